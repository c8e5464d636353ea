package org.tolldesk.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Group;
import org.tolldesk.claim.Stance;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.disagreement.Disagreement.Kind;

/**
 * Compares claims: a cumulative toll never falls, and the killed never exceed the killed or
 * wounded, so each claim is an interval on a curve that only rises. Pure and thread-safe: the order
 * of the input does not matter.
 */
public final class Disagreements {
  static final Comparator<Claim> BY_DATE =
      Comparator.comparing(Claim::asOf, Dates.EARLIER_FIRST)
          .thenComparing(Claim::document)
          .thenComparing(Claim::start)
          .thenComparing(Comparator.comparing(Claim::most).reversed())
          .thenComparing(Claim::id);

  /**
   * Where these claims and dates disagree, the most serious first. An update by the same claimant
   * is none, nor is a rate, a forecast or a figure taken back. Of each pair of claimants only the
   * clash closest in time is given, of each kind of clash.
   *
   * @param dates what the documents say of when events happened; the start of a war gives the pace
   *     of its tolls
   * @param documents provenance of the claims' documents, for the dates of undated claims
   */
  public List<Disagreement> among(
      List<Claim> claims, List<EventDate> dates, List<Provenance> documents) {
    List<Claim> ordered = claims.stream().distinct().sorted(BY_DATE).toList();
    Map<String, Provenance> byName = new HashMap<>();
    documents.forEach(document -> byName.put(document.document(), document));
    List<Disagreement> found = new ArrayList<>();
    found.addAll(closest(new Contradictions(new Pace(dates)).among(figures(ordered, ordered, byName))));
    found.addAll(new Disputes(byName).among(ordered));
    found.addAll(differentDates(dates));
    found.sort(Comparator.comparing(Disagreement::kind));
    return List.copyOf(found);
  }

  /**
   * Those disagreements that new claims and dates bring to known ones: one of two claims is new, a new figure
   * is rejected, or an event was dated alike before. The new claims are compared with those of the same people
   * and of their own documents only.
   *
   * @param newClaims ids of those of the claims that are new
   * @param newDates those of the dates that are new
   */
  public List<Disagreement> brought(
      Set<String> newClaims,
      Set<EventDate> newDates,
      List<Claim> claims,
      List<EventDate> dates,
      List<Provenance> documents) {
    Map<String, Provenance> byName = new HashMap<>();
    documents.forEach(document -> byName.put(document.document(), document));
    Neighbours near = new Neighbours(newClaims, claims, byName);
    List<Figure> figures = figures(near.comparable(), near.all(), byName);
    List<Disagreement> found = new ArrayList<>();
    found.addAll(closest(new Contradictions(new Pace(dates)).among(figures, near::isFresh)));
    found.addAll(disputesBrought(near.quarrelled(), near::isFresh, new Disputes(byName)));
    found.addAll(datesBrought(newDates, dates));
    found.sort(Comparator.comparing(Disagreement::kind));
    return List.copyOf(found);
  }

  /** What is rejected now and was not, or not so much of it, without the new claims. */
  private static List<Disagreement> disputesBrought(
      List<Claim> claims, Predicate<Claim> isNew, Disputes disputes) {
    Set<List<Claim>> before =
        disputes.among(claims.stream().filter(isNew.negate()).toList()).stream()
            .map(Disagreements::rejected)
            .collect(Collectors.toSet());
    return disputes.among(claims).stream()
        .filter(dispute -> !before.contains(rejected(dispute)))
        .filter(dispute -> dispute.claims().stream().anyMatch(isNew))
        .toList();
  }

  private static List<Claim> rejected(Disagreement dispute) {
    return dispute.claims().stream().filter(claim -> claim.stance() == Stance.DENIED).toList();
  }

  private static List<Disagreement> datesBrought(Set<EventDate> fresh, List<EventDate> dates) {
    Set<String> events = fresh.stream().map(EventDate::event).collect(Collectors.toSet());
    List<EventDate> concerned = dates.stream().filter(date -> events.contains(date.event())).toList();
    Set<String> before =
        differentDates(concerned.stream().filter(date -> !fresh.contains(date)).toList()).stream()
            .map(one -> one.dates().get(0).event())
            .collect(Collectors.toSet());
    return differentDates(concerned).stream()
        .filter(one -> !before.contains(one.dates().get(0).event()))
        .toList();
  }

  /** Of some claims, in the light of all that may be of the same people or text. */
  private static List<Figure> figures(
      List<Claim> some, List<Claim> claims, Map<String, Provenance> byName) {
    Map<String, Claim> byId = new HashMap<>();
    claims.forEach(claim -> byId.put(claim.id(), claim));
    Sides sides = Sides.of(claims);
    Map<Claim, Boolean> checked = new IdentityHashMap<>();
    Predicate<Claim> isChecked = claim -> checked.computeIfAbsent(claim, Floors::isChecked);
    return some.stream()
        .filter(claim -> !sides.isDoubtful(claim))
        .filter(claim -> claim.isStanding() && !isSubset(claim, byId) && !Superseded.isSo(claim))
        .filter(claim -> !Superseded.isOneOfSeveral(claim, claims))
        .filter(claim -> !Superseded.isOvertaken(claim, claims))
        .filter(claim -> Voice.isSomebodys(claim, outlet(byName.get(claim.document()))))
        .map(claim -> figure(claim, byName.get(claim.document()), claims, isChecked))
        .sorted(
            Comparator.comparing(Figure::date, Dates.EARLIER_FIRST)
                .thenComparing(Figure::claim, BY_DATE))
        .toList();
  }

  private static @Nullable String outlet(@Nullable Provenance document) {
    return document == null ? null : document.outlet();
  }

  private static Figure figure(
      Claim claim, @Nullable Provenance document, List<Claim> all, Predicate<Claim> isChecked) {
    PartialDate published = document == null ? null : document.published();
    PartialDate date = claim.asOf() != null ? claim.asOf() : published;
    Scope scope = Scope.of(claim, document == null ? null : document.title());
    Interval interval = Interval.of(claim);
    return new Figure(
        claim,
        Group.of(claim.victims()),
        Floors.isEarlierList(claim, all, isChecked) ? interval.open() : interval,
        date,
        scope,
        Grounds.of(claim));
  }

  /**
   * A part that is counted like its whole, or as people at large, is the part of a place or a span:
   * no toll of the whole event.
   */
  private static boolean isSubset(Claim claim, Map<String, Claim> byId) {
    Claim whole = claim.partOf() == null ? null : byId.get(claim.partOf());
    return whole != null
        && whole.measure() == claim.measure()
        && (whole.victims().equals(claim.victims()) || Cue.EVERYBODY.isIn(claim.victims()));
  }

  private static List<Disagreement> closest(List<Disagreement> clashes) {
    Map<List<Object>, Disagreement> kept = new LinkedHashMap<>();
    for (Disagreement clash : clashes) {
      Claim a = clash.claims().get(0);
      Claim b = clash.claims().get(1);
      List<String> voices =
          List.of(Voice.fold(a.claimant()), Voice.fold(b.claimant())).stream().sorted().toList();
      kept.merge(
          List.of(
              clash.kind(),
              voices,
              a.victims(),
              List.of(a.measure(), b.measure()).stream().sorted().toList(),
              String.valueOf(clash.clash())),
          clash,
          (one, other) -> gap(other) < gap(one) ? other : one);
    }
    return List.copyOf(kept.values());
  }

  private static long gap(Disagreement clash) {
    PartialDate a = clash.claims().get(0).asOf();
    PartialDate b = clash.claims().get(1).asOf();
    return a == null || b == null ? Long.MAX_VALUE : Dates.gap(a, b);
  }

  private static List<Disagreement> differentDates(List<EventDate> dates) {
    Map<String, List<EventDate>> byEvent = new TreeMap<>();
    dates.stream()
        .sorted(
            Comparator.comparing(EventDate::date, Dates.EARLIER_FIRST)
                .thenComparing(EventDate::document)
                .thenComparing(EventDate::start))
        .forEach(
            date -> byEvent.computeIfAbsent(date.event(), event -> new ArrayList<>()).add(date));
    List<Disagreement> found = new ArrayList<>();
    for (List<EventDate> ofOne : byEvent.values()) {
      boolean differ =
          ofOne.stream()
              .anyMatch(
                  a ->
                      ofOne.stream()
                          .anyMatch(
                              b ->
                                  !a.document().equals(b.document()) && !a.date().meets(b.date())));
      if (differ) {
        found.add(new Disagreement(Kind.DIFFERENT_DATE, List.of(), ofOne));
      }
    }
    return found;
  }
}
