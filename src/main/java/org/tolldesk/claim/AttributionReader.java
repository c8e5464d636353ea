package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Finds who says what in an article: verbs of saying and counting with their subjects, "according to",
 * quotations, pronouns, and outlets that pass a claim on.
 */
final class AttributionReader {
  private final SpeakerFinder speakers;

  AttributionReader(SpeakerFinder speakers) {
    this.speakers = speakers;
  }

  /** The sayings of one sentence. Sentences must be read in the order of the text. */
  List<Saying> read(Sentence sentence) {
    List<Saying> sayings = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      Saying saying = at(sentence, i, sayings);
      if (saying != null) {
        sayings.add(saying);
        speakers.note(sentence, saying.speaker());
        i = Math.max(i + 1, saying.end());
      } else {
        i++;
      }
    }
    speakers.note(sentence, sayings);
    return sayings;
  }

  private @Nullable Saying at(Sentence sentence, int i, List<Saying> before) {
    Phrases.Match according = sentence.match(i, "saying", "according");
    if (according != null && sentence.match(i, "saying", "cite") == null) {
      int to = Clauses.phraseEnd(sentence, i + according.length());
      Speaker speaker = speakers.speakerIn(sentence, i + according.length(), to);
      return speaker == null ? null
          : new Saying(i, to, speaker, null, false,
              i > 0 && (Clauses.closes(sentence, to) || sentence.isMark(i - 1, ",")));
    }
    Saying gapped = before.isEmpty() || !sentence.isMark(i, ",") ? null : gapped(sentence, i);
    if (gapped != null) {
      return gapped;
    }
    Saying owned = owned(sentence, i);
    if (owned != null) {
      return owned;
    }
    Phrases.Match pronominal = sentence.match(i, "saying", "pronominal");
    if (pronominal != null && speakers.lastPerson() != null) {
      int end = i + pronominal.length();
      return new Saying(i, end, speakers.lastPerson(), null, false, Clauses.closes(sentence, end));
    }
    Saying introduced = introduced(sentence, i, before);
    if (introduced != null) {
      return introduced;
    }
    Saying cited = cited(sentence, i, before);
    Saying kept = cited != null ? cited : keeps(sentence, i);
    return kept != null ? kept : verb(sentence, i, before);
  }

  /** 'The rescue service: "Eighteen people died"': who stands before the colon of a quotation. */
  private @Nullable Saying introduced(Sentence sentence, int i, List<Saying> before) {
    if (i == 0 || !before.isEmpty() || !sentence.isMark(i, ":") || !sentence.isMark(i + 1, "«“„\"")) {
      return null;
    }
    Speaker speaker = speakers.speakerIn(sentence, Clauses.clauseStart(sentence, i), i);
    return speaker == null ? null : new Saying(i, i + 1, speaker, null, false, false);
  }

  /** "The Times, citing officials": the speaker follows, and who cites passes it on. */
  private @Nullable Saying cited(Sentence sentence, int i, List<Saying> before) {
    Phrases.Match relay = sentence.match(i, "saying", "relay");
    if (relay != null && !before.isEmpty()) {
      int to = Clauses.phraseEnd(sentence, i + relay.length());
      Saying last = before.remove(before.size() - 1);
      Speaker outlet = speakers.following(sentence, i + relay.length(), to);
      return new Saying(last.at(), Math.max(last.end(), to), last.speaker(), outlet, last.counts(), last.closes());
    }
    Phrases.Match cite = sentence.match(i, "saying", "cite");
    if (cite == null) {
      return null;
    }
    int to = Clauses.phraseEnd(sentence, i + cite.length());
    Speaker speaker = speakers.speakerIn(sentence, i + cite.length(), to);
    if (speaker == null) {
      return null;
    }
    boolean closes = Clauses.closes(sentence, to);
    if (before.isEmpty()) {
      return new Saying(i, to, speaker, speakers.subject(sentence, i), false, closes);
    }
    Saying last = before.remove(before.size() - 1);
    return new Saying(last.at(), to, speaker, last.speaker(), false, closes);
  }

  /** "Police say 80 died; the hospital, more than 100": a comma for the verb that was said before. */
  private @Nullable Saying gapped(Sentence sentence, int comma) {
    boolean figure = sentence.holds(comma + 1) && (sentence.token(comma + 1).isNumber()
        || sentence.match(comma + 1, "numbers") != null || sentence.match(comma + 1, "qualifiers") != null);
    int start = comma;
    while (start > 0 && comma - start < 8 && !sentence.isMark(start - 1, ";,.")) {
      start--;
    }
    Speaker speaker = figure && sentence.isMark(start - 1, ";") ? speakers.following(sentence, start, comma) : null;
    return speaker == null ? null : new Saying(comma, comma + 1, speaker, null, false, false);
  }

  /** "Necropolis has 417 names", "the agency keeps a list with 50,000 open cases". */
  private @Nullable Saying keeps(Sentence sentence, int i) {
    if (!sentence.word(i, "keeping")) {
      return null;
    }
    boolean entries = false;
    boolean number = false;
    for (int k = i + 1; k < Math.min(i + 12, sentence.size()) && !sentence.isMark(k, ";:"); k++) {
      entries |= sentence.word(k, "list entries");
      number |= sentence.token(k).isNumber() || sentence.match(k, "numbers") != null;
    }
    boolean direct = sentence.holds(i + 1) && (sentence.token(i + 1).isNumber()
        || sentence.match(i + 1, "numbers") != null || sentence.match(i + 1, "qualifiers") != null);
    Speaker keeper = number && (entries || direct) ? speakers.subject(sentence, i) : null;
    boolean keeps = keeper != null && !keeper.isPerson() && (entries || keeper.type() != Speaker.Type.STATE
        && keeper.side() == null && !sentence.cue(i - 1, "force"));
    return keeps ? new Saying(i, i + 1, keeper, null, true, false) : null;
  }

  /** "By the arithmetic of the expert Hanna Marko", "Zelensky's first number was". */
  private @Nullable Saying reckoned(Sentence sentence, int i) {
    boolean by = sentence.is(i, "by") && sentence.is(i + 1, "the") && sentence.is(i + 3, "of")
        && (sentence.cue(i + 2, "assertion") || sentence.word(i + 2, "data"));
    if (by) {
      int to = Clauses.phraseEnd(sentence, i + 4);
      Speaker speaker = speakers.speakerIn(sentence, i + 4, to);
      return speaker == null ? null
          : new Saying(i, to, speaker, null, false, i > 0 && Clauses.closes(sentence, to));
    }
    boolean figure = sentence.is(i, "number") || sentence.is(i, "figure") || sentence.is(i, "estimate")
        || sentence.is(i, "count") || sentence.is(i, "tally");
    Speaker owner = figure ? speakers.figureOwner(sentence, i) : null;
    return owner == null || owner.type() == Speaker.Type.STATE ? null
        : new Saying(i, i + 1, owner, null, false, false);
  }

  /** "the army's claim that", "by the rebels' account", "the number, from the mayor's office,". */
  private @Nullable Saying owned(Sentence sentence, int i) {
    Saying reckoned = reckoned(sentence, i);
    if (reckoned != null) {
      return reckoned;
    }
    boolean noun = sentence.cue(i, "assertion") && sentence.is(i + 1, "that");
    if (noun) {
      Speaker owner = speakers.owning(sentence, i);
      return owner == null ? null : new Saying(i, i + 2, owner, null, false, false);
    }
    boolean within = sentence.is(i, "in") || sentence.is(i, "on") || sentence.is(i, "per");
    if (sentence.is(i, "by") || within) {
      for (int k = i + 2; k < i + 7; k++) {
        boolean record = within ? sentence.word(k, "list entries") : sentence.cue(k, "assertion");
        if (record) {
          Speaker owner = speakers.ownerIn(sentence, i + 1, k);
          return owner == null ? null
              : new Saying(i, k + 1, owner, null, false, Clauses.closes(sentence, k + 1));
        }
      }
    }
    boolean from = sentence.is(i, "from") && (sentence.isMark(i - 1, ",") || sentence.cue(i - 1, "subject")
        || sentence.word(i - 1, "data"));
    if (from) {
      int to = Clauses.phraseEnd(sentence, i + 1);
      Speaker body = speakers.bodyIn(sentence, i + 1, to);
      return body == null ? null : new Saying(i, to, body, null, false, Clauses.closes(sentence, to));
    }
    return null;
  }

  private @Nullable Saying verb(Sentence sentence, int i, List<Saying> before) {
    Phrases.Match say = sentence.variant(i, "saying", "say");
    Phrases.Match verb = say != null ? say : sentence.variant(i, "saying", "count");
    if (verb == null && isManner(sentence, i)) {
      Speaker speaker = speakers.subject(sentence, i);
      return speaker == null ? null : new Saying(i, i + 1, speaker, null, false, true);
    }
    if (verb == null || Clauses.isNoun(sentence, i) || isAdjective(sentence, i)) {
      return null;
    }
    int after = i + verb.length();
    int end = after;
    boolean owns = sentence.match(i, "saying", "admit") != null && sentence.holds(end + 1)
        && (sentence.token(end + 1).isNumber() || sentence.match(end + 1, "numbers") != null
        || sentence.match(end + 1, "qualifiers") != null);
    if (!owns && sentence.is(end, "to") && sentence.token(i).norm().endsWith("ed") || takesLives(sentence, i)) {
      return null;
    }
    boolean counts = say == null;
    int by = Clauses.afterTime(sentence, end);
    boolean reduced = by > end && sentence.is(by, "by");
    if (reduced || Clauses.isPassive(sentence, i)) {
      return passive(sentence, i, by, counts);
    }
    if (isCyrillic(sentence, i) && sentence.holds(end + 1) && sentence.token(end).text().length() <= 2
        && Clauses.isTime(sentence, end + 1)) {
      end += 2;
    }
    Saying inverted = inverted(sentence, i, end, counts);
    if (inverted != null) {
      return inverted;
    }
    Saying straight =
        straight(sentence, i, isTelling(sentence, i) ? Clauses.afterListener(sentence, end) : end, counts,
        before);
    return straight == null ? null : through(straight, before, via(sentence, after));
  }

  /** "Twelve deaths were confirmed by doctors". */
  private @Nullable Saying passive(Sentence sentence, int i, int end, boolean counts) {
    if (!sentence.is(end, "by")) {
      return null;
    }
    int to = Clauses.phraseEnd(sentence, end + 1);
    Speaker agent = speakers.following(sentence, end + 1, to);
    return agent == null ? null : new Saying(i, to, agent, null, counts, Clauses.closes(sentence, to));
  }

  /** "Twelve people died, said the mayor": the speaker follows the verb. */
  private @Nullable Saying inverted(Sentence sentence, int i, int end, boolean counts) {
    int start = i;
    while (sentence.cue(start - 1, "auxiliary")) {
      start--;
    }
    boolean reported = sentence.is(start - 1, "as") || sentence.is(start - 1, "how");
    boolean afterQuote = reported || !isTelling(sentence, i) && (start == 0
        || sentence.isMark(start - 1, ",”\"’'»–—-?!"));
    if (!afterQuote && !isCyrillic(sentence, i)) {
      return null;
    }
    int begin = isCyrillic(sentence, i) ? end : Clauses.afterTime(sentence, end);
    int to = Clauses.phraseEnd(sentence, begin);
    Speaker speaker = speakers.following(sentence, begin, to);
    if (speaker == null && sentence.isMark(to, ",")) {
      speaker = speakers.nameAfter(sentence, to + 1);
    }
    boolean speaks = speaker != null && (afterQuote || speakers.subject(sentence, i) == null);
    return speaks ? new Saying(i, to, speaker, via(sentence, end), counts, Clauses.closes(sentence, to))
        : null;
  }

  /** "The mayor said": the speaker stands before the verb, or goes on from the saying before. */
  private @Nullable Saying straight(Sentence sentence, int i, int end, boolean counts, List<Saying> before) {
    boolean closes = Clauses.closes(sentence, end);
    Saying last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (last != null && last.via() != null && i - last.end() <= 1 && sentence.isMark(last.end(), ",")) {
      return new Saying(i, end, last.speaker(), last.via(), counts, closes);
    }
    boolean goesOn = last != null && (sentence.token(i).norm().endsWith("ing") || sentence.is(i - 1, "and")
        || isOwnStaff(sentence, i) || isPronounAfter(sentence, last, i));
    Speaker subject = goesOn ? last.speaker() : speakers.subject(sentence, i);
    boolean suffers = subject != null && subject.type() == Speaker.Type.STATE && counts
        && !sentence.word(i, "recording");
    return subject == null || suffers ? null : new Saying(i, end, subject, null, counts, closes);
  }

  /** The saying through the outlet that it names, or through that of the same speaker's saying before. */
  private static Saying through(Saying saying, List<Saying> before, @Nullable Speaker named) {
    Saying last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean sameVoice = named == null && last != null && last.speaker().equals(saying.speaker());
    Speaker via = saying.via() != null ? saying.via() : sameVoice ? last.via() : named;
    return new Saying(saying.at(), saying.end(), saying.speaker(), via, saying.counts(), saying.closes());
  }

  /** '", he growled.': any verb between a quotation's speaker and the sentence's end. */
  private static boolean isManner(Sentence sentence, int i) {
    boolean ends = sentence.token(i).norm().endsWith("ed") && (!sentence.holds(i + 1) || sentence.isMark(i + 1, ".,;"));
    for (int k = i - 1; ends && k > i - 5; k--) {
      if (sentence.isMark(k, "”\"»")) {
        return i - k > 1;
      }
    }
    return false;
  }

  /** "An estimated 300 dead", "refuses to say": nothing is said. */
  private static boolean isAdjective(Sentence sentence, int i) {
    return sentence.is(i - 1, "to") ||  sentence.cue(i - 1, "determiner") && sentence.token(i).norm().endsWith("ed");
  }

  private static boolean isTelling(Sentence sentence, int i) {
    return sentence.word(i, "telling");
  }

  private static boolean isCyrillic(Sentence sentence, int i) {
    return sentence.token(i).text().codePointAt(0) > 0x3FF;
  }

  /** "M23 says that it has recorded": whoever just began to speak. */
  private static boolean isPronounAfter(Sentence sentence, Saying last, int verb) {
    int pronoun = verb - 1;
    while (pronoun > last.end() && (sentence.cue(pronoun, "auxiliary") || sentence.cue(pronoun, "hedge"))) {
      pronoun--;
    }
    boolean follows = pronoun - last.end() <= 1 && !last.closes();
    return follows && (sentence.cue(pronoun, "pronoun") || sentence.is(pronoun, "it"));
  }

  /** "said his staff had documented": the staff of whoever speaks. */
  private static boolean isOwnStaff(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      if (sentence.word(i, "possessive")) {
        return sentence.is(i - 1, "that") || sentence.variant(i - 1, "saying", "say") != null;
      }
    }
    return false;
  }

  /** "The fire claimed 44 lives": nobody says so. */
  private static boolean takesLives(Sentence sentence, int verb) {
    if (!sentence.token(verb).norm().startsWith("claim")) {
      return false;
    }
    for (int i = verb + 1; i < verb + 8; i++) {
      if (sentence.is(i, "lives")) {
        return true;
      }
    }
    return false;
  }

  /** "told RTC radio", "in an interview with France 2". */
  private @Nullable Speaker via(Sentence sentence, int end) {
    for (int i = Math.max(0, end - 1); i < Math.min(sentence.size(), end + 10); i++) {
      Phrases.Match medium = sentence.match(i, "saying", "medium");
      if (medium != null) {
        Speaker outlet =
            speakers.speakerIn(sentence, i + medium.length(),
                Clauses.phraseEnd(sentence, i + medium.length()));
        return outlet != null && outlet.type() != Speaker.Type.PERSON ? outlet : null;
      }
    }
    return null;
  }
}
