package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Period;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.question.Language;

/**
 * Says one claim in one language: as a sentence, as a row of a list, or in brief inside another
 * sentence.
 */
final class Phrases {
  /** An interval that begins before, or ends after these, is open at that end. */
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9000;

  private final Messages messages;
  private final Nouns nouns;

  Phrases(Language language) {
    this.messages = Messages.of(language);
    this.nouns = new Nouns(language);
  }

  /** A claim with its parts, with its marks and a full stop. */
  String sentence(Told told, List<Told> parts) {
    Claim claim = told.claim();
    boolean predicted = claim.stance() == Stance.PREDICTED;
    String key =
        claim.claimant() == null
            ? (predicted ? "figure.forecast" : "figure.unattributed")
            : predicted ? "figure.predicted" : "figure.asserted";
    return Nouns.capital(messages.text(key, pieces(claim, parts))) + " " + marks(told, parts) + ".";
  }

  /** A claim in a list under a heading that names its group and measure. */
  String row(Told told, List<Told> parts) {
    Claim claim = told.claim();
    boolean predicted = claim.stance() == Stance.PREDICTED;
    String key =
        claim.claimant() == null
            ? (predicted ? "row.forecast" : "row.unattributed")
            : predicted ? "row.predicted" : "row";
    return Nouns.capital(messages.text(key, pieces(claim, parts))) + " " + marks(told, parts);
  }

  /** A claim inside a sentence about two. */
  String brief(Told told) {
    Claim claim = told.claim();
    return messages.text(
            claim.claimant() == null ? "brief.unattributed" : "brief", pieces(claim, List.of()))
        + " "
        + marks(told.marks());
  }

  /**
   * Figures that their claimant rejects, and what the claimant says instead, without a full stop.
   */
  String rejected(List<Told> denied, List<Told> instead) {
    Claim first = denied.get(0).claim();
    Map<String, Object> pieces = pieces(first, List.of());
    pieces.put("counts", joined(denied.stream().map(told -> count(told.claim())).toList()));
    pieces.put(
        "whose",
        first.attributedTo() == null
            ? ""
            : messages.text("whose", Map.of("name", nouns.name(first.attributedTo()))));
    String key = first.claimant() == null ? "figure.denied.unattributed" : "figure.denied";
    String text =
        Nouns.capital(messages.text(key, pieces))
            + " "
            + marks(denied.stream().flatMap(told -> told.marks().stream()).distinct().toList());
    if (instead.isEmpty()) {
      return text;
    }
    String figures =
        joined(
            instead.stream().map(told -> count(told.claim()) + " " + marks(told.marks())).toList());
    String name = nouns.name(String.valueOf(first.claimant()));
    return text + messages.text("instead", Map.of("name", name, "figures", figures));
  }

  /** "Russian soldiers killed", as a heading or in the middle of a sentence. */
  String label(Claim claim) {
    return label(claim.measure(), claim.victims());
  }

  String label(Measure measure, String victims) {
    return messages.text("label." + measure.json(), Map.of("group", nouns.plural(victims)));
  }

  private Map<String, Object> pieces(Claim claim, List<Told> parts) {
    Map<String, Object> pieces = new HashMap<>();
    pieces.put("claimant", claim.claimant() == null ? "" : nouns.subject(claim.claimant()));
    pieces.put("via", via("via", claim));
    pieces.put("rowVia", via("via.row", claim));
    pieces.put("count", count(claim));
    pieces.put("group", nouns.counted(claim.victims(), claim.most(), isObject(claim)));
    pieces.put("label", label(claim));
    pieces.put(
        "rate",
        claim.per() == null || claim.period() != null
            ? ""
            : messages.text("rate." + claim.per().json()));
    pieces.put("verb", messages.text(key("verb.", claim), Map.of("number", claim.most())));
    pieces.put("future", messages.text(key("future.", claim)));
    pieces.put("period", claim.period() == null ? "" : period(claim.period()));
    pieces.put("parts", parts(claim, parts));
    pieces.put("when", when(claim));
    pieces.put("status", messages.text("status." + claim.status().json()));
    return pieces;
  }

  private boolean isObject(Claim claim) {
    return List.of(messages.text("accusative").split("\\s*,\\s*")).contains(claim.measure().json());
  }

  private String via(String key, Claim claim) {
    boolean silent = claim.via() == null || !isNumberFree(claim.via(), claim.quote());
    return silent ? "" : messages.text(key, Map.of("name", nouns.name(claim.via())));
  }

  /** Whether a name brings no number into the answer that its quote does not hold: "France 2". */
  static boolean isNumberFree(String name, String quote) {
    return name.chars().noneMatch(Character::isDigit) || quote.contains(name);
  }

  /** Those of another measure, then those of other people, then those that only the quote tells apart. */
  private String parts(Claim whole, List<Told> parts) {
    StringBuilder text = new StringBuilder();
    List<String> groups = new ArrayList<>();
    List<String> shares = new ArrayList<>();
    for (Told told : parts) {
      Claim part = told.claim();
      if (part.measure() != whole.measure()) {
        text.append(ofAnotherMeasure(part));
      } else if (part.victims().equals(whole.victims())) {
        shares.add(count(part));
      } else {
        groups.add(count(part) + " " + nouns.counted(part.victims(), part.most(), isObject(part)));
      }
    }
    if (!groups.isEmpty()) {
      text.append(messages.text("part.groups", Map.of("groups", joined(groups))));
    }
    if (!shares.isEmpty()) {
      String many = shares.size() > 1 ? "yes" : "no";
      text.append(messages.text("part.shares", Map.of("counts", joined(shares), "many", many)));
    }
    return text.toString();
  }

  private String ofAnotherMeasure(Claim part) {
    String verb = messages.text(key("verb.", part), Map.of("number", part.most()));
    return messages.text("part", Map.of("count", count(part), "verb", verb));
  }

  private static String key(String prefix, Claim claim) {
    return prefix + claim.measure().json();
  }

  /** The number with the span that it counts, where that is not all of the event. */
  String amount(Claim claim) {
    Map<String, Object> pieces = pieces(claim, List.of());
    return Nouns.capital(count(claim) + pieces.get("rate") + pieces.get("period"));
  }

  /** The number with its qualifier, as the claim has it. */
  private String count(Claim claim) {
    Map<String, String> numbers = new HashMap<>();
    numbers.put("n", claim.value() == null ? "" : messages.number(claim.value()));
    numbers.put("low", messages.number(claim.least()));
    numbers.put("high", messages.number(claim.most()));
    return messages.text("qualifier." + qualifier(claim), numbers);
  }

  /** Of a figure with bounds the bounds themselves only where its quote has them. */
  private static String qualifier(Claim claim) {
    if (claim.value() == null) {
      return Qualifier.BETWEEN.json();
    }
    boolean interval = claim.low() != null && claim.high() != null;
    return !interval ? claim.qualifier().json() : QuotedBounds.of(claim) ? "interval" : "margin";
  }

  /** Empty where there is no date, or where the period says it already. */
  private String when(Claim claim) {
    if (claim.asOf() == null || claim.period() != null && claim.period().to().meets(claim.asOf())) {
      return "";
    }
    return messages.text(
        "when",
        Map.of(
            "date",
            messages.date(claim.asOf()),
            "inferred",
            claim.asOfBasis() == Basis.TEXT ? "no" : "yes"));
  }

  /** A whole year or month by its name, any other span by its ends. */
  String period(Period period) {
    if (period.from().year() < FIRST_YEAR) {
      return messages.text("period.until", Map.of("to", messages.date(period.to())));
    }
    if (period.to().year() > LAST_YEAR) {
      return messages.text("period.since", Map.of("from", messages.date(period.from())));
    }
    PartialDate year = PartialDate.of(period.from().year());
    boolean wholeYear =
        period.from().first().equals(year.first()) && period.to().last().equals(year.last());
    if (wholeYear || period.from().equals(period.to())) {
      return messages.text(
          "period.whole", Map.of("from", messages.date(wholeYear ? year : period.from())));
    }
    return messages.text(
        "period.span",
        Map.of("from", messages.date(period.from()), "to", messages.date(period.to())));
  }

  private String marks(Told told, List<Told> parts) {
    List<Integer> all = new ArrayList<>(told.marks());
    parts.forEach(part -> all.addAll(part.marks()));
    return marks(all.stream().distinct().toList());
  }

  static String marks(List<Integer> marks) {
    return marks.stream().map(Phrases::mark).collect(Collectors.joining());
  }

  static String mark(int n) {
    return "[" + n + "]";
  }

  /** "a, b and c". */
  String joined(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last))
        + " "
        + messages.text("list.and")
        + " "
        + items.get(last);
  }

  /** A claimant at the start of a sentence; null stays null. */
  @Nullable String subject(@Nullable String claimant) {
    return claimant == null ? null : Nouns.capital(nouns.subject(claimant));
  }

  String name(String canonical) {
    return nouns.name(canonical);
  }

  String plural(String victims) {
    return nouns.plural(victims);
  }

  /** Those whom a measure counts: "the wounded". */
  String those(Measure measure) {
    return messages.text("of." + measure.json());
  }
}
