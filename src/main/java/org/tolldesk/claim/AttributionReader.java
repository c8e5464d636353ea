package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Finds who says what in an article. Each way of saying has a type of its own; at each token the first that
 * finds a speaker counts, in the order in which they stand here.
 */
final class AttributionReader {
  private final SpeakerFinder speakers;
  private final List<Way> ways;

  AttributionReader(SpeakerFinder speakers) {
    this.speakers = speakers;
    SpeakerSearch search = speakers.search();
    OwnedFigures owned = new OwnedFigures(speakers);
    this.ways = List.of(new GappedVerbs(search), owned::at, this::pronominal, this::beforeQuotation,
        new Citations(search), new Refusals(search), new ToldFrom(search), new OwnPapers(search), new FixedFigures(search),
        new FiguresInUse(search),
        new KeptLists(search), new SayingVerbs(speakers), new PlainVerbs(search), new VerbsWithThat(search),
        new Asides(search), new Consulted(search),
        new Issuings(search));
  }

  /** A way of saying who says so. */
  interface Way {
    /**
     * The saying at a token, or null.
     *
     * @param before the sentence's sayings until now; a way that goes on from the last one takes it away
     */
    @Nullable Saying at(Sentence sentence, int at, List<Saying> before);
  }

  /** The sayings of one sentence. Sentences must be read in the order of the text. */
  List<Saying> read(Sentence sentence) {
    List<Saying> sayings = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      Saying saying = ofSource(sentence, at(sentence, i, sayings), sayings);
      if (saying != null) {
        sayings.add(saying);
        if (QuoteSpeakers.around(sentence, saying.at()) == null || !saying.speaker().isPerson()) {
          speakers.note(sentence, saying.speaker());
        }
        i = Math.max(i + 1, saying.end());
      } else {
        i++;
      }
    }
    speakers.note(sentence, sayings);
    return sayings;
  }

  /** "Citing officials, the paper put it at 12": what a relay says behind its source is the source's. */
  private static @Nullable Saying ofSource(Sentence sentence, @Nullable Saying saying, List<Saying> before) {
    Saying last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (saying == null || last == null || !sentence.isMark(last.end(), ",") || saying.via() != null) {
      return saying;
    }
    boolean fronted = last.at() == Clauses.dateline(sentence) && last.via() == null
        && sentence.match(last.at(), "saying", "cite") != null
        && !saying.speaker().equals(last.speaker()) && QuoteSpeakers.around(sentence, saying.at()) == null;
    boolean relayed = fronted || saying.speaker().equals(last.via());
    return relayed ? new Saying(saying.at(), saying.end(), last.speaker(), saying.speaker(), saying.counts(),
        saying.closes()) : saying;
  }

  private @Nullable Saying at(Sentence sentence, int i, List<Saying> before) {
    Saying own = sentence.match(i, "saying", "pronominal") == null ? null : pronominal(sentence, i, before);
    Phrases.Match according = own != null ? null : sentence.match(i, "saying", "according");
    boolean again = sentence.is(i, "in") && sentence.is(i + 1, "that") && before.isEmpty();
    if (according != null && !again && sentence.match(i, "saying", "cite") == null) {
      return according(sentence, i, i + according.length());
    }
    boolean named = sentence.is(i + 1, "the") || sentence.holds(i + 1)
        && sentence.token(i + 1).isCapitalised();
    if (sentence.is(i, "so") && sentence.isMark(i - 1, ",") && named) {
      Saying so = according(sentence, i, i + 1);
      return so != null && sentence.isMark(so.end(), ",") ? so : null;
    }
    for (Way way : ways) {
      Saying saying = way.at(sentence, i, before);
      if (saying != null) {
        return saying;
      }
    }
    return null;
  }

  /** "According to police, 12 people died". */
  private @Nullable Saying according(Sentence sentence, int i, int from) {
    if (sentence.is(from, "whom") || sentence.is(from, "which")) {
      int end = sentence.isMark(i - 1, ",") ? i - 1 : i;
      Speaker meant = speakers.search().antecedent(sentence, end);
      return meant == null ? null : new Saying(i, from + 1, meant, null, false, false);
    }
    if (sentence.is(from - 1, "from") && isOrigin(sentence, i)) {
      return null;
    }
    from = sentence.isMark(from, ":") ? from + 1 : from;
    int to = Clauses.phraseEnd(sentence, from);
    Speaker speaker = speakers.search().phrase(sentence, from, to);
    if (speaker == null && (sentence.is(to, "that") || sentence.is(to, "which"))) {
      int end = Clauses.phraseEnd(sentence, to + 1);
      speaker = speakers.search().following(sentence, to + 1, end);
      to = speaker == null ? to : end;
    }
    boolean closes = i > 0 && (Clauses.closes(sentence, to) || sentence.isMark(i - 1, ","));
    return speaker == null ? null : new Saying(i, to, speaker, null, false, closes);
  }

  /** "Nineteen of the drowned came from a village": where people are from, no figure. */
  private static boolean isOrigin(Sentence sentence, int verb) {
    boolean comes = sentence.word(verb, "coming");
    boolean figure = false;
    for (int i = Clauses.clauseStart(sentence, verb); comes && i < verb; i++) {
      figure |= sentence.isNumber(i) && !Clauses.isTime(sentence, i);
      comes = !sentence.word(i, "count noun") && !sentence.word(i, "data") && !sentence.cue(i, "subject");
    }
    return comes && figure;
  }

  /** "By his account 12 people died": the person named last. */
  private @Nullable Saying pronominal(Sentence sentence, int i, List<Saying> before) {
    Phrases.Match pronominal = sentence.match(i, "saying", "pronominal");
    Speaker person = pronominal == null ? null : speakers.lastPerson();
    if (pronominal == null || person == null) {
      return null;
    }
    int end = i + pronominal.length();
    return new Saying(i, end, person, null, false, Clauses.closes(sentence, end));
  }

  /** 'The rescue service: "Eighteen people died"': who stands before the colon of a quotation. */
  private @Nullable Saying beforeQuotation(Sentence sentence, int i, List<Saying> before) {
    int from = Clauses.clauseStart(sentence, i);
    boolean said = !before.isEmpty() && before.get(before.size() - 1).end() > from;
    if (i == 0 || said || !sentence.isMark(i, ":") || !sentence.isMark(i + 1, "«“„\"")) {
      return null;
    }
    Speaker opening = before.isEmpty() ? speakers.search().beginning(sentence, i) : null;
    Speaker speaker = opening != null ? opening
        : speakers.search().phrase(sentence, from, i);
    return speaker == null ? null : new Saying(i, i + 1, speaker, null, false, false);
  }
}
