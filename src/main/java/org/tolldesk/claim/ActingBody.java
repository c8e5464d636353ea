package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/** The body that the sentence before a pronoun is about: "A charity, Aid, went there. It counted 40." */
final class ActingBody {
  private final SpeakerMemory memory;
  private @Nullable Subject last;
  private @Nullable Subject current;
  private int lastIn = -2;
  private int currentIn = -2;

  /** A body by its mention, to be resolved where it is asked for. */
  private record Subject(Mentions mentions, Mention mention, boolean named, boolean sole) {}

  ActingBody(SpeakerMemory memory) {
    this.memory = memory;
  }

  /** Learns whom a sentence is about, after it is read; one that begins with "it" goes on about the last. */
  void learn(Mentions mentions) {
    Sentence sentence = mentions.sentence();
    if (sentence.index() != currentIn) {
      boolean next = sentence.index() == currentIn + 1;
      last = next ? current : null;
      lastIn = currentIn;
      currentIn = sentence.index();
      current = sentence.is(0, "it") ? last : subject(mentions);
      current = current == null ? only(mentions) : current;
    }
  }

  /** "What of the harbour authority? Its bulletin": the one body of a sentence. */
  private static @Nullable Subject only(Mentions mentions) {
    Mention found = null;
    for (Mention mention : mentions.all()) {
      boolean body = mention.is(Mention.Form.NAME) && !mention.isPerson()
          && !mentions.sentence().isMark(mention.to(), ":")
          || mention.is(Mention.Form.DESCRIPTION) && isBody(mentions.sentence(), mention);
      if (mention.isPerson() || body && found != null) {
        return null;
      }
      found = body ? mention : found;
    }
    return found == null ? null : new Subject(mentions, found, false, true);
  }

  private static boolean isBody(Sentence sentence, Mention mention) {
    int last = mention.to() - 1;
    return sentence.word(last, "kind of body") || sentence.word(last, "body by its noun")
        || sentence.word(last, "party to a fight") || sentence.word(last, "researchers")
        || Study.isMeant(sentence, mention);
  }

  /** The body that the sentence before is about; null where it is about nobody who speaks. */
  @Nullable Speaker before(Sentence sentence) {
    boolean next = lastIn == sentence.index() - 1 && currentIn == sentence.index();
    if (last == null || !next || last.sole() && memory.notedIn() == lastIn) {
      return null;
    }
    Speaker named = last.named() ? last.mention().named() : null;
    return named != null ? new Speaker(named.name(), Speaker.Type.BODY, named.side())
        : memory.resolve(last.mentions(), last.mention(), last.mention().to());
  }

  private @Nullable Subject subject(Mentions mentions) {
    Sentence sentence = mentions.sentence();
    Mention first = mentions.first(mention -> !mention.nested());
    int opening = Clauses.dateline(sentence);
    for (int i = opening; first != null && i < first.from(); i++) {
      boolean time = sentence.token(i).isNumber() || sentence.isMark(i, ":.") || Clauses.isTime(sentence, i)
          || sentence.match(i, "times") != null
          || sentence.is(i, "later") || sentence.isMark(i, ",") || sentence.is(i, "on");
      first = time && first.from() <= opening + 4 ? first : null;
    }
    if (first == null || first.isPerson() || first.is(Mention.Form.PRONOUN) || first.is(Mention.Form.STATE)) {
      return null;
    }
    Mention name = sentence.isMark(first.to(), ",") ? mentions.startingAt(first.to() + 1) : null;
    boolean body = first.is(Mention.Form.NAME) || isBody(sentence, first);
    boolean apposed = name != null && name.is(Mention.Form.NAME) && sentence.isMark(name.to(), ",");
    if (apposed && body) {
      return new Subject(mentions, name, true, false);
    }
    boolean aside = first.is(Mention.Form.NAME) && sentence.isMark(first.to(), ",")
        && sentence.cue(first.to() + 1, "determiner");
    boolean acts = aside || Study.isMeant(sentence, first) || sentence.cue(first.to(), "auxiliary")
        || sentence.cue(first.to(), "relative")
        || sentence.word(first.to(), "plain past") || sentence.holds(first.to())
        && sentence.token(first.to()).norm().endsWith("s") && sentence.token(first.to()).isWord()
        || sentence.holds(first.to()) && sentence.token(first.to()).norm().endsWith("ed");
    boolean owned = first.is(Mention.Form.DESCRIPTION) && sentence.word(first.to() - 1, "paper")
        && sentence.findWord("genitive", first.from(), first.to()) > 0;
    boolean paper = sentence.is(first.to(), "'s")
        && sentence.findWord("spoken paper", first.to() + 1, first.to() + 4) > 0;
    return owned || body && (paper || acts && !sentence.is(first.to(), "'s"))
        ? new Subject(mentions, first, false, false) : null;
  }
}
