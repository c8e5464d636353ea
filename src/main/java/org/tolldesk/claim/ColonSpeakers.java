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
      return name.named();
    }
    Mention first = mentions.first(mention -> mention.to() <= colon && !mention.nested());
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
        && (mention.to() == close || sentence.is(mention.to(), "of"))
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
    Mention body = mentions.first(mention -> mention.isWithin(from, to) && !mention.nested()
        && (mention.is(Mention.Form.NAME) || mention.is(Mention.Form.DESCRIPTION)));
    boolean counted = from == 0 && PartyLabel.opening(sentence) != null;
    return body == null || counted || isCounted(body) || acts(body) ? null
        : new Sources(reading).speaker(body, to);
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
