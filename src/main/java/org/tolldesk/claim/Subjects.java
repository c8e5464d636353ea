package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/** Finds the subject of an English verb, past whatever stands between the two. */
final class Subjects {
  /** An age, a role and a place may stand between a name and its verb, each in an aside of its own. */
  private static final int MOST_ASIDES = 4;

  /** In tokens: how far before "who" a name may stand with what belongs to it. */
  private static final int NEAR = 10;

  private final EnglishReading reading;
  private final Sentence sentence;
  private final Mentions mentions;
  private final ClauseBounds clauses;

  Subjects(EnglishReading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.mentions = reading.mentions();
    this.clauses = reading.clauses();
  }

  /** The subject of the verb at a token; null where nothing that can speak stands there. */
  @Nullable Speaker of(int verb) {
    int to = VerbGroup.start(sentence, verb);
    boolean numbered = to > 1 && sentence.token(to - 1).isNumber() && FreeNames.isFree(sentence, to - 2)
        && sentence.match(to - 2, "months") == null;
    Speaker body = numbered ? before(to - 1, verb) : null;
    return body == null || body.isPerson() || !body.name().endsWith(sentence.token(to - 2).text())
        ? before(to, verb)
        : new Speaker(body.name() + " " + sentence.token(to - 1).text(), body.type(), body.side());
  }

  /** "Rubezh" in 'the organisation "Rubezh" predicts': a body by its name in quotation marks. */
  private @Nullable Speaker quotedName(int to) {
    int open = to - 2;
    while (sentence.isMark(to - 1, "\"”»") && open > 0 && to - open < NEAR && sentence.token(open).isWord()
        && sentence.token(open).isCapitalised()) {
      open--;
    }
    boolean named = open > 0 && open < to - 2 && sentence.isMark(open, "\"“«")
        && (sentence.word(open - 1, "kind of body") || sentence.word(open - 1, "medium")
        || sentence.word(open - 1, "generic body"));
    return named ? new Speaker(sentence.textOf(open + 1, to - 1), Speaker.Type.BODY, null) : null;
  }

  /** The subject that ends before a token. */
  private @Nullable Speaker before(int to, int verb) {
    Speaker quoted = quotedName(to);
    if (quoted != null) {
      return quoted;
    }
    if (sentence.word(to - 2, "naming") && FreeNames.isFree(sentence, to - 1)) {
      return reading.oneWord(to - 1);
    }
    if (sentence.is(to - 1, "we") || sentence.is(to - 1, "i")) {
      return null;
    }
    for (int asides = 0; asides < MOST_ASIDES && clauses.endsAside(to, verb); asides++) {
      int open = clauses.opening(to);
      if (open < 0 && !sentence.token(verb).norm().endsWith("ing")) {
        return null;
      }
      open = open < 0 ? to - 1 : open;
      int close = clauses.isClosed(to) ? to - 1 : to;
      Speaker voice = voice(open + 1, close);
      Speaker apposed = voice != null ? voice : apposed(open + 1, close);
      if (apposed != null) {
        return apposed;
      }
      to = VerbGroup.start(sentence, open);
    }
    Speaker alias = alias(to);
    return alias != null ? alias : isRelative(to - 1) ? antecedent(to - 1) : ofClause(to, verb);
  }

  /** '"Grisha", 34, a convict, told': one name in quotation marks, which opens its sentence. */
  private @Nullable Speaker alias(int to) {
    boolean quoted = to == 3 && sentence.isMark(0, "\"“«‘'") && sentence.isMark(2, "\"”»’'");
    return quoted && FreeNames.isFree(sentence, 1)
        ? new Speaker(sentence.token(1).text(), Speaker.Type.PERSON, null) : null;
  }

  /** "The rebels, by mouth of the same Rey, recognised": by whom an aside lets a body speak. */
  private @Nullable Speaker voice(int from, int to) {
    boolean mouth = sentence.is(from, "through") || sentence.is(from, "via") || sentence.is(from, "by")
        && (sentence.is(from + 1, "mouth") || sentence.is(from + 2, "mouth"))
        || sentence.is(from, "in") && sentence.is(from + 2, "person");
    Mention person = mouth ? mentions.first(mention -> mention.from() > from && mention.to() <= to
        && mention.isPerson()) : null;
    return person == null ? null : person.named();
  }

  /** "Dr Hamid Osman" in "its director, Dr Hamid Osman, said": the aside that names the subject. */
  private @Nullable Speaker apposed(int from, int to) {
    Mention before = to == from + 1 && FreeNames.isAllCapitals(sentence.token(from).text())
        ? mentions.endingNear(from - 1) : null;
    boolean acronym = before != null && before.to() == from - 1 && sentence.is(before.from() - 1, "of");
    boolean called = to > from && FreeNames.isFree(sentence, to - 1) && !acronym
        && (to == from + 1 || sentence.word(to - 2, "naming"));
    if (called) {
      return reading.oneWord(to - 1);
    }
    Mention mention = mentions.startingAt(from);
    boolean names = mention != null && mention.is(Mention.Form.NAME) && !isAcronym(mention)
        && names(mention, from - 1);
    return !names ? null : isCollection(from - 1)
        ? new Speaker(mention.named().name(), Speaker.Type.BODY, mention.named().side()) : mention.named();
  }

  /** "A tracker of migrant boats, Blue Horizon": a collection of figures with a name. */
  private boolean isCollection(int comma) {
    int from = clauses.start(comma);
    boolean one = sentence.is(from, "a") || sentence.is(from, "an");
    for (int i = from + 1; one && i < comma && !sentence.cue(i, "preposition"); i++) {
      if (sentence.word(i, "list keeper") || sentence.word(i, "list noun")
          || sentence.word(i, "kind of body")) {
        return true;
      }
    }
    return false;
  }

  /** "(RSF)": a short form of what stands before it. */
  private boolean isAcronym(Mention mention) {
    return sentence.isMark(mention.from() - 1, "(") && mention.to() == mention.from() + 1
        && !mention.isPerson();
  }

  /** Whether a name says who is meant before its aside: nobody, "an agency, Sever", or a body's man. */
  private boolean names(Mention mention, int open) {
    Mention before = mentions.lastFree(clauses.start(open), open);
    return before == null || mention.isPerson() && !before.isPerson()
        || before.is(Mention.Form.DESCRIPTION) && sentence.word(before.to() - 1, "kind of body");
  }

  private boolean isRelative(int at) {
    boolean cleft = sentence.is(at, "that") && at < NEAR && sentence.is(0, "it") && sentence.word(1, "being");
    return cleft || sentence.cue(at, "relative") && (sentence.is(at, "who") || sentence.is(at, "which"));
  }

  /** The "who" in "a doctor who treated them and asked for silence", or -1. */
  private int relativeBefore(int to) {
    for (int i = to - 1; i >= Math.max(0, to - NEAR) && sentence.token(i).isWord(); i--) {
      if (sentence.is(i, "who")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPersonal(int relative) {
    return sentence.is(relative, "who") || sentence.is(relative, "whom");
  }

  /** Whom "who" and "which" mean: the mention that ends before them or their comma. */
  @Nullable Speaker antecedent(int relative) {
    int end = sentence.isMark(relative - 1, ",") ? relative - 1 : relative;
    Mention meant = mentions.endingNear(end);
    Mention person = meant != null && !meant.isPerson() && isPersonal(relative)
        ? mentions.last(mention -> mention.isPerson() && mention.to() <= end && end - mention.to() < NEAR)
        : null;
    meant = person != null ? person : meant;
    if (meant == null) {
      return new OpenPhrases(reading).within(clauses.start(end), end);
    }
    Speaker speaker = reading.resolve(meant, end);
    boolean thing = speaker != null && speaker.isPerson() && sentence.is(relative, "which");
    return thing ? new Speaker(speaker.name(), Speaker.Type.BODY, speaker.side()) : speaker;
  }

  /** The subject in the clause that ends before a token: listed, by its source, by who is near, or open. */
  private @Nullable Speaker ofClause(int to, int verb) {
    int from = clauses.start(to);
    if (isRelative(from) && isAdverbial(from + 1, to)) {
      return antecedent(from);
    }
    if (from == to && sentence.is(from - 1, "and")) {
      return shared(from - 1, to);
    }
    Mention opening = opening(from, to, verb);
    if (opening != null) {
      return reading.resolve(opening, Math.min(to, Clauses.phraseEnd(sentence, from)));
    }
    Mention subject = mentions.lastFree(from, to);
    Speaker there = subject != null && sentence.word(subject.head(), "plural pronoun")
        ? located(from, subject.from()) : null;
    if (there != null) {
      return there;
    }
    boolean hearsay = subject != null && sentence.word(subject.head(), "plural pronoun")
        && QuoteSpeakers.around(sentence, subject.head()) != null;
    if (hearsay) {
      return null;
    }
    if (subject != null && sentence.isMark(to, ",")) {
      subject = mentions.apposedTo(subject);
    }
    if (subject != null) {
      return new Sources(reading).speaker(subject, to);
    }
    int relative = sentence.is(from - 1, "and") ? relativeBefore(from - 1) : -1;
    if (relative >= 0) {
      return antecedent(relative);
    }
    Speaker owner = new Owners(reading).ofSource(from, to);
    OpenPhrases open = new OpenPhrases(reading);
    owner = owner != null ? owner : open.linked(from, to);
    owner = owner != null || from == to ? owner : open.subject(from, to, verb);
    return owner != null ? owner : located(from, to);
  }

  /** "From pension files alone" in "who from pension files alone arrives at": no verb stands between. */
  private boolean isAdverbial(int from, int to) {
    boolean adverbial = sentence.cue(from, "preposition") && from < to;
    for (int i = from; adverbial && i < to; i++) {
      adverbial = sentence.token(i).isWord() && !sentence.cue(i, "auxiliary")
          && !sentence.word(i, "plain past")
          && !sentence.cue(i, "relative") && sentence.variant(i, "saying", "say") == null;
    }
    return adverbial;
  }

  /** "The committee on Monday about 17 dead workers declared": what a verb at the end has as its subject. */
  private @Nullable Mention opening(int from, int to, int verb) {
    Mention first = sentence.isMark(verb + 1, ".;") ? mentions.startingAt(from) : null;
    boolean counts = false;
    for (int i = first == null ? to : first.to(); i < to; i++) {
      counts |= sentence.isNumber(i);
      if (sentence.cue(i, "relative") || sentence.is(i, "as")) {
        return null;
      }
    }
    return counts ? first : null;
  }

  /** "In the ministry informed that": the body inside which something is said by nobody else. */
  private @Nullable Speaker located(int from, int to) {
    boolean inside = sentence.is(from, "in") || sentence.is(from, "at");
    Mention body = inside ? mentions.startingAt(from + 1) : null;
    boolean alone = body != null && !body.isPerson() && !body.is(Mention.Form.STATE)
        && (body.to() >= to || sentence.is(body.to(), "of"));
    return alone ? reading.resolve(body, to) : null;
  }

  /** Whom the clause around an infinitive is about: "the mayor came out to tell them that". */
  @Nullable Speaker ofInfinitive(int infinitive) {
    int from = clauses.start(infinitive - 1);
    Mention first = mentions.firstFree(from, infinitive - 1);
    boolean withheld = first == null || first.is(Mention.Form.STATE) || sentence.is(first.head(), "it");
    for (int i = withheld ? infinitive : first.to(); i < infinitive; i++) {
      withheld |= sentence.word(i, "withheld telling") || sentence.cue(i, "negative")
          || sentence.word(i, "being")
          || sentence.variant(i, "saying", "say") != null || sentence.isMark(i, "“\"");
    }
    return withheld ? null : reading.resolve(first, infinitive);
  }

  private boolean isPastVerb(int at) {
    return sentence.word(at, "plain past") || sentence.token(at).norm().endsWith("ed")
        && !sentence.token(at).isCapitalised();
  }

  /** "Police came and counted", "came, asked and counted": the subject that two verbs share. */
  private @Nullable Speaker shared(int and, int to) {
    int from = clauses.start(and);
    while (sentence.isMark(from - 1, ",") && isPastVerb(from) && mentions.startingAt(from) == null
        && clauses.start(from - 1) < from - 1) {
      from = clauses.start(from - 1);
    }
    Mention first = mentions.firstFree(from, to - 1);
    return first == null && sentence.isMark(from - 1, ",–—") ? of(from) : reading.resolve(first);
  }
}
