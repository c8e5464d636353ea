package org.tolldesk.question;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Stance;

/**
 * What one question says by itself, before the conversation fills in the rest. Sets keep the order of the
 * words.
 *
 * @param claimants those whose word is asked for, by canonical name
 * @param when the time named, or null
 * @param words other words that say something, which narrow only a question that says little else
 * @param counts whether it asks how many there are of something
 * @param general whether it asks for figures of any kind
 * @param told whether its words ask for figures or for what was said
 * @param english the question in English words
 * @param guessed slots that rest on a corrected spelling
 * @param released slots that its words say are not taken over: "who else", "since the start"
 * @param link how the question hangs on the one before it
 */
record Slots(
    @Nullable Wanted wanted,
    Set<String> claimants,
    Set<String> sides,
    Set<String> kinds,
    Set<Measure> measures,
    @Nullable Stance stance,
    @Nullable When when,
    List<Long> numbers,
    Set<String> topics,
    Set<String> words,
    boolean counts,
    boolean general,
    boolean told,
    String english,
    Set<Question.Slot> guessed,
    Set<Question.Slot> released,
    Link link) {

  /** How a question hangs on the one before it. */
  enum Link {
    /** It stands by itself. */
    NONE,
    /** "What did he say about the Russians?": the person is taken over, and the time. */
    PERSON,
    /** "And wounded?", "Who said that?": everything is taken over that is not replaced. */
    ELLIPSIS
  }

  static Slots nothing() {
    return new Slots(null, new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(),
        EnumSet.noneOf(Measure.class), null, null, List.of(),
        new LinkedHashSet<>(), new LinkedHashSet<>(), false, false, false, "",
        EnumSet.noneOf(Question.Slot.class), EnumSet.noneOf(Question.Slot.class), Link.NONE);
  }

  /** These slots with others in the places that a question before can fill. */
  Slots filled(@Nullable Wanted aWanted, Set<String> someClaimants, Set<String> someSides,
      Set<String> someKinds,
      Set<Measure> someMeasures, @Nullable Stance aStance, @Nullable When aWhen) {
    return new Slots(aWanted, someClaimants, someSides, someKinds, someMeasures, aStance, aWhen, numbers,
        topics, words, counts, general, told, english, guessed, released, link);
  }

  Slots about(List<Long> someNumbers, Set<String> someTopics) {
    return new Slots(wanted, claimants, sides, kinds, measures,
        stance, when, someNumbers, someTopics, words, counts,
        general, told, english, guessed, released, link);
  }

  Slots linked(Link aLink) {
    return new Slots(wanted, claimants, sides, kinds, measures, stance, when, numbers, topics, words, counts,
        general, told, english, guessed, released, aLink);
  }

  boolean saysNothing() {
    return claimants.isEmpty() && sides.isEmpty() && kinds.isEmpty() && measures.isEmpty() && stance == null
        && when == null && numbers.isEmpty() && topics.isEmpty() && words.isEmpty();
  }
}
