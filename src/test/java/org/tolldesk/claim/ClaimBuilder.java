package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;

/**
 * Makes claims for tests: exact, asserted, standing, cumulative and by nobody unless it is told
 * otherwise.
 */
public final class ClaimBuilder {
  private final Long value;
  private final Measure measure;
  private final String victims;
  private @Nullable Long low;
  private @Nullable Long high;
  private @Nullable String id;
  private String document = "a.txt";
  private Qualifier qualifier = Qualifier.EXACT;
  private @Nullable String claimant;
  private @Nullable String via;
  private @Nullable String attributedTo;
  private @Nullable PartialDate asOf;
  private @Nullable Basis basis;
  private @Nullable Per per;
  private @Nullable Period period;
  private @Nullable String partOf;
  private Stance stance = Stance.ASSERTED;
  private Status status = Status.STANDING;
  private String quote = "";
  private int start;

  private ClaimBuilder(@Nullable Long value, Measure measure, String victims) {
    this.value = value;
    this.measure = measure;
    this.victims = victims;
  }

  public static ClaimBuilder claim(long value, Measure measure, String victims) {
    return new ClaimBuilder(value, measure, victims);
  }

  public static ClaimBuilder range(long low, long high, Measure measure, String victims) {
    ClaimBuilder range = new ClaimBuilder(null, measure, victims);
    range.low = low;
    range.high = high;
    return range.qualifier(Qualifier.BETWEEN);
  }

  public ClaimBuilder within(long aLow, long aHigh) {
    this.low = aLow;
    this.high = aHigh;
    return this;
  }

  public ClaimBuilder id(String id) {
    this.id = id;
    return this;
  }

  public ClaimBuilder in(String document) {
    this.document = document;
    return this;
  }

  public ClaimBuilder by(@Nullable String claimant) {
    this.claimant = claimant;
    return this;
  }

  public ClaimBuilder via(String via) {
    this.via = via;
    return this;
  }

  public ClaimBuilder asOf(@Nullable String date) {
    this.asOf = date == null ? null : PartialDate.parse(date);
    return this;
  }

  public ClaimBuilder basis(Basis basis) {
    this.basis = basis;
    return this;
  }

  /** The date stands in the text. */
  public ClaimBuilder text() {
    return basis(Basis.TEXT);
  }

  public ClaimBuilder about() {
    return qualifier(Qualifier.ABOUT);
  }

  public ClaimBuilder qualifier(Qualifier qualifier) {
    this.qualifier = qualifier;
    return this;
  }

  public ClaimBuilder per(@Nullable Per per) {
    this.per = per;
    return this;
  }

  public ClaimBuilder period(@Nullable String period) {
    this.period = period == null ? null : Period.parse(period);
    return this;
  }

  public ClaimBuilder partOf(@Nullable String whole) {
    this.partOf = whole;
    return this;
  }

  public ClaimBuilder partOf(Claim whole) {
    return partOf(whole.id());
  }

  public ClaimBuilder denied(@Nullable String whose) {
    this.stance = Stance.DENIED;
    this.attributedTo = whose;
    return this;
  }

  public ClaimBuilder predicted() {
    this.stance = Stance.PREDICTED;
    return this;
  }

  public ClaimBuilder withdrawn() {
    this.status = Status.WITHDRAWN;
    return this;
  }

  public ClaimBuilder quote(String quote) {
    return quote(quote, 0);
  }

  public ClaimBuilder quote(String quote, int start) {
    this.quote = quote;
    this.start = start;
    return this;
  }

  public Claim build() {
    Long figure = value != null ? value : low;
    String name = id != null ? id : claimant + figure + asOf + measure + qualifier;
    return new Claim(
        name, document, value, low, high, qualifier, measure, victims, claimant, via, attributedTo, asOf,
        basis, per, period, partOf, stance, status, quote, start, start + quote.length());
  }
}
