package org.tolldesk.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.disagreement.Disagreement.Clash;
import org.tolldesk.disagreement.Disagreement.Kind;

/** Finds pairs of standing figures that cannot both hold, and pairs that only look so. */
final class Contradictions {
  private static final Pattern OF_THEM_DEAD =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:of (?:them|whom|those|these)|among them|including|together|combined|из них"
              + "|из которых|з них|з яких|среди них|серед них|вместе|разом)(?!\\p{L})");

  private final Pace pace;

  Contradictions(Pace pace) {
    this.pace = pace;
  }

  List<Disagreement> among(List<Figure> figures) {
    return among(figures, claim -> true);
  }

  /** Of pairs of which one is concerned. */
  List<Disagreement> among(List<Figure> figures, Predicate<Claim> isConcerned) {
    boolean[] concerned = new boolean[figures.size()];
    for (int i = 0; i < concerned.length; i++) {
      concerned[i] = isConcerned.test(figures.get(i).claim());
    }
    List<Disagreement> found = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size(); j++) {
        if (!concerned[i] && !concerned[j]) {
          continue;
        }
        Figure a = figures.get(i);
        Figure b = figures.get(j);
        compare(a, b)
            .filter(clash -> !isOnCurve(a, b, figures) && !isOnCurve(b, a, figures))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * Whether the other claimant's own figures of that one day run past this one: of a day nobody knows the
   * hours.
   */
  private static boolean isOnCurve(Figure figure, Figure other, List<Figure> figures) {
    List<Figure> ofDay =
        figures.stream()
            .filter(one -> one.isOfOneDayWith(other) && one.isOfOneDayWith(figure))
            .filter(one -> one.continues(other))
            .toList();
    return ofDay.stream().anyMatch(one -> one.claim().least() <= figure.interval().high())
        && ofDay.stream().anyMatch(one -> one.claim().most() >= figure.interval().low());
  }

  /** Figures come in order of date, so that {@code a} is not the later one. */
  private Optional<Disagreement> compare(Figure a, Figure b) {
    if (!a.isComparableWith(b) || !Voice.different(a.claim(), b.claim())) {
      return Optional.empty();
    }
    if (!a.states(b)) {
      return Optional.empty();
    }
    if (a.counts(Measure.EXCHANGED)
        || a.scope().isBareLoss() != b.scope().isBareLoss()
        || isDayBesideTotal(a, b)
        || a.scope().isWiderThan(b.scope())
        || b.scope().isWiderThan(a.scope())
        || isGrowthOfHours(a, b)
        || isToldApart(a, b)) {
      return Optional.empty();
    }
    if (a.scope().isLocal() || b.scope().isLocal()) {
      return disagreement(Kind.CONTRADICTION, a, b, localClash(a, b));
    }
    if (a.claim().measure() == b.claim().measure()) {
      return disagreement(Kind.CONTRADICTION, a, b, pace.clash(a, b));
    }
    if (a.counts(Measure.KILLED) && b.counts(Measure.KILLED_OR_WOUNDED)) {
      return partAndWhole(a, b, a, b);
    }
    if (b.counts(Measure.KILLED) && a.counts(Measure.KILLED_OR_WOUNDED)) {
      return partAndWhole(b, a, a, b);
    }
    return Optional.empty();
  }

  /** Two counts of one day that are close, of which one tells its hour: the toll grows by the hour. */
  private static boolean isGrowthOfHours(Figure a, Figure b) {
    return (a.scope().isOfAnHour() || b.scope().isOfAnHour())
        && a.isOfOneDayWith(b)
        && a.isLike(b, Thresholds.HOURLY_GROWTH);
  }

  /**
   * Two counts of one day that a text gives in different places without setting them against each other: the
   * toll grew between its entries, or they are of two events.
   */
  private static boolean isToldApart(Figure a, Figure b) {
    return a.group().side() == null
        && a.isInOneTextWith(b)
        && a.isOfOneDayWith(b)
        && !a.isBeside(b)
        && !Cue.CONTRAST.isIn(a.claim().quote())
        && !Cue.CONTRAST.isIn(b.claim().quote());
  }

  /** "14 were killed today" and "61 since September": one day's people beside all until then. */
  private static boolean isDayBesideTotal(Figure a, Figure b) {
    Figure total = a.scope().isRunning() ? a : b;
    Figure day = total == a ? b : a;
    return !(a.isOfAWar() && b.isOfAWar())
        && total.scope().isRunning() && !day.scope().isRunning() && a.isInOneTextWith(b)
        && day.claim().most() < total.claim().least();
  }

  /** A place or a unit is a part, unless it has more than all; of two, nobody knows whether they are one. */
  private @Nullable Clash localClash(Figure a, Figure b) {
    boolean oneIsWhole = a.scope().isLocal() != b.scope().isLocal();
    Figure part = a.scope().isLocal() ? a : b;
    Figure whole = part == a ? b : a;
    boolean exceeds =
        oneIsWhole
            && part.isInOneTextWith(whole)
            && part.grounds().tellBoth(whole.grounds())
            && part.claim().measure() == whole.claim().measure()
            && pace.partExceedsWhole(part, whole);
    return exceeds ? Clash.PART_EXCEEDS_WHOLE : null;
  }

  private Optional<Disagreement> partAndWhole(
      Figure killed, Figure whole, Figure first, Figure second) {
    boolean stated =
        killed.grounds().tellBoth(whole.grounds())
            && (killed.isInOneTextWith(whole) || killed.grounds().areFull(whole.grounds()));
    if (stated && pace.partExceedsWhole(killed, whole)) {
      return disagreement(Kind.CONTRADICTION, first, second, Clash.PART_EXCEEDS_WHOLE);
    }
    boolean looksLikeClash =
        !isToldAsPart(killed)
            && killed.isInOneTextWith(whole)
            && killed.grounds().areOfStatedSides(whole.grounds())
            && killed.isWithin(whole, Thresholds.SAME_TIME_DAYS)
            && (killed.isLike(whole, Thresholds.LOOKS_THE_SAME)
                || killed.group().side() != null
                    && isInvited(killed, whole)
                    && killed.interval().high() < whole.interval().low() / Thresholds.LOOKS_LIKE_CLASH);
    return looksLikeClash
        ? Optional.of(
            new Disagreement(
                Kind.DIFFERENT_MEASURE, List.of(first.claim(), second.claim()), List.of()))
        : Optional.empty();
  }

  /** Who says "180,000 of 500,000" leaves nobody to take the one for the other. */
  private static boolean isToldAsPart(Figure killed) {
    return killed.claim().partOf() != null;
  }

  /** Whether the texts set both side by side or tell all of both, and not the dead of the whole. */
  private static boolean isInvited(Figure killed, Figure whole) {
    return (killed.isBeside(whole)
            || killed.grounds().areFull(whole.grounds())
            || Cue.CONTRAST.isIn(killed.claim().quote())
            || Cue.CONTRAST.isIn(whole.claim().quote()))
        && !OF_THEM_DEAD.matcher(whole.claim().quote()).find();
  }

  private static Optional<Disagreement> disagreement(
      Kind kind, Figure a, Figure b, @Nullable Clash clash) {
    return clash == null
        ? Optional.empty()
        : Optional.of(new Disagreement(kind, List.of(a.claim(), b.claim()), List.of(), clash));
  }
}
