package org.tolldesk.question;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides from a question's own words whether it leans on the one before it. */
final class Links {
  private static final String PRONOUN =
      "(?U).*\\b(those|these|them|whom|них|цих|тих|этих|тех|которых|яких)";

  private Links() {}

  static Slots.Link of(Sentence s, Slots slots) {
    if (s.at(start(s)).says("opener") || s.anySays("same") || s.anySays("else") && slots.topics().isEmpty()
        || slots.when() instanceof When.Shift || slots.sides().contains(VictimReader.ENEMY)
        || IntStream.range(0, s.size()).anyMatch(at -> isPart(s, at) || pointsBack(s, at))
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

  /** What the question's words say is not taken over. */
  static Set<Question.Slot> released(Sentence s) {
    Set<Question.Slot> released = EnumSet.noneOf(Question.Slot.class);
    s.segments().stream().flatMap(segment -> segment.tagged("releases").stream())
        .map(term -> Question.Slot.valueOf(term.tag("releases"))).forEach(released::add);
    return released;
  }

  /** The first segment behind "ok" and "oh god". */
  private static int start(Sentence s) {
    int at = 0;
    while (at < s.size() && (s.at(at).says("interjection") || at > 0 && s.at(at).isMark())) {
      at++;
    }
    return at;
  }

  /** "Of those", "among them", "from these": a part of the people before. */
  private static boolean isPart(Sentence s, int at) {
    return s.at(at).is("cues", "part") && s.at(at).norm().matches(PRONOUN);
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
