package org.tolldesk.claim;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Those whom an English sentence mentions, in its order, and the questions that are asked of them. A mention
 * is free where no preposition makes it a part of another phrase.
 */
record Mentions(Sentence sentence, List<Mention> all) {
  /** In tokens: how far a mention may stand before what takes it up. */
  private static final int NEAR = 8;

  static Mentions of(Sentence sentence, SpeakerBook book) {
    return new Mentions(sentence, MentionReader.read(sentence, book));
  }

  @Nullable Mention first(Predicate<Mention> wanted) {
    for (Mention mention : all) {
      if (wanted.test(mention)) {
        return mention;
      }
    }
    return null;
  }

  @Nullable Mention last(Predicate<Mention> wanted) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (wanted.test(all.get(i))) {
        return all.get(i);
      }
    }
    return null;
  }

  @Nullable Mention startingAt(int from) {
    return first(mention -> mention.from() == from);
  }

  /** The name that a description stands in apposition to, "Lantern, a charity", else the mention itself. */
  Mention apposedTo(Mention mention) {
    boolean apposed = mention.is(Mention.Form.DESCRIPTION) && sentence.isMark(mention.from() - 1, ",");
    Mention name = apposed ? first(other -> other.to() == mention.from() - 1 && other.is(Mention.Form.NAME)
        && !other.nested()) : null;
    return name == null ? mention : name;
  }

  /** The last mention before a token, where it is near. */
  @Nullable Mention endingNear(int to) {
    Mention found = last(mention -> mention.to() <= to);
    return found != null && to - found.to() < NEAR ? found : null;
  }

  @Nullable Mention firstFree(int from, int to) {
    return first(mention -> mention.isWithin(from, to) && !mention.nested());
  }

  /** The last free mention of a stretch, of a pair the first, if nothing but its complement follows. */
  @Nullable Mention lastFree(int from, int to) {
    Mention found = null;
    for (Mention mention : all) {
      boolean second = found != null && mention.from() == found.to() + 1 && sentence.is(found.to(), "and");
      found = mention.isWithin(from, to) && !mention.nested() && !second ? mention : found;
    }
    boolean subject = found != null && (isComplement(found.to(), to) || sentence.is(found.to(), "and"));
    return subject ? found : null;
  }

  /** Whether a token stands inside a mention: the "and" of "the Search and Rescue Agency". */
  boolean holds(int at) {
    return first(mention -> mention.from() < at && at < mention.to()) != null;
  }

  /** "He and a nurse": whether "and" joins two who speak together. */
  boolean isPair(int and) {
    return first(mention -> mention.to() == and) != null
        && (startingAt(and + 1) != null || sentence.word(and + 1, "possessive of a body"));
  }

  /** Whether nothing but a complement stands between a mention and its verb: "a doctor in the town". */
  private boolean isComplement(int from, int to) {
    if (from == to || sentence.cue(from, "preposition") || sentence.is(from, "to")
        || sentence.cue(from, "hedge") || Clauses.isTime(sentence, from)) {
      return true;
    }
    String word = sentence.token(from).norm();
    if (sentence.is(from, "we") || sentence.is(from, "i")) {
      return true;
    }
    return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly")
        || sentence.word(from, "adverb of place");
  }
}
