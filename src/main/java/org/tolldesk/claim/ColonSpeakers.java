package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/** Reads who speaks by a label, a cell or what introduces a colon: "Hospital: 12", "| Army | 12 |". */
final class ColonSpeakers {
  /** In tokens: the longest time and title before the name of an entry. */
  private static final int LONGEST_STAMP = 7;

  private final EnglishReading reading;
  private final Sentence sentence;
  private final Mentions mentions;

  ColonSpeakers(EnglishReading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.mentions = reading.mentions();
  }

  /** Whom the words before a colon end with, else the person who acts there: "Taran paused: 12 had died". */
  @Nullable Speaker introducing(int colon) {
    Mention name = mentions.first(mention -> mention.to() == colon && mention.is(Mention.Form.NAME)
        && !mention.nested());
    if (name != null) {
      return isSlogan(name) || isParty(name, colon) ? null : name.named();
    }
    Mention first = mentions.first(mention -> mention.to() <= colon && !mention.nested());
    boolean sums = first != null && !first.is(Mention.Form.STATE) && !first.is(Mention.Form.PRONOUN)
        && !isCounted(first) && sums(first.to(), colon);
    if (sums) {
      return reading.resolve(first, first.to());
    }
    boolean acts = first != null && (first.isPerson() || first.is(Mention.Form.PRONOUN)
        && !sentence.is(first.head(), "it"));
    Speaker speaker = acts ? reading.resolve(first) : null;
    return speaker != null && speaker.isPerson() ? speaker : null;
  }

  /** The person whom a label begins with: "14:10 Parish priest Luis Prado, by telephone:". */
  @Nullable Speaker opening(int colon) {
    Mention first = mentions.first(mention -> mention.to() <= colon && !mention.nested());
    int comma = first == null ? colon : Clauses.phraseEnd(sentence, first.to());
    Mention holder = first != null && first.is(Mention.Form.DESCRIPTION) && comma < colon
        && sentence.isMark(comma, ",") ? new NamedHolders(sentence, mentions).after(comma) : null;
    Mention named = holder != null ? holder : first;
    boolean starts = named != null && named.isPerson() && first.from() <= LONGEST_STAMP
        && (named.to() == colon || sentence.isMark(named.to(), ",("));
    for (int i = 0; starts && i < first.from(); i++) {
      starts = !sentence.token(i).isWord() || sentence.token(i).isCapitalised()
          || Clauses.isTime(sentence, i);
    }
    return starts ? named.named() : null;
  }

  /** Who alone stands in brackets, and is no short form of the name before them: "12 dead (police)". */
  @Nullable Speaker bracketed(int from, int close) {
    Mention mention = mentions.startingAt(from);
    boolean alone = mention != null && !mention.is(Mention.Form.PRONOUN) && !mention.is(Mention.Form.STATE)
        && (mention.to() == close || sentence.is(mention.to(), "of")
            || mention.isPerson() && sentence.isMark(mention.to(), ","))
        && (sentence.is(mention.head(), "police") || !isCounted(mention));
    int before = from - 1;
    while (before > 0 && !sentence.isMark(before, "(")) {
      before--;
    }
    boolean acronym = before > 0 && mention != null && !mention.isPerson()
        && mention.to() == mention.from() + 1
        && from == before + 1 && sentence.token(before - 1).isCapitalised()
        && sentence.match(before - 1, "months") == null && !Clauses.isTime(sentence, before - 1);
    return alone && !acronym ? reading.resolve(mention, close) : null;
  }

  /** The body that a label names, unless the label says what people are counted: "Army: 412". */
  @Nullable Speaker label(int from, int to) {
    Speaker publisher = publisher(from, to);
    if (publisher != null) {
      return publisher;
    }
    Mention body = mentions.first(mention -> mention.isWithin(from, to) && !mention.nested()
        && (mention.is(Mention.Form.NAME) || mention.is(Mention.Form.DESCRIPTION)));
    body = body != null && (sentence.is(body.from(), "a") || sentence.is(body.from(), "an"))
        && body.from() > from ? null : body;
    boolean counted = from == 0 && PartyLabel.opening(sentence) != null;
    return body == null || counted || isCounted(body) || acts(body) || isSlogan(body)
        || isParty(body, to) ? null : new Sources(reading).speaker(body, to);
  }

  /** "National Army: 820 killed, 2,450 wounded": the label of a line that gives nothing but losses. */
  private boolean isParty(Mention mention, int colon) {
    boolean armed = false;
    for (int i = mention.from(); i < mention.to(); i++) {
      armed |= sentence.word(i, "party to a fight") || sentence.cue(i, "force");
    }
    int measures = 0;
    for (int i = colon + 1; armed && i < sentence.size(); i++) {
      boolean measure = sentence.match(i, "measures") != null;
      measures += measure ? 1 : 0;
      armed = measure || Clauses.isFigure(sentence, i) || sentence.isMark(i, ",;.()") || sentence.is(i, "and")
          || sentence.word(i, "unknown count");
    }
    return armed && measures > (sentence.is(mention.to() - 1, "police") ? 1 : 0);
  }

  /** "HELL ON PLATFORM NINE": capitals without any noun of bodies, which cry a headline. */
  private boolean isSlogan(Mention mention) {
    boolean shouted = mention.is(Mention.Form.NAME) && mention.to() - mention.from() > 2
        && sentence.match(mention.head(), "names") == null;
    for (int i = mention.from(); shouted && i < mention.to(); i++) {
      shouted = (!sentence.token(i).isWord() || sentence.token(i).text().length() == 1
          || sentence.is(i, "'s") || FreeNames.isAllCapitals(sentence.token(i).text()))
          && sentence.match(i, "saying", "organisation") == null
          && sentence.match(i, "saying", "head") == null;
    }
    return shouted;
  }

  /** "Breaks its sum down by year": whether a body gives an account of its own before a colon. */
  private boolean sums(int from, int colon) {
    for (int i = from; i < colon - 2; i++) {
      boolean own = sentence.word(i, "possessive of a body") || sentence.is(i, "the");
      if (sentence.word(i, "issuing") && (own || sentence.word(i + 1, "possessive of a body")
          || sentence.is(i + 1, "the"))) {
        return sentence.findWord("issued paper", i + 1, i + 5) > 0;
      }
    }
    return false;
  }

  /** "Bulletin no. 148 of the health division (26 December)": whose paper a label names. */
  private @Nullable Speaker publisher(int from, int to) {
    int of = -1;
    boolean paper = sentence.word(from, "paper") || sentence.word(from + 1, "paper");
    for (int i = from + 1; paper && of < 0 && i < Math.min(to, from + LONGEST_STAMP); i++) {
      of = sentence.is(i, "of") || sentence.is(i, "by") || sentence.is(i, "from") ? i : -1;
    }
    return of < 0 ? null : new SpeakerPhrases(reading).within(of + 1, Math.min(to,
        Clauses.phraseEnd(sentence, of + 1)));
  }

  /** "The tyrant's jets flatten school": a headline that tells what somebody's men do. */
  private boolean acts(Mention mention) {
    boolean owned = false;
    for (int i = mention.from(); i < mention.to() - 1; i++) {
      String word = sentence.token(i).norm();
      boolean plural = word.endsWith("men") || word.endsWith("s") && !word.endsWith("ss")
          && !word.endsWith("us");
      if (owned && plural && !sentence.token(i).isCapitalised() && !sentence.isMark(i + 1, "'’")) {
        return true;
      }
      owned |= sentence.is(i, "'s");
    }
    return false;
  }

  /** The body of a row's first cell, unless it says what people are counted. */
  @Nullable Speaker cell(int from, int to) {
    Mention first = mentions.firstFree(from, to);
    boolean body = first != null && !first.isPerson() && (first.is(Mention.Form.NAME)
        || first.is(Mention.Form.DESCRIPTION) && !isCounted(first));
    return body ? reading.resolve(first, Clauses.phraseEnd(sentence, first.to())) : null;
  }

  private boolean isCounted(Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      boolean owner = i + 1 < mention.to() && sentence.isMark(i + 1, "'’");
      boolean people = sentence.match(i, "kinds") != null
          && !sentence.word(mention.to() - 1, "kind of body")
          && !sentence.word(mention.to() - 1, "body by its noun");
      if (!owner && (sentence.cue(i, "force") || people || sentence.match(i, "measures") != null)) {
        return true;
      }
    }
    return sentence.match(mention.head(), "sides") != null;
  }
}
