package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

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
    int to = beforeAdverbs(sentence, verb);
    if (sentence.word(to - 2, "naming") && SpeakerBook.isFreeName(sentence, to - 1)) {
      return oneWord(sentence, to - 1);
    }
    for (int asides = 0; asides < 4 && isAsideEnd(sentence, to, verb); asides++) {
      int open = opening(sentence, to);
      if (open < 0 && sentence.token(verb).norm().endsWith("ing")) {
        open = to - 1;
      } else if (open < 0) {
        return null;
      }
      Speaker apposed = apposed(sentence, open + 1, sentence.isMark(to - 1, ",)–—-") ? to - 1 : to);
      if (apposed != null) {
        return apposed;
      }
      to = beforeAdverbs(sentence, open);
    }
    return relative(sentence, to) ? antecedent(sentence, to - 2) : ofClause(sentence, to, verb);
  }

  /** The token after the subject: before auxiliaries, adverbs and times ("earlier on Tuesday had"). */
  private static int beforeAdverbs(Sentence sentence, int verb) {
    int to = verb;
    while (to > 0) {
      Phrases.Match time = sentence.endingAt(to, "times");
      int date = beforeDate(sentence, to);
      if (isBeforeVerb(sentence, to - 1)) {
        to--;
      } else if (time != null && !time.term().tag("type").equals("rate")) {
        to -= time.length();
        while (sentence.is(to - 1, "on") || sentence.is(to - 1, "this") || sentence.is(to - 1, "last")
            || sentence.is(to - 1, "that")) {
          to--;
        }
      } else if (date < to) {
        to = date;
      } else {
        return to;
      }
    }
    return to;
  }

  /** The token before "on 6 July", "by June 2018", "at the end of February", or the same where none stands. */
  private static int beforeDate(Sentence sentence, int to) {
    int from = to;
    boolean dated = false;
    while (from > 0 && to - from < 7) {
      boolean day = sentence.token(from - 1).isNumber() || sentence.match(from - 1, "months") != null
          || Clauses.isTime(sentence, from - 1);
      if (!day && !sentence.word(from - 1, "part of a date")) {
        break;
      }
      dated |= day;
      from--;
    }
    return dated && sentence.cue(from, "preposition") ? from : to;
  }

  private static boolean relative(Sentence sentence, int to) {
    return sentence.cue(to - 1, "relative") && (sentence.is(to - 1, "who") || sentence.is(to - 1, "which"));
  }

  /** Whom "who" and "which" mean: the mention that ends before their comma. */
  private @Nullable Speaker antecedent(Sentence sentence, int comma) {
    int end = sentence.isMark(comma, ",") ? comma : comma + 1;
    Mention meant = lastBefore(sentence, end);
    if (meant == null) {
      return open(sentence, clauseStart(sentence, end), end);
    }
    Speaker speaker = memory.resolve(sentence, meant, end);
    boolean thing = speaker != null && speaker.isPerson() && sentence.is(end + (end == comma ? 1 : 0), "which");
    return thing ? new Speaker(speaker.name(), Speaker.Type.BODY, speaker.side()) : speaker;
  }

  private @Nullable Speaker ofClause(Sentence sentence, int to, int verb) {
    int from = clauseStart(sentence, to);
    if (from == to && sentence.is(from - 1, "and")) {
      from = clauseStart(sentence, from - 1);
      Mention shared = firstFree(sentence, from, to - 1);
      return shared == null ? null : memory.resolve(sentence, shared, shared.to());
    }
    Mention subject = lastFree(sentence, from, to);
    if (subject != null) {
      return speaker(sentence, subject, to);
    }
    Speaker owner = owner(sentence, from, to);
    owner = owner != null ? owner : linked(sentence, from, to);
    return owner != null || from == to ? owner : described(sentence, from, to, verb);
  }

  /** "A Telegram channel linked to the Wagner Group": somebody known only by whom they are close to. */
  private @Nullable Speaker linked(Sentence sentence, int from, int to) {
    for (Mention mention : mentions(sentence)) {
      if (mention.from() > from && mention.to() <= to && mention.form() == Mention.Form.NAME) {
        return SpeakerFinder.closeTo(sentence, from, mention.head(), mention.to());
      }
    }
    return null;
  }

  private @Nullable Speaker speaker(Sentence sentence, Mention subject, int to) {
    Mention leader = leader(sentence, subject, to);
    if (leader != null) {
      return leader.named();
    }
    Mention holder = holder(sentence, subject, to);
    if (holder != null) {
      return holder.named();
    }
    if (!isSource(sentence, subject)) {
      return memory.resolve(sentence, subject, to);
    }
    Mention maker = maker(sentence, subject, to);
    Speaker speaker = memory.resolve(sentence, maker == null ? subject : maker, to);
    memory.remember(sentence.token(subject.to() - 1).norm(), speaker);
    return speaker;
  }

  /** "The team led by Hana al-Sabri". */
  private @Nullable Mention leader(Sentence sentence, Mention body, int to) {
    boolean led = sentence.word(body.to(), "leading") && sentence.is(body.to() + 1, "by");
    Mention leader = led ? startingAt(sentence, body.to() + 2) : null;
    return leader != null && leader.isPerson() && leader.to() <= to + 1 ? leader : null;
  }

  /** "The minister of defence of the Federation Sergei Shoigu": an office whose complement ends in a name. */
  private @Nullable Mention holder(Sentence sentence, Mention office, int to) {
    Mention last = lastBefore(sentence, to);
    boolean closes = last != null && last.from() > office.to() && last.to() == to && last.isPerson()
        && last.head() - last.from() > 1 && SpeakerBook.titleBefore(sentence, last.head()) == null;
    return closes && office.form() == Mention.Form.DESCRIPTION
        && sentence.word(office.to() - 1, "office") ? last : null;
  }

  /** Whom "said" is followed by: a phrase that begins right there. */
  @Nullable Speaker following(Sentence sentence, int from, int to) {
    Mention first = startingAt(sentence, from);
    if (first != null) {
      return first.to() <= to + 1 ? phrase(sentence, from, to) : null;
    }
    boolean post = sentence.cue(from, "determiner") && (sentence.word(from + 1, "data") || sentence.word(from + 2, "data"));
    Mention agent = post ? agent(sentence, from + 1) : null;
    return agent == null ? null : memory.resolve(sentence, agent, agent.to());
  }

  /** The speaker whose phrase begins at a token and ends before another. */
  @Nullable Speaker phrase(Sentence sentence, int from, int to) {
    Mention first = null;
    for (Mention mention : mentions(sentence)) {
      boolean inside = mention.head() >= from && mention.to() <= to + 1;
      if (inside && first == null) {
        first = mention;
      }
    }
    if (first == null) {
      return open(sentence, from, to);
    }
    first = afterSource(sentence, from, first, to);
    Mention leader = leader(sentence, first, to);
    Mention holder = leader != null ? leader : holder(sentence, first, to);
    if (holder != null) {
      return holder.named();
    }
    if (isSource(sentence, first)) {
      Mention maker = maker(sentence, first, to);
      Mention agent = maker != null ? maker : agent(sentence, to);
      String source = sentence.token(first.to() - 1).norm();
      first = agent == null ? first : agent;
      memory.remember(source, memory.resolve(sentence, first, to));
    }
    boolean described = first.form() == Mention.Form.DESCRIPTION;
    if (described && sentence.isMark(to, ",")) {
      Mention name = startingAt(sentence, to + 1);
      if (name != null && name.isPerson()) {
        return name.named();
      }
      if (name == null && SpeakerBook.isFreeName(sentence, to + 1) && !sentence.token(to + 1).norm().endsWith("ly")
          && sentence.isMark(to + 2, ",.")) {
        return oneWord(sentence, to + 1);
      }
    }
    return memory.resolve(sentence, first, to);
  }

  /** Who owns what a stretch ends with: "the ministry's", "its own", "Israeli". */
  @Nullable Speaker ownerIn(Sentence sentence, int from, int to) {
    Mention acting = null;
    for (Mention mention : mentions(sentence)) {
      if (mention.head() >= from && mention.to() <= to) {
        return memory.resolve(sentence, mention, mention.to());
      }
      boolean before = mention.to() < from && mention.form() != Mention.Form.PRONOUN;
      acting = before && !mention.nested() && !mention.isPerson() ? mention : acting;
    }
    if (sentence.is(from, "its") || sentence.is(from, "their")) {
      return acting != null ? memory.resolve(sentence, acting, acting.to()) : memory.bodies().last();
    }
    Phrases.Match side = sentence.variant(from, "sides", "adjective");
    return side == null || side.term().name().startsWith("=") ? null
        : new Speaker(side.term().name() + " government", Speaker.Type.STATE, side.term().name());
  }

  /** The first person whom a sentence names as one who acts. */
  @Nullable Speaker acting(Sentence sentence) {
    for (Mention mention : mentions(sentence)) {
      if (mention.isPerson() && !mention.nested() && !Clauses.isPlace(sentence, mention.head())) {
        return mention.named();
      }
    }
    return null;
  }

  /** Who introduces what follows a colon: whom the words before it end with, else the person who acts there. */
  @Nullable Speaker introducing(Sentence sentence, int colon) {
    Mention first = null;
    for (Mention mention : mentions(sentence)) {
      if (mention.to() == colon && mention.form() == Mention.Form.NAME && !mention.nested()) {
        return mention.named();
      }
      first = first == null && mention.to() <= colon && !mention.nested() ? mention : first;
    }
    boolean acts = first != null && (first.isPerson() || first.form() == Mention.Form.PRONOUN
        && !sentence.is(first.head(), "it"));
    Speaker speaker = acts ? memory.resolve(sentence, first, first.to()) : null;
    return speaker != null && speaker.isPerson() ? speaker : null;
  }

  /** The body that a label names, unless the label says what people are counted: "Army: 412". */
  @Nullable Speaker label(Sentence sentence, int from, int to) {
    for (Mention mention : mentions(sentence)) {
      boolean inside = mention.from() >= from && mention.to() <= to;
      boolean speaks = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.DESCRIPTION;
      if (inside && speaks && !mention.nested()) {
        return isCounted(sentence, mention) ? null : memory.resolve(sentence, mention, to);
      }
    }
    return null;
  }

  /** The body of a row's first cell. */
  @Nullable Speaker cell(Sentence sentence, int from, int to) {
    Mention first = firstFree(sentence, from, to);
    boolean body = first != null && !first.isPerson() && first.form() != Mention.Form.PRONOUN
        && first.form() != Mention.Form.STATE;
    return body && (first.form() == Mention.Form.NAME || !isCounted(sentence, first))
        ? memory.resolve(sentence, first, Clauses.phraseEnd(sentence, first.to())) : null;
  }

  private static boolean isCounted(Sentence sentence, Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (sentence.cue(i, "force") || sentence.match(i, "kinds") != null
          || sentence.match(i, "measures") != null) {
        return true;
      }
    }
    return sentence.match(mention.head(), "sides") != null;
  }

  /** Whose a noun is: "the army" in "the army's claim". */
  @Nullable Speaker owning(Sentence sentence, int noun) {
    for (Mention mention : mentions(sentence)) {
      if (mention.to() == noun - 1 && sentence.is(noun - 1, "'s")) {
        return memory.resolve(sentence, mention, mention.to());
      }
    }
    return sentence.word(noun - 1, "possessive of a body") && !sentence.is(noun - 1, "his")
        && !sentence.is(noun - 1, "her") ? memory.bodies().last() : null;
  }

  /** Who is named as the owner of a noun of figures, with two adjectives between them at most. */
  @Nullable Speaker figureOwner(Sentence sentence, int noun) {
    for (Mention mention : mentions(sentence)) {
      boolean before = sentence.is(mention.to(), "'s") && mention.to() < noun && noun - mention.to() <= 3;
      if (before && mention.form() != Mention.Form.STATE) {
        return memory.resolve(sentence, mention, mention.to());
      }
    }
    return null;
  }

  private static boolean isSource(Sentence sentence, Mention mention) {
    return mention.form() == Mention.Form.DESCRIPTION && sentence.word(mention.to() - 1, "paper");
  }

  /** "Analysis of open sources by a civil society group": whom "by" names, where a source comes first. */
  private Mention afterSource(Sentence sentence, int from, Mention first, int to) {
    boolean source = false;
    for (int i = from; i < first.from(); i++) {
      source |= sentence.word(i, "paper") || sentence.word(i, "data");
    }
    Mention found = first;
    for (Mention mention : source ? mentions(sentence) : List.<Mention>of()) {
      boolean by = mention.from() > from && mention.to() <= to + 1 && sentence.is(mention.from() - 1, "by");
      found = by ? mention : found;
    }
    return found;
  }

  /** Who made a source that is named before: ", run by the university". */
  private @Nullable Mention agent(Sentence sentence, int from) {
    for (int i = from; i < from + 5; i++) {
      if (sentence.is(i, "by") || sentence.is(i, "which") || sentence.is(i, "that")) {
        return startingAt(sentence, i + 1);
      }
    }
    return null;
  }

  /** Who made a source: "a survey by the ministry", "modelling by the university". */
  private @Nullable Mention maker(Sentence sentence, Mention source, int to) {
    Mention maker = null;
    for (Mention mention : mentions(sentence)) {
      boolean inside = mention.from() >= source.to() && mention.to() <= to && mention.nested();
      boolean by = sentence.is(mention.from() - 1, "by") || sentence.is(mention.from() - 1, "from");
      if (inside && (by || maker == null && sentence.is(mention.from() - 1, "of"))) {
        maker = mention;
      }
    }
    return maker;
  }

  /** Whose source speaks: "the Survey's model", "a model of the university", "its final report". */
  private @Nullable Speaker owner(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean source = sentence.word(i, "paper") || sentence.word(i, "data");
      boolean made = sentence.is(i + 1, "by") || sentence.is(i + 1, "from") || sentence.is(i + 1, "of");
      for (Mention mention : source ? mentions(sentence) : List.<Mention>of()) {
        boolean maker = made && mention.from() == i + 2 && mention.to() <= to;
        boolean owner = i == to - 1 && mention.from() >= from && sentence.is(mention.to(), "'s");
        if (maker || owner) {
          return memory.resolve(sentence, mention, mention.to());
        }
      }
      if (source && i == to - 1 && sentence.is(from, "its")) {
        return memory.bodies().last();
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
  private @Nullable Speaker apposed(Sentence sentence, int from, int to) {
    boolean called = to > from && SpeakerBook.isFreeName(sentence, to - 1)
        && (to == from + 1 || sentence.word(to - 2, "naming"));
    if (called) {
      return oneWord(sentence, to - 1);
    }
    Mention mention = startingAt(sentence, from);
    if (mention == null || mention.form() != Mention.Form.NAME || mention.named() == null) {
      return null;
    }
    boolean acronym = sentence.isMark(from - 1, "(") && mention.to() == from + 1 && !mention.isPerson();
    Mention before = lastFree(sentence, clauseStart(sentence, from - 1), from - 1);
    boolean kind = before != null && before.form() == Mention.Form.DESCRIPTION
        && sentence.word(before.to() - 1, "kind of body");
    boolean names = before == null || kind || mention.isPerson() && !before.isPerson();
    return names && !acronym ? mention.named() : null;
  }

  /** "A sergeant, Vasyl, told": somebody with one name only. */
  private Speaker oneWord(Sentence sentence, int at) {
    Speaker known = book.surnamed(sentence.token(at).norm());
    return known != null ? known : new Speaker(sentence.token(at).text(), Speaker.Type.PERSON, null);
  }

  private @Nullable Mention startingAt(Sentence sentence, int from) {
    for (Mention mention : mentions(sentence)) {
      if (mention.from() == from) {
        return mention;
      }
    }
    return null;
  }

  /** The last mention of a stretch that stands behind no preposition. */
  private @Nullable Mention lastFree(Sentence sentence, int from, int to) {
    Mention found = null;
    for (Mention mention : mentions(sentence)) {
      boolean inside = mention.from() >= from && mention.to() <= to;
      boolean second = found != null && mention.from() == found.to() + 1
          && sentence.is(found.to(), "and");
      if (inside && !mention.nested() && !second) {
        found = mention;
      }
    }
    return found != null && (reaches(sentence, found.to(), to) || sentence.is(found.to(), "and")) ? found : null;
  }

  private @Nullable Mention firstFree(Sentence sentence, int from, int to) {
    for (Mention mention : mentions(sentence)) {
      if (mention.from() >= from && mention.to() <= to && !mention.nested()) {
        return mention;
      }
    }
    return null;
  }

  /** Whether nothing but a complement stands between a mention and its verb: "a doctor in the town". */
  private static boolean reaches(Sentence sentence, int from, int to) {
    return from == to || sentence.cue(from, "preposition") || sentence.is(from, "to")
        || sentence.cue(from, "hedge") || Clauses.isTime(sentence, from)
        || sentence.token(from).norm().endsWith("ed") || sentence.token(from).norm().endsWith("ing")
        || sentence.token(from).norm().endsWith("ly");
  }

  private static boolean isBeforeVerb(Sentence sentence, int at) {
    return sentence.cue(at, "auxiliary") || sentence.cue(at, "hedge") || sentence.is(at, "earlier") || sentence.cue(at, "negative")
        || sentence.token(at).norm().endsWith("ly") || Clauses.isTime(sentence, at)
        || sentence.is(at, "on") && Clauses.isTime(sentence, at + 1);
  }

  /** Whether an aside ends before a token, be it without a second comma: "the minister, for his part spoke". */
  private boolean isAsideEnd(Sentence sentence, int to, int verb) {
    if (sentence.isMark(to - 1, ",)–—-")) {
      return true;
    }
    int from = clauseStart(sentence, to);
    boolean age = to != verb && (sentence.token(from).isNumber() || to == from + 1);
    return from < to && sentence.isMark(from - 1, ",") && (age || sentence.cue(from, "preposition"))
        && lastFree(sentence, from, to) == null;
  }

  /** The mark that opens the aside which ends before a token, or -1. */
  private static int opening(Sentence sentence, int to) {
    boolean closed = sentence.isMark(to - 1, ",)–—-");
    String text = closed ? sentence.token(to - 1).text() : ",";
    String mark = text.equals(")") ? "(" : text;
    for (int i = closed ? to - 2 : to - 1; i >= 0 && to - i < REACH; i--) {
      if (sentence.isMark(i, "“”\";:")) {
        return -1;
      }
      if (sentence.isMark(i, mark)) {
        return i;
      }
    }
    return -1;
  }

  private int clauseStart(Sentence sentence, int to) {
    int i = to;
    while (i > 0 && to - i < REACH && !sentence.isMark(i - 1, ",;:“”\"«»()?!–—")
        && !sentence.cue(i - 1, "subordinate")
        && !sentence.word(i - 1, "clause opener") && !(sentence.is(i - 1, "and") && !isPair(sentence, i - 1))) {
      i--;
    }
    return i;
  }

  /** "He and a nurse": two who speak together. */
  private boolean isPair(Sentence sentence, int and) {
    boolean left = false;
    boolean right = false;
    for (Mention mention : mentions(sentence)) {
      left |= mention.to() == and;
      right |= mention.from() == and + 1;
    }
    return left && (right || sentence.word(and + 1, "possessive of a body"));
  }

  /** "Emergency workers say": a subject that is on no list of those who speak. */
  private @Nullable Speaker described(Sentence sentence, int from, int to, int verb) {
    boolean says = sentence.variant(verb, "saying", "say") != null && !sentence.word(verb, "weak saying");
    boolean source = sentence.is(from, "a") || sentence.is(from, "an")
        || to == from + 1 && SpeakerBook.isFreeName(sentence, from) && from > 0;
    return says || source || sentence.word(verb, "recording") ? open(sentence, from, to) : null;
  }

  /** A noun phrase of words that no list of speakers holds. */
  private @Nullable Speaker open(Sentence sentence, int from, int to) {
    if (sentence.word(to, "saying as a noun") && !sentence.token(to - 1).norm().endsWith("s")) {
      return null;
    }
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
    boolean vague = end == start + 1 && sentence.word(start, "data")
        || end > start && sentence.word(end - 1, "data") && !sentence.is(start - 1, "a") && !sentence.is(start - 1, "an");
    boolean own = end > start && sentence.word(start, "own publication") && sentence.word(end - 1, "data");
    if (own || vague || end == start || end - start > 5 || sentence.cue(start, "preposition")) {
      return null;
    }
    String name = sentence.textOf(start, end);
    Speaker known = end == start + 1 ? book.surnamed(sentence.token(start).norm()) : null;
    return known != null ? known
        : new Speaker(name, Speaker.Type.BODY, BodyReader.sideIn(sentence, start, end));
  }

  private static boolean isNoun(Sentence sentence, int at) {
    if (at > 0 && sentence.token(at).isCapitalised() && sentence.token(at - 1).isCapitalised()) {
      return true;
    }
    return !sentence.cue(at, "auxiliary") && sentence.variant(at, "saying", "say") == null
        && !sentence.cue(at, "subject") && !sentence.cue(at, "event")
        && !sentence.cue(at, "relative") && !sentence.cue(at, "pronoun") && !sentence.cue(at, "modal")
        && !sentence.cue(at, "subordinate") && sentence.match(at, "measures") == null
        && sentence.match(at, "numbers") == null && sentence.match(at, "times") == null
        && sentence.match(at, "months") == null && !sentence.word(at, "opener")
        && sentence.match(at, "kinds") == null;
  }

  private List<Mention> mentions(Sentence sentence) {
    if (read != sentence) {
      mentions = Mentions.of(sentence, book);
      read = sentence;
    }
    return mentions;
  }
}
