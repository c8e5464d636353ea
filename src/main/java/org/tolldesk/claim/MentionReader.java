package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Reads the mentions of an English sentence. Names, heads and pronouns that nothing but words of one noun
 * phrase part are one mention, and the last of them is its head: "the UN's human rights chief", "defence
 * minister Sergei Shoigu".
 */
final class MentionReader {
  private final Sentence sentence;
  private final SpeakerBook book;
  private final List<Mention> mentions = new ArrayList<>();

  private MentionReader(Sentence sentence, SpeakerBook book) {
    this.sentence = sentence;
    this.book = book;
  }

  static List<Mention> read(Sentence sentence, SpeakerBook book) {
    MentionReader reader = new MentionReader(sentence, book);
    for (int i = Clauses.dateline(sentence); i < sentence.size(); ) {
      Mention core = reader.core(i);
      if (core != null) {
        reader.add(core);
      }
      i = core == null ? i + 1 : core.to();
    }
    return reader.mentions;
  }

  /** What begins at a token: a name, a pronoun, a noun of somebody who speaks, a state. */
  private @Nullable Mention core(int at) {
    SpeakerBook.Name name = book.nameAt(sentence, at);
    if (name != null) {
      return core(at, name.to(), Mention.Form.NAME, name.speaker());
    }
    if (sentence.cue(at, "pronoun") || sentence.is(at, "it")) {
      return core(at, at + 1, Mention.Form.PRONOUN, null);
    }
    if (Pairs.isMember(sentence, at)) {
      return core(at, at + 1, Mention.Form.PRONOUN, null);
    }
    Phrases.Match head = sentence.match(at, "saying", "head");
    boolean sheet = sentence.is(at, "paper") && sentence.is(at - 1, "of");
    return head == null || sheet || isVerb(at) || isAdjective(at) ? state(at)
        : core(at, at + head.length(), Mention.Form.DESCRIPTION, null);
  }

  private static Mention core(int at, int to, Mention.Form form, @Nullable Speaker named) {
    return new Mention(at, to, at, form, named, false);
  }

  /** "Moscow", "Germany": a place that speaks for its government. */
  private @Nullable Mention state(int at) {
    Phrases.Match side = sentence.variant(at, "sides", "place");
    Phrases.Match capital = sentence.match(at, "saying", "capital");
    Phrases.Match state = side != null ? side : capital;
    if (state == null || !sentence.token(at).isCapitalised()) {
      return null;
    }
    String adjective = side == null ? state.term().tag("side") : state.term().name();
    int to = at + state.length();
    Speaker speaker = new Speaker(sentence.textOf(at, to), Speaker.Type.STATE, adjective);
    return core(at, to, Mention.Form.STATE, speaker);
  }

  /** "Officials report 12 dead": a word of both kinds that no noun phrase leads up to. */
  private boolean isVerb(int at) {
    boolean both = sentence.variant(at, "saying", "say") != null
        || sentence.variant(at, "saying", "count") != null;
    return both && at > 0 && !Clauses.isNoun(sentence, at) && !sentence.cue(at - 1, "determiner");
  }

  /** "Its daily sheet": the name of a kind of paper before another noun. */
  private boolean isAdjective(int at) {
    return sentence.word(at, "paper by its days") && sentence.holds(at + 1) && sentence.token(at + 1).isWord()
        && !sentence.token(at + 1).isCapitalised() && sentence.variant(at + 1, "saying", "say") == null
        && !sentence.cue(at + 1, "auxiliary");
  }

  /** Adds a mention, or makes it the head of the last one where both are of one noun phrase. */
  private void add(Mention core) {
    Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    if (last != null && last.form() != Mention.Form.PRONOUN && core.form() != Mention.Form.PRONOUN
        && joins(last.to(), core.from())) {
      if (last.form() == Mention.Form.STATE && core.form() == Mention.Form.NAME && last.to() == core.from()) {
        core = stateNamed(last, core);
      }
      mentions.set(mentions.size() - 1, new Mention(last.from(), core.to(), core.head(), core.form(),
          core.named(), last.nested()));
      return;
    }
    int from = core.form() == Mention.Form.PRONOUN && !Pairs.isMember(sentence, core.from())
        ? core.from() : start(core.from());
    mentions.add(new Mention(from, core.to(), core.head(), core.form(), core.named(),
        isNested(from)));
  }

  /** "Iraq Body Count": a state's name that begins the name of a body. */
  private Mention stateNamed(Mention state, Mention name) {
    Speaker body = new Speaker(sentence.textOf(state.head(), name.to()), Speaker.Type.BODY,
        state.named() == null ? null : state.named().side());
    return new Mention(name.from(), name.to(), name.head(), name.form(), body, false);
  }

  /** Whether the tokens between two cores are words of one noun phrase. */
  private boolean joins(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!inPhrase(i) || sentence.cue(i, "determiner") || isFinite(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the noun phrase around a core begins: with its determiner, if it has one. */
  private int start(int core) {
    int start = core;
    while (start > 0 && inPhrase(start - 1) && core - start < 8
        && !sentence.word(start - 1, "named number") && !SayingWords.isMannerBefore(sentence, start - 1)) {
      start--;
      if (sentence.cue(start, "determiner")) {
        break;
      }
    }
    return start;
  }

  /** Whether a token can stand inside a noun phrase. */
  private boolean inPhrase(int at) {
    if (!sentence.token(at).isWord()) {
      boolean hyphen = at > 0 && sentence.isMark(at, "-–")
          && sentence.token(at).touches(sentence.token(at - 1));
      return hyphen || sentence.token(at).is("'s") || isTitleDot(at) || isPluralOwner(at);
    }
    return !isVerbal(at) && !isJoint(at)
        && (!Clauses.isTime(sentence, at) || at > 0 && Clauses.namesPaper(sentence, at + 1))
        && sentence.match(at, "months") == null;
  }

  private boolean isVerbal(int at) {
    return sentence.cue(at, "auxiliary") || sentence.match(at, "saying", "cite") != null
        || sentence.variant(at, "saying", "say") != null && !Clauses.isNoun(sentence, at);
  }

  private boolean isJoint(int at) {
    return sentence.cue(at, "subordinate") || sentence.cue(at, "relative") || sentence.cue(at, "preposition")
        || sentence.cue(at, "hedge") || sentence.cue(at, "pronoun") || sentence.is(at, "and")
        || sentence.is(at, "but") || sentence.is(at, "or");
  }

  /** The mark of "the supporters' union". */
  private boolean isPluralOwner(int at) {
    return at > 0 && sentence.isMark(at, "'’") && sentence.token(at - 1).norm().endsWith("s")
        && sentence.token(at).touches(sentence.token(at - 1)) && sentence.holds(at + 1)
        && sentence.token(at + 1).isWord();
  }

  /** "Police killed rebels": a verb parts two phrases. */
  private boolean isFinite(int at) {
    return !sentence.token(at).isCapitalised() && (sentence.token(at).norm().endsWith("ed")
        || sentence.word(at, "plain past"));
  }

  /** The dot of "Gen." and "Dr.". */
  private boolean isTitleDot(int at) {
    return sentence.isMark(at, ".") && at > 0 && sentence.match(at - 1, "saying", "title") != null;
  }

  /** "in Kharkiv", "to the ministry": a phrase that belongs to another. */
  private boolean isNested(int from) {
    return sentence.cue(from - 1, "preposition") || sentence.is(from - 1, "to");
  }
}
