package org.tolldesk.question;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides from a question's own words whether it leans on the one before it. */
final class Links {
  private Links() {}

  static Slots.Link of(Sentence s, Slots slots) {
    if (s.at(0).says("opener") || IntStream.range(0, s.size()).anyMatch(at -> pointsBack(s, at))
        || lacksSubject(s, slots) || isFragment(s, slots)) {
      return Slots.Link.ELLIPSIS;
    }
    boolean person = slots.claimants().isEmpty() && s.segments().stream()
        .anyMatch(segment -> segment.says("person"));
    if (person && slots.saysNothing()) {
      return Slots.Link.ELLIPSIS;
    }
    return person ? Slots.Link.PERSON : Slots.Link.NONE;
  }

  /**
   * "that", "it" and the like where they stand for something said before, not before a clause of their own.
   */
  private static boolean pointsBack(Sentence s, int at) {
    if (!s.at(at).says("thing") || s.at(at).says("skip")) {
      return false;
    }
    Segment next = s.at(at + 1);
    return next.isMark() || next.says("aux") || next.says("figure") || next.says("compare")
        || next.says("say") || next.says("agreement");
  }

  /** Nobody is named of whom or by whom: "How many were wounded?", "When?", "How many did Shoigu say?". */
  private static boolean lacksSubject(Sentence s, Slots slots) {
    boolean people = slots.sides().isEmpty() && slots.kinds().stream().allMatch("people"::equals);
    boolean unnamed = people && slots.topics().isEmpty() && slots.words().isEmpty()
        && slots.numbers().isEmpty();
    boolean person = s.segments().stream().anyMatch(segment -> segment.says("person"));
    return unnamed && (slots.claimants().isEmpty() && !person || s.anySays("how_many"));
  }

  /** A few words without a predicate that fill one slot or two: "Russians?", "Shoigu?", "in 2022". */
  private static boolean isFragment(Sentence s, Slots slots) {
    boolean victims = !slots.sides().isEmpty() || !slots.kinds().isEmpty();
    long filled = Stream.of(!slots.claimants().isEmpty(), victims, !slots.measures().isEmpty(),
        slots.when() != null, !slots.numbers().isEmpty()).filter(full -> full).count();
    boolean selfContained = filled > 2 || filled == 2 && !slots.claimants().isEmpty();
    return !s.hasPredicate() && !selfContained && slots.topics().isEmpty() && slots.words().isEmpty();
  }
}
