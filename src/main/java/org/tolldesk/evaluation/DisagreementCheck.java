package org.tolldesk.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Stance;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.disagreement.Disagreement.Kind;

/**
 * The disagreements reported among some claims beside those that are there.
 *
 * @param claims all that were compared
 * @param reported what the comparison found among them
 * @param gold the gold claims by document
 */
record DisagreementCheck(
    List<Claim> claims, List<Disagreement> reported, Map<String, GoldDocument> gold) {

  /** The same without the reports of which nobody can say whether they are right. */
  DisagreementCheck without(List<GoldPair> doubt) {
    List<Disagreement> certain = reported.stream().filter(one -> !isDoubted(one, doubt)).toList();
    return new DisagreementCheck(claims, certain, gold);
  }

  private boolean isDoubted(Disagreement one, List<GoldPair> doubt) {
    return doubt.stream()
        .anyMatch(
            pair ->
                pair.claims().stream()
                    .allMatch(place -> one.claims().stream().anyMatch(claim -> isAt(claim, place)))
                    && one.kind() != Kind.DIFFERENT_DATE);
  }

  /** Shares and counts; where nothing is reported, nothing reported is false. */
  Map<String, Double> metrics(List<GoldPair> expected) {
    long right = reported.stream().filter(one -> isOneOf(one, expected)).count();
    List<GoldPair> found = expected.stream().filter(one -> isFound(one, expected)).toList();
    long kindRight = found.stream().filter(one -> isKindRight(one, expected)).count();
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("disagreements", (double) expected.size());
    metrics.put("reported", (double) reported.size());
    metrics.put("true", (double) right);
    metrics.put("false", (double) reported.size() - right);
    metrics.put("missed", (double) expected.size() - found.size());
    metrics.put(
        "disagreements_false", 1 - Tally.share((int) right, reported.size()));
    metrics.put("disagreements_found", Tally.share(found.size(), expected.size()));
    metrics.put("kind_right", Tally.share((int) kindRight, found.size()));
    return metrics;
  }

  /** What is reported but not there, and what is there but not reported, each with its sentences. */
  List<Report.Fault> faults(GoldFile.OfDisagreements file, String among) {
    List<Report.Fault> faults = new ArrayList<>();
    for (Disagreement one : reported) {
      if (!isOneOf(one, file.disagreements())) {
        String note =
            file.noDisagreements().stream()
                .filter(pair -> matches(one, pair))
                .map(pair -> ": " + pair.note())
                .findFirst()
                .orElse("");
        faults.add(falseAlarm(one, among, note));
      }
    }
    for (GoldPair pair : file.disagreements()) {
      if (!isFound(pair, file.disagreements())) {
        faults.add(missed(pair, among));
      }
    }
    return faults;
  }

  private static Report.Fault falseAlarm(Disagreement one, String among, String note) {
    List<Claim> sides = one.claims();
    String got = one.kind().json() + (one.clash() == null ? "" : " " + one.clash());
    return new Report.Fault(
        "false among " + among,
        String.join(", ", sides.stream().map(Claim::document).distinct().toList()),
        String.join(" – ", sides.stream().map(Report.Fault::figureOf).toList()),
        "no disagreement" + note,
        got + ": " + String.join(" / ", sides.stream().map(DisagreementCheck::shown).toList()),
        String.join(" / ", sides.stream().map(Claim::quote).map(Report.Fault::oneLine).toList()));
  }

  private Report.Fault missed(GoldPair pair, String among) {
    List<Claim> there =
        pair.kind() == Kind.DIFFERENT_DATE
            ? List.of()
            : claims.stream()
                .filter(claim -> pair.claims().stream().anyMatch(place -> isAt(claim, place)))
                .toList();
    boolean extracted =
        pair.claims().stream().allMatch(place -> there.stream().anyMatch(one -> isAt(one, place)));
    return new Report.Fault(
        "missed among " + among,
        pair.documents(),
        pair.figures(),
        Objects.requireNonNull(pair.kind()).json() + ": " + pair.note(),
        (extracted ? "not reported: " : "not all claims are there: ")
            + String.join(" / ", there.stream().map(DisagreementCheck::shown).toList()),
        String.join(" / ", there.stream().map(Claim::quote).map(Report.Fault::oneLine).toList()));
  }

  private boolean isOneOf(Disagreement one, List<GoldPair> pairs) {
    return pairs.stream().anyMatch(pair -> matches(one, pair));
  }

  /**
   * Of two claimants' clashes over one group only the closest in time is reported: it stands for all.
   */
  private boolean isFound(GoldPair pair, List<GoldPair> all) {
    return isReported(pair, all, this::matches);
  }

  private boolean isKindRight(GoldPair pair, List<GoldPair> all) {
    return isReported(pair, all, (any, one) -> any.kind() == one.kind() && matches(any, one));
  }

  private boolean isReported(
      GoldPair pair, List<GoldPair> all, BiPredicate<Disagreement, GoldPair> right) {
    return all.stream()
        .filter(one -> one.equals(pair) || isSameQuarrel(one, pair))
        .anyMatch(one -> reported.stream().anyMatch(any -> right.test(any, one)));
  }

  private boolean isSameQuarrel(GoldPair one, GoldPair other) {
    return one.kind() == Kind.CONTRADICTION
        && other.kind() == Kind.CONTRADICTION
        && quarrel(one).equals(quarrel(other));
  }

  private Set<String> quarrel(GoldPair pair) {
    Set<String> sides = new HashSet<>();
    for (Place place : pair.claims()) {
      GoldClaim claim = place.claims(gold).get(0);
      sides.add(claim.claimant() + " " + claim.measure() + " " + claim.victims());
    }
    return sides;
  }

  /**
   * Whether the report is about the figures of the pair; a dispute may be told by its rejected figure
   * alone.
   */
  private boolean matches(Disagreement one, GoldPair pair) {
    if (one.kind() == Kind.DIFFERENT_DATE || pair.kind() == Kind.DIFFERENT_DATE) {
      return one.kind() == pair.kind()
          && one.dates().stream().map(EventDate::document).toList()
              .containsAll(pair.claims().stream().map(Place::document).toList());
    }
    boolean whole =
        pair.claims().stream().allMatch(place -> one.claims().stream().anyMatch(claim -> isAt(claim, place)))
            && (one.kind() == Kind.DISPUTE || isNothingElse(one, pair));
    boolean rejected =
        one.kind() == Kind.DISPUTE
            && pair.kind() == Kind.DISPUTE
            && one.claims().stream()
                .filter(claim -> claim.stance() == Stance.DENIED)
                .anyMatch(claim -> pair.claims().stream().anyMatch(place -> isAt(claim, place)));
    return whole || rejected;
  }

  private boolean isNothingElse(Disagreement one, GoldPair pair) {
    return one.claims().stream()
        .allMatch(claim -> pair.claims().stream().anyMatch(place -> isAt(claim, place)));
  }

  /** Whether this is a claim with that number, or the same claim as another document tells it. */
  private boolean isAt(Claim claim, Place place) {
    List<GoldClaim> sought = place.claims(gold);
    return isThere(claim, place, sought)
        || claims.stream()
            .anyMatch(one -> isThere(one, place, sought) && isRetold(one, claim));
  }

  private static boolean isThere(Claim claim, Place place, List<GoldClaim> sought) {
    return claim.document().equals(place.document())
        && sought.stream()
            .anyMatch(one -> one.sameFigure(claim) && one.measure() == claim.measure());
  }

  private static boolean isRetold(Claim one, Claim other) {
    return one.least() == other.least()
        && one.most() == other.most()
        && one.measure() == other.measure()
        && one.stance() == other.stance()
        && Names.sameName(one.claimant(), other.claimant());
  }

  private static String shown(Claim claim) {
    return Report.Fault.figureOf(claim) + " " + claim.measure().json() + " " + claim.victims() + " by " + claim.claimant()
        + " as of " + claim.asOf();
  }

  /** The file's order does not matter to the report. */
  static final Comparator<Report.Fault> IN_ORDER =
      Comparator.comparing(Report.Fault::what)
          .thenComparing(Report.Fault::where)
          .thenComparing(Report.Fault::figure);
}
