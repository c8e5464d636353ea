package org.tolldesk.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.WordSets;

/** Reads verbs of saying and counting with whoever says or counts: before them, after them, or after "by". */
final class SayingVerbs implements AttributionReader.Way {
  /** In tokens: how far behind a verb its outlet may stand. */
  private static final int REACH = 10;

  private final SpeakerFinder speakers;
  private final SpeakerSearch search;

  SayingVerbs(SpeakerFinder speakers) {
    this.speakers = speakers;
    this.search = speakers.search();
  }

  @Override
  public @Nullable Saying at(Sentence sentence, int i, List<Saying> before) {
    Phrases.Match say = sentence.variant(i, "saying", "say");
    Phrases.Match verb = say != null ? say : sentence.variant(i, "saying", "count");
    Saying told = say == null && SayingWords.isTold(sentence, i) && sentence.match(i, "measures") == null
        ? manner(sentence, i) : null;
    if (told != null) {
      return told;
    }
    if (verb == null && sentence.word(i, "handed out") && Clauses.isPassive(sentence, i)) {
      return passive(sentence, i, Clauses.agent(sentence, i + 1), false);
    }
    if (verb == null) {
      return SayingWords.isMannerBefore(sentence, i) ? inverted(sentence, i, i + 1, false)
          : SayingWords.isManner(sentence, i) ? manner(sentence, i) : null;
    }
    if (SayingWords.isNoVerb(sentence, i, i + verb.length())) {
      return null;
    }
    return verb(sentence, i, i + verb.length(), say == null, before);
  }

  private @Nullable Saying verb(Sentence sentence, int i, int after, boolean counts, List<Saying> before) {
    int by = Clauses.agent(sentence, after);
    if (by > after && sentence.is(by, "by") && isParticiple(sentence, i) || Clauses.isPassive(sentence, i)) {
      return passive(sentence, i, by, counts);
    }
    boolean there = sentence.is(after, "there") && sentence.isMark(i - 1, ",")
        && Clauses.closes(sentence, after + 1);
    if (there && search.lastBody() != null) {
      return new Saying(i, after + 1, search.lastBody(), null, false, true);
    }
    Saying inside = sentence.is(i - 1, "they") && (sentence.is(i - 2, "as") || sentence.isMark(i - 2, ","))
        ? inside(sentence, i) : null;
    if (inside != null) {
      return inside;
    }
    int end = SayingWords.isCyrillic(sentence, i) ? SayingWords.afterDay(sentence, after) : after;
    Saying inverted = inverted(sentence, i, end, counts);
    if (inverted != null) {
      return inverted;
    }
    int told = SayingWords.isTelling(sentence, i) ? Clauses.afterListener(sentence, end) : end;
    Saying straight = straight(sentence, i, told, counts, before);
    return straight == null ? null : through(straight, before, via(sentence, after));
  }

  /** '", he growled.': any verb between a quotation's speaker and the sentence's end. */
  private @Nullable Saying manner(Sentence sentence, int i) {
    Speaker speaker = search.subject(sentence, i);
    return speaker == null ? null : new Saying(i, i + 1, speaker, null, false, true);
  }

  /** "Put at 61 by the army", "confirmed on Friday by doctors". */
  private static boolean isParticiple(Sentence sentence, int verb) {
    String word = sentence.token(verb).norm();
    return word.endsWith("ed") || word.endsWith("n") || word.equals("put") || word.equals("said");
  }

  /** "Twelve deaths were confirmed by doctors". */
  private @Nullable Saying passive(Sentence sentence, int i, int by, boolean counts) {
    if (!sentence.is(by, "by")) {
      return inside(sentence, i);
    }
    int to = Clauses.phraseEnd(sentence, by + 1);
    for (int at = by + 1; at < to; at++) {
      to = sentence.is(at, "and") && Clauses.isFigure(sentence, at + 2) ? at : to;
    }
    Speaker agent = search.following(sentence, by + 1, to);
    boolean closes = Clauses.closes(sentence, to);
    return agent == null ? null : new Saying(i, to, agent, null, counts && !closes, closes);
  }

  /** "Eight died, it is told in the ministry", "as they explained to us in the service". */
  private @Nullable Saying inside(Sentence sentence, int i) {
    int in = sentence.is(i + 1, "to") ? i + 3 : i + 1;
    int subject = i - 1;
    while (sentence.cue(subject, "auxiliary") || sentence.cue(subject, "hedge")) {
      subject--;
    }
    boolean nobody = sentence.is(subject, "it") || sentence.is(subject, "they") || sentence.is(subject, "as");
    boolean place = sentence.is(in, "in") || sentence.is(in, "at") || sentence.is(in, "from");
    int to = Clauses.phraseEnd(sentence, in + 1);
    Speaker body = nobody && place ? search.following(sentence, in + 1, to) : null;
    return body == null || body.type() == Speaker.Type.STATE ? null
        : new Saying(i, to, body, null, false, Clauses.closes(sentence, to));
  }

  /** "Twelve people died, said the mayor": the speaker follows the verb. */
  private @Nullable Saying inverted(Sentence sentence, int i, int end, boolean counts) {
    boolean cyrillic = SayingWords.isCyrillic(sentence, i);
    boolean toldUs = SayingWords.isToldUs(sentence, i, end);
    end = toldUs && !sentence.is(end, "the") ? end + 1 : end;
    boolean afterQuote = toldUs || SayingWords.isAfterWhatWasSaid(sentence, i);
    if (!afterQuote && !cyrillic) {
      return null;
    }
    int begin = cyrillic ? end : Clauses.afterTime(sentence, end);
    int to = Clauses.phraseEnd(sentence, begin);
    if (!cyrillic && isBeforeClause(sentence, i, to)) {
      return null;
    }
    boolean within = afterQuote && !cyrillic && sentence.is(begin, "in") && sentence.is(begin + 1, "the")
        && search.subject(sentence, i) == null;
    Speaker speaker = search.following(sentence, within ? begin + 1 : begin, to);
    if (speaker == null && isParenthesis(sentence, i, end)) {
      speaker = speakers.lastPerson();
    }
    if (speaker == null && sentence.isMark(to, ",")) {
      speaker = speakers.personAfter(sentence, to);
    }
    int named = sentence.is(to, "who") ? sentence.findWord("naming", to, to + 8) + 1 : 0;
    if (speaker != null && !speaker.isPerson() && named > 0 && FreeNames.isFree(sentence, named)) {
      speaker = new Speaker(sentence.token(named).text(), Speaker.Type.PERSON, null);
    }
    if (speaker == null && search.subject(sentence, i) == null) {
      speaker = search.unlisted(sentence, begin, to);
    }
    boolean open = sentence.is(i, "tells") && sentence.holds(to) && !sentence.isMark(to, ".,");
    boolean owner = sentence.is(begin + 1, "'s") || sentence.is(begin + 2, "'s")
        || sentence.isMark(begin + 1, "'’") || sentence.isMark(begin + 2, "'’");
    boolean object = owner && sentence.findCue("assertion", begin + 2, to + 1) >= 0;
    boolean speaks = speaker != null && !open && !object && !(owner && sentence.word(i, "weak saying"))
        && (afterQuote || search.subject(sentence, i) == null);
    boolean closes = Clauses.closes(sentence, to) || sentence.cue(to, "relative");
    return speaks ? new Saying(i, to, speaker, via(sentence, end), counts, closes) : null;
  }

  /** "Its spokesman, Rey, said the movement had": what follows is said, and does not say it. */
  private boolean isBeforeClause(Sentence sentence, int verb, int to) {
    Speaker subject = sentence.isMark(verb - 1, ",") && sentence.cue(to, "auxiliary")
        ? search.subject(sentence, verb) : null;
    return subject != null && !BodyReader.isCalled("paper", subject, sentence.words());
  }

  /** "In the month, explains, have come 40": a verb between commas whose speaker was named before. */
  private static boolean isParenthesis(Sentence sentence, int verb, int end) {
    return sentence.isMark(verb - 1, ",") && sentence.isMark(end, ",")
        && sentence.token(verb).norm().endsWith("s");
  }

  /** "The mayor said": the speaker stands before the verb, or goes on from the saying before. */
  private @Nullable Saying straight(Sentence sentence, int i, int end, boolean counts, List<Saying> before) {
    boolean means = sentence.is(end, "by") && sentence.word(end + 1, "by what means")
        && Clauses.closes(sentence, end + 2);
    boolean closes = means || Clauses.closes(sentence, end) || SayingWords.isParenthetic(sentence, i);
    Saying last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (last != null && last.via() != null && i - last.end() <= 1 && sentence.isMark(last.end(), ",")) {
      return new Saying(i, end, last.speaker(), last.via(), counts, closes);
    }
    Speaker subject = last != null && SayingWords.goesOn(sentence, last, i) ? last.speaker()
        : search.subject(sentence, i);
    boolean suffers = subject != null && subject.type() == Speaker.Type.STATE && counts
        && !sentence.word(i, "recording")
        || subject != null && sentence.is(i, "buried") && (subject.side() != null || last != null);
    return subject == null || suffers ? null : new Saying(i, end, subject, null, counts, closes);
  }

  /** The saying through the outlet that it names, or through that of the same speaker's saying before. */
  private static Saying through(Saying saying, List<Saying> before, @Nullable Speaker named) {
    Saying last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean sameVoice = named == null && last != null && last.speaker().equals(saying.speaker());
    Speaker via = saying.via() != null ? saying.via() : sameVoice ? last.via() : named;
    return new Saying(saying.at(), saying.end(), saying.speaker(), via, saying.counts(), saying.closes());
  }

  /** "told RTC radio", "in an interview with France 2". */
  private @Nullable Speaker via(Sentence sentence, int end) {
    for (int i = Math.max(0, end - 1); i < Math.min(sentence.size(), end + REACH); i++) {
      Phrases.Match medium = sentence.match(i, "saying", "medium");
      if (medium != null) {
        int from = i + medium.length();
        Speaker outlet = search.phrase(sentence, from, Clauses.phraseEnd(sentence, from));
        return outlet != null && isMedium(outlet, sentence.words()) ? outlet : null;
      }
    }
    return null;
  }

  /** Whether a listener passes on what is said: an outlet or a body of a name, no "us" and no "reporters". */
  private static boolean isMedium(Speaker listener, WordSets words) {
    String last = listener.name().substring(listener.name().lastIndexOf(' ') + 1);
    boolean heard = words.holds("listeners", last.toLowerCase(Locale.ROOT));
    boolean named = !heard && listener.type() == Speaker.Type.BODY
        && Character.isUpperCase(last.codePointAt(0));
    return listener.type() == Speaker.Type.OUTLET || named
        || words.holds("medium", last.toLowerCase(Locale.ROOT));
  }
}
