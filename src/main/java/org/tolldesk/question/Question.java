package org.tolldesk.question;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Period;
import org.tolldesk.claim.Stance;

/**
 * A question as it was understood. An empty collection or a null means that the question does not say.
 *
 * @param text the question as it was asked
 * @param language the language to answer in
 * @param wanted the kind of answer
 * @param claimants canonical names of those whose claims are asked for
 * @param sides whose people are asked about: {@code Ukrainian}, {@code Russian}, {@code Wagner}
 * @param kinds what people: {@code soldiers}, {@code civilians}
 * @param measures the measures asked for; killed and killed-or-wounded are never mixed up
 * @param stance only claims of this stance, or null for all
 * @param period when the claims were made or hold
 * @param numbers figures that the question states
 * @param topics names, places and known subjects that no slot took, without which no claim answers; in
 *     English, lower case
 * @param words other words that say something, where the slots alone do not tell which tolls are meant
 * @param english the whole question for the English embedding model and full-text search
 * @param inherited slots taken over from the question before
 * @param guessed slots that rest on a corrected spelling or a default
 */
public record Question(
    String text,
    Language language,
    Wanted wanted,
    List<String> claimants,
    List<String> sides,
    List<String> kinds,
    Set<Measure> measures,
    @Nullable Stance stance,
    @Nullable Period period,
    List<Long> numbers,
    List<String> topics,
    List<String> words,
    String english,
    Set<Slot> inherited,
    Set<Slot> guessed) {

  /** The parts of a question that a follow-up can inherit or replace. */
  public enum Slot {
    WANTED,
    CLAIMANT,
    VICTIMS,
    MEASURE,
    STANCE,
    PERIOD
  }

  public Question {
    claimants = List.copyOf(claimants);
    sides = List.copyOf(sides);
    kinds = List.copyOf(kinds);
    measures = Set.copyOf(measures);
    numbers = List.copyOf(numbers);
    topics = List.copyOf(topics);
    words = List.copyOf(words);
    inherited = Set.copyOf(inherited);
    guessed = Set.copyOf(guessed);
  }

  /** The same question, to be answered in another language. */
  public Question in(Language chosen) {
    return new Question(text, chosen, wanted, claimants, sides, kinds, measures, stance, period, numbers,
        topics, words, english, inherited, guessed);
  }

  /** Whether it names or says more than its slots hold. */
  public boolean isNarrowed() {
    return !topics.isEmpty() || !words.isEmpty();
  }
}
