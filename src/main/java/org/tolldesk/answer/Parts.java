package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Stance;

/**
 * Which figures are told inside the sentence of the figure that they are a part of. Told beside it, a part
 * would read as another toll.
 */
final class Parts {
  private final List<Told> told;

  /** @param told the figures of one answer */
  Parts(List<Told> told) {
    this.told = List.copyOf(told);
  }

  /** Apart by measure, in the order of their first figures: under a heading nothing else is told. */
  static List<Parts> byMeasure(List<Told> told) {
    Map<Measure, List<Told>> counted = new LinkedHashMap<>();
    told.forEach(one -> counted.computeIfAbsent(one.claim().measure(), key -> new ArrayList<>()).add(one));
    return counted.values().stream().map(Parts::new).toList();
  }

  /** The figures that get a sentence of their own. */
  List<Told> wholes() {
    return told.stream().filter(one -> told.stream().noneMatch(whole -> isTold(one, whole))).toList();
  }

  /** The parts of a figure, each followed by its own parts. */
  List<Told> of(Told whole) {
    List<Told> parts = new ArrayList<>();
    collect(whole, parts);
    return parts;
  }

  private void collect(Told whole, List<Told> parts) {
    for (Told part : told) {
      if (isTold(part, whole) && !parts.contains(part)) {
        parts.add(part);
        collect(part, parts);
      }
    }
  }

  /** One sentence can say both where who says it, as of when and how surely is the same of both. */
  private static boolean isTold(Told part, Told whole) {
    return part != whole
        && part.isPartOf(whole)
        && !whole.isPartOf(part)
        && isSaidAlike(part.claim(), whole.claim())
        && isCountedAlike(part.claim(), whole.claim());
  }

  private static boolean isSaidAlike(Claim part, Claim whole) {
    return Objects.equals(part.claimant(), whole.claimant())
        && part.stance() == Stance.ASSERTED
        && whole.stance() == Stance.ASSERTED
        && part.status() == whole.status()
        && (part.asOf() == null || part.asOf().equals(whole.asOf()));
  }

  private static boolean isCountedAlike(Claim part, Claim whole) {
    boolean sameMeasure = part.measure() == whole.measure();
    return part.per() == whole.per()
        && (sameMeasure
            ? part.most() < whole.most()
            : part.victims().equals(whole.victims()) && part.period() == null);
  }
}
