package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom an English sentence lets speak: the subject of a verb, past whatever stands between the two, or
 * the noun phrase that follows "according to" and "said".
 */
final class EnglishSpeakers {
  /** In tokens: no aside and no clause that still belongs to its subject is longer. */
  private static final int REACH = 24;

  private final SpeakerBook book;
  private final SpeakerMemory memory;
  private @Nullable Sentence read;
  private List<Mention> mentions = List.of();

  EnglishSpeakers(SpeakerBook book, SpeakerMemory memory) {
    this.book = book;
    this.memory = memory;
  }

  /** The subject of the verb at a token; null where nothing that can speak stands there. */
  @Nullable Speaker subject(Sentence sentence, int verb) {
    int to = verb;
    while (to > 0 && isBeforeVerb(sentence, to - 1)) {
      to--;
    }
    for (int asides = 0; asides < 3 && sentence.isMark(to - 1, ",)–—-"); asides++) {
      int open = opening(sentence, to - 1);
      if (open < 0) {
        return null;
      }
      Mention apposed = apposed(sentence, open + 1, to - 1);
      if (apposed != null) {
        return memory.resolve(sentence, apposed, to - 1);
      }
      to = open;
    }
    if (sentence.is(to - 1, "who") || sentence.is(to - 1, "which")) {
      Mention meant = sentence.isMark(to - 2, ",") ? lastBefore(sentence, to - 2) : null;
      return meant == null ? null : memory.resolve(sentence, meant, to - 2);
    }
    int from = clauseStart(sentence, to);
    Mention subject = lastFree(sentence, from, to);
    if (subject != null) {
      Mention source = isSource(sentence, subject) ? maker(sentence, subject, to) : null;
      return memory.resolve(sentence, source == null ? subject : source, to);
    }
    Speaker owner = owner(sentence, from, to);
    if (owner != null) {
      return owner;
    }
    return verb == to || !sentence.word(verb, "weak saying") ? described(sentence, from, to, verb) : null;
  }

  /** Whom "said" is followed by: a phrase that begins right there. */
  @Nullable Speaker following(Sentence sentence, int from, int to) {
    Mention first = startingAt(sentence, from);
    return first != null && first.to() <= to + 1 ? phrase(sentence, from, to) : null;
  }

  /** The speaker whose phrase begins at a token and ends before another. */
  @Nullable Speaker phrase(Sentence sentence, int from, int to) {
    Mention first = null;
    for (Mention mention : mentions(sentence)) {
      boolean inside = mention.head() >= from && mention.to() <= to + 1;
      if (inside && first == null) {
        first = mention;
      } else if (inside && sentence.word(first.head(), "paper")
          && first.form() == Mention.Form.DESCRIPTION && mention.nested()) {
        first = mention;
      }
    }
    if (first == null) {
      return open(sentence, from, to);
    }
    boolean described = first.form() == Mention.Form.DESCRIPTION;
    if (described && sentence.isMark(to, ",")) {
      Mention name = startingAt(sentence, to + 1);
      if (name != null && name.isPerson()) {
        return name.named();
      }
    }
    return memory.resolve(sentence, first, to);
  }

  private static boolean isSource(Sentence sentence, Mention mention) {
    return mention.form() == Mention.Form.DESCRIPTION && sentence.word(mention.to() - 1, "paper");
  }

  /** Who made a source: "a survey by the ministry", "modelling by the university". */
  private @Nullable Mention maker(Sentence sentence, Mention source, int to) {
    for (Mention mention : mentions(sentence)) {
      if (mention.from() >= source.to() && mention.to() <= to && mention.nested()
          && (sentence.is(mention.from() - 1, "by") || sentence.is(mention.from() - 1, "from")
          || sentence.is(mention.from() - 1, "of"))) {
        return mention;
      }
    }
    return null;
  }

  /** Whose source speaks: "the Survey's model", "its final report". */
  private @Nullable Speaker owner(Sentence sentence, int from, int to) {
    if (!sentence.word(to - 1, "paper") && !sentence.word(to - 1, "data")) {
      return null;
    }
    for (Mention mention : mentions(sentence)) {
      if (mention.from() >= from && mention.to() < to && sentence.is(mention.to(), "'s")) {
        return memory.resolve(sentence, mention, mention.to());
      }
    }
    return null;
  }

  /** The mention that ends right before a token. */
  private @Nullable Mention lastBefore(Sentence sentence, int to) {
    Mention found = null;
    for (Mention mention : mentions(sentence)) {
      found = mention.to() <= to ? mention : found;
    }
    return found != null && to - found.to() < 8 ? found : null;
  }

  /** "Dr Hamid Osman" in "its director, Dr Hamid Osman, said": the aside that names the subject. */
  private @Nullable Mention apposed(Sentence sentence, int from, int to) {
    Mention mention = startingAt(sentence, from);
    boolean names = mention != null && mention.form() == Mention.Form.NAME && mention.named() != null;
    if (!names) {
      return null;
    }
    Mention before = endingBefore(sentence, from - 1);
    boolean whoSpeaks = mention.isPerson() || before == null;
    return whoSpeaks && (before == null || !before.isPerson()) ? mention : null;
  }

  private @Nullable Mention startingAt(Sentence sentence, int from) {
    for (Mention mention : mentions(sentence)) {
      if (mention.from() == from) {
        return mention;
      }
    }
    return null;
  }

  /** The mention that owns the words right before a token, whatever complement follows it. */
  private @Nullable Mention endingBefore(Sentence sentence, int to) {
    return lastFree(sentence, clauseStart(sentence, to), to);
  }

  /** The last mention of a stretch that stands behind no preposition. */
  private @Nullable Mention lastFree(Sentence sentence, int from, int to) {
    Mention found = null;
    for (Mention mention : mentions(sentence)) {
      boolean inside = mention.from() >= from && mention.to() <= to;
      if (inside && !mention.nested()) {
        found = mention;
      }
    }
    return found != null && reaches(sentence, found.to(), to) ? found : null;
  }

  /** Whether nothing but a complement stands between a mention and its verb: "a doctor in the town". */
  private static boolean reaches(Sentence sentence, int from, int to) {
    return from == to || sentence.cue(from, "preposition") || sentence.is(from, "to")
        || sentence.cue(from, "hedge") || Clauses.isTime(sentence, from)
        || sentence.token(from).norm().endsWith("ed") || sentence.token(from).norm().endsWith("ing")
        || sentence.token(from).norm().endsWith("ly");
  }

  private static boolean isBeforeVerb(Sentence sentence, int at) {
    return sentence.cue(at, "auxiliary") || sentence.cue(at, "hedge") || sentence.cue(at, "negative")
        || sentence.token(at).norm().endsWith("ly") || Clauses.isTime(sentence, at)
        || sentence.is(at, "on") && Clauses.isTime(sentence, at + 1);
  }

  /** The mark that opens the aside which a mark closes, or -1. */
  private static int opening(Sentence sentence, int close) {
    String text = sentence.token(close).text();
    String mark = text.equals(")") ? "(" : text;
    for (int i = close - 1; i >= 0 && close - i < REACH; i--) {
      if (sentence.isMark(i, "“”\";:")) {
        return -1;
      }
      if (sentence.isMark(i, mark)) {
        return i;
      }
    }
    return -1;
  }

  private static int clauseStart(Sentence sentence, int to) {
    int i = to;
    while (i > 0 && to - i < REACH && !sentence.isMark(i - 1, ",;:“”\"«»()?!–—")
        && !sentence.cue(i - 1, "subordinate")
        && !sentence.word(i - 1, "clause opener") && !sentence.is(i - 1, "and")) {
      i--;
    }
    return i;
  }

  /** "Emergency workers say": a subject that is on no list of those who speak. */
  private @Nullable Speaker described(Sentence sentence, int from, int to, int verb) {
    boolean says = sentence.variant(verb, "saying", "say") != null && !sentence.word(verb, "weak saying");
    return says ? open(sentence, from, to) : null;
  }

  /** A noun phrase of words that no list of speakers holds. */
  private @Nullable Speaker open(Sentence sentence, int from, int to) {
    int start = from;
    while (start < to && (sentence.cue(start, "determiner") || !sentence.token(start).isWord())) {
      start++;
    }
    int end = start;
    while (end < to && sentence.token(end).isWord() && !sentence.cue(end, "preposition")
        && !sentence.cue(end, "hedge") && !sentence.cue(end, "relative")) {
      if (!isNoun(sentence, end)) {
        return null;
      }
      end++;
    }
    if (end == start || end - start > 5 || sentence.cue(start, "preposition")) {
      return null;
    }
    String name = sentence.textOf(start, end);
    Speaker known = end == start + 1 ? book.surnamed(sentence.token(start).norm()) : null;
    return known != null ? known
        : new Speaker(name, Speaker.Type.BODY, BodyReader.sideIn(sentence, start, end));
  }

  private static boolean isNoun(Sentence sentence, int at) {
    return !sentence.cue(at, "auxiliary") && !sentence.cue(at, "subject") && !sentence.cue(at, "event")
        && !sentence.cue(at, "relative") && !sentence.cue(at, "pronoun") && !sentence.cue(at, "modal")
        && !sentence.cue(at, "subordinate") && sentence.match(at, "measures") == null
        && sentence.match(at, "numbers") == null && sentence.match(at, "times") == null
        && sentence.match(at, "months") == null && !sentence.word(at, "opener")
        && !sentence.word(at, "data") && sentence.match(at, "kinds") == null;
  }

  private List<Mention> mentions(Sentence sentence) {
    if (read != sentence) {
      mentions = Mentions.of(sentence, book);
      read = sentence;
    }
    return mentions;
  }
}
