package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Article;
import org.tolldesk.lexicon.Phrases;

/** Who speaks where in one article: says of each count whose it is. */
final class Voices {
  /** In tokens: the longest sentence that only says from whom something is. */
  private static final int SHORT = 12;

  /** In tokens: how far into a sentence a verb raises a total, and how far behind it that stands. */
  private static final int RAISING = 7;

  private final List<Sentence> sentences;
  private final List<List<Saying>> sayings = new ArrayList<>();
  private final SpeakerFinder speakers;
  private final SpeakerBook book;
  private final QuoteSpeakers quotes;
  private final Labels labels;
  private final SpeechFrames frames;
  private final Captions captions;
  private final SpeakerUses uses;

  Voices(Article article, List<Sentence> sentences, SpeakerBook book) {
    this.sentences = sentences;
    this.speakers = new SpeakerFinder(book);
    this.book = book;
    AttributionReader attributions = new AttributionReader(speakers);
    List<@Nullable Speaker> people = new ArrayList<>();
    for (Sentence sentence : sentences) {
      sayings.add(attributions.read(sentence));
      people.add(speakers.lastPerson());
    }
    this.frames = new SpeechFrames(sentences, sayings, people);
    this.captions = new Captions(sentences, sayings);
    this.quotes = new QuoteSpeakers(sentences, sayings, speakers.search());
    this.labels = new Labels(sentences, book, article.provenance().author());
    this.uses = new SpeakerUses(sentences, sayings, book);
  }

  /** Who is named where, and speaks where. */
  SpeakerUses uses() {
    return uses;
  }

  /** Whom each of the rules finds for a figure, null where it finds nobody; in a fixed order. */
  List<@Nullable Speaker> votes(Count count) {
    Sentence sentence = count.sentence();
    Saying governing = governing(count, sayings.get(sentence.index()));
    Saying published = published(count);
    Saying raised = raised(sentence);
    Saying takenUp = takenUp(sentence);
    List<@Nullable Speaker> votes = new ArrayList<>();
    votes.add(governing == null ? null : governing.speaker());
    votes.add(published == null ? null : published.speaker());
    votes.add(quotes.speaker(count));
    votes.add(labels.of(sentence));
    votes.add(speakers.beforeColon(sentence, count.figure().outer()));
    votes.add(captions.of(sentence));
    votes.add(sourceBefore(sentence));
    votes.add(frames.speaker(sentence));
    votes.add(raised == null ? null : raised.speaker());
    votes.add(takenUp == null ? null : takenUp.speaker());
    votes.replaceAll(speaker -> speaker == null ? null : book.canonical(speaker));
    return votes;
  }

  /** Whether "but" stands between a figure and who spoke last before it in its sentence. */
  boolean isTurned(Count count) {
    int at = count.figure().from();
    Saying last = null;
    for (Saying saying : sayings.get(count.sentence().index())) {
      last = saying.at() < at ? saying : last;
    }
    return last != null && turns(count.sentence(), last.end(), at);
  }

  /** Whether a figure stands in a quotation. */
  boolean isQuoted(Count count) {
    return quotes.isInside(count);
  }

  /** Who says a count, after those that were drafted before it, by their one name in the article. */
  Voice of(Count count, List<Draft> drafts) {
    Voice voice = heard(count, drafts);
    return voice.claimant() == null ? voice
        : new Voice(book.canonical(voice.claimant()), voice.via(), voice.carried());
  }

  private Voice heard(Count count, List<Draft> drafts) {
    Saying saying = governing(count, sayings.get(count.sentence().index()));
    if (saying == null) {
      saying = published(count);
    }
    boolean ownReport = saying != null && !saying.speaker().isPerson() && StanceReader.isCorrected(count)
        && (Character.isLowerCase(saying.speaker().name().charAt(0))
            || BackReferences.isOfOwnPublication(count.sentence()) && !count.sentence().word(saying.at(), "count noun"));
    if (ownReport) {
      return Voice.NOBODY;
    }
    boolean circulated = count.sentence().word(0, "posted claim") && count.sentence().isMark(1, ":");
    Speaker poster = saying == null || circulated
        ? Spreaders.of(count.sentence(), sentences, speakers.search()) : null;
    Voice voice = poster != null ? new Voice(poster, null, false)
        : saying != null ? new Voice(saying.speaker(), saying.via(), false) : unsaid(count, drafts);
    boolean interviewed = voice.via() == null && voice.claimant() != null && voice.claimant().isPerson();
    return interviewed ? new Voice(voice.claimant(), interviewer(count), voice.carried()) : voice;
  }

  /** Whose figure a denial rejects: another speaker of the sentence, else who claimed the number before. */
  @Nullable String whose(Count count, @Nullable Speaker denier, List<Draft> drafts) {
    for (Saying saying : sayings.get(count.sentence().index())) {
      if (denier == null || !saying.speaker().name().equals(denier.name())) {
        return saying.speaker().name();
      }
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.count().figure().sameNumber(count.figure()) && draft.claimant() != null
          && (denier == null || !draft.claimant().name().equals(denier.name()))) {
        return draft.claimant().name();
      }
    }
    return null;
  }

  /** The saying that reaches over a figure: the nearest before it, else one that closes what it says. */
  private @Nullable Saying governing(Count count, List<Saying> sayings) {
    int at = count.figure().from();
    int[] quote = QuoteSpeakers.around(count.sentence(), at);
    Saying before = null;
    Saying aside = null;
    for (Saying saying : sayings) {
      if (saying.at() < at && count.sentence().isMark(saying.at(), "(")) {
        aside = saying;
        continue;
      }
      boolean inside = quote != null && saying.at() > quote[0] && saying.at() < quote[1];
      if (saying.at() < at) {
        boolean told = before != null && (saying.closes() || saying.counts() && !before.counts()
            && !isParted(count.sentence(), before.end(), saying.at()));
        told |= before != null && Turns.isRejected(count.sentence(), before, saying);
        told &= !Turns.isSomewhere(count.sentence(), before, saying);
        before = told ? before : saying;
        if (before == saying && turns(count.sentence(), saying.end(), at)) {
          before = null;
        }
      } else if (before != null && saying.closes() && !saying.counts()
          && (before.counts() || Turns.isOwnHead(count.sentence(), before, saying)
          || Turns.isThrownBack(count.sentence(), quote, before, saying)
          || Turns.isPartedByMark(count.sentence(), before.end(), at)
          || Turns.isGivenBy(count.sentence(), count.figure(), saying))) {
        return saying;
      } else if (before == null && !saying.counts() && !inside
          && (saying.closes() || isLast(count, saying) || quote != null && saying.at() - quote[1] < 12)) {
        return saying;
      }
    }
    return before != null ? before : aside;
  }

  /** "Police said 12, while doctors counted 15": each speaks in a clause of its own. */
  static boolean isParted(Sentence sentence, int from, int to) {
    boolean own = false;
    for (int i = from; i < to; i++) {
      own |= Clauses.isFigure(sentence, i) && !Clauses.isTime(sentence, i);
      if (own && (sentence.isMark(i, ",") || sentence.is(i, "and")) || sentence.isMark(i, ";")
          || sentence.is(i, "while") || sentence.is(i, "whereas")
          || sentence.is(i, "but") && sentence.isMark(i - 1, ",")) {
        return true;
      }
    }
    return false;
  }

  /** "The Kremlin had claimed 498 but now it appears to be 9,861": after "but" nobody is quoted any more. */
  private static boolean turns(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, "but") && !sentence.is(i + 1, "that") && !sentence.is(i - 1, ",")) {
        return true;
      }
    }
    return false;
  }

  /** "The figures were published by …": the next sentence says where these come from. */
  private @Nullable Saying published(Count count) {
    int next = count.sentence().index() + 1;
    if (next >= sentences.size()) {
      return null;
    }
    for (int i = next; i < Math.min(next + 2, sentences.size()); i++) {
      boolean told = !sayings.get(i).isEmpty() && (BackReferences.isOfBoth(sentences.get(i))
          || ToldFrom.isAllOf(sentences.get(i), sayings.get(i).get(0)));
      if (told && sentences.get(i).paragraph() == count.sentence().paragraph()) {
        return sayings.get(i).get(0);
      }
    }
    Sentence sentence = sentences.get(next);
    boolean about = sentence.is(0, "such") && sayings.get(next).stream().anyMatch(saying -> saying.at() == 0)
        || sentence.cue(0, "determiner") && (sentence.cue(1, "subject") || sentence.cue(2, "subject"))
        || sentence.cue(0, "about that")
        || sentence.is(0, "so") && sayings.get(next).stream().anyMatch(saying -> saying.at() == 1)
        || BackReferences.isThatWhat(sentence) || BackReferences.isSo(sentence);
    List<Saying> found = sayings.get(next);
    int other = Clauses.findFigure(sentence);
    boolean ofAnother = sentence.cue(0, "determiner") && other >= 0 && !Clauses.isAge(sentence, other);
    return about && !ofAnother && !found.isEmpty() && sentence.findCue("denial", 0, sentence.size()) < 0
        ? found.get(0)
        : null;
  }

  private static boolean isLast(Count count, Saying saying) {
    Sentence sentence = count.sentence();
    for (int i = count.figure().to(); i < sentence.size(); i++) {
      if (sentence.isMark(i, ";") && i < saying.at() || i >= saying.end() && (sentence.is(i, "that")
          || sentence.isNumber(i) && !Clauses.isOfClock(sentence, i))) {
        return false;
      }
    }
    return true;
  }

  /** Who speaks in a sentence without a verb of saying over the figure. */
  private Voice unsaid(Count count, List<Draft> drafts) {
    Speaker beside = beside(count);
    if (beside != null) {
      return new Voice(beside, null, false);
    }
    if (isOutlets(count)) {
      return Voice.NOBODY;
    }
    Saying raised = raised(count.sentence());
    if (raised != null) {
      return new Voice(raised.speaker(), raised.via(), false);
    }
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    boolean same = last != null && last.count().sentence().paragraph() == count.sentence().paragraph()
        && !isOwnEvent(count, last);
    Draft whole = same && last.claimant() != null ? null : whole(count, drafts);
    Draft source = whole != null ? whole : same ? last : null;
    if (source != null && source.claimant() != null) {
      return new Voice(source.claimant(), source.via(), true);
    }
    boolean more = last != null && last.claimant() != null && isMore(count.sentence())
        && count.sentence().paragraph() - last.count().sentence().paragraph() == 1;
    if (more) {
      return new Voice(last.claimant(), last.via(), true);
    }
    Saying before = takenUp(count.sentence());
    return before == null ? Voice.NOBODY : new Voice(before.speaker(), before.via(), true);
  }

  /** "4,000 have fled, Caritas says. On Sunday a lorry overturned and three died": told of another matter. */
  private boolean isOwnEvent(Count count, Draft last) {
    List<Saying> before = sayings.get(last.count().sentence().index());
    boolean closed = !before.isEmpty() && before.get(before.size() - 1).closes()
        && before.get(before.size() - 1).at() > last.count().figure().from();
    boolean next = last.count().sentence() != count.sentence() && count.whole() == null
        && !isMore(count.sentence());
    return closed && next && last.count().measure() != count.measure() && event(count);
  }

  /** Whether something that was not named before befalls people: "a lorry overturned", "lightning killed". */
  private static boolean event(Count count) {
    Sentence sentence = count.sentence();
    boolean dated = sentence.is(0, "the") && sentence.is(2, "of") && sentence.holds(4)
        && (sentence.token(3).isNumber() || sentence.match(3, "months") != null);
    if (dated || Clauses.isOfPastYear(sentence)) {
      return true;
    }
    for (int i = 0; i < Math.min(SHORT, count.figure().outer()); i++) {
      if (sentence.is(i, "a") || sentence.is(i, "an")) {
        return !sentence.cue(i - 1, "preposition") || !Clauses.isTime(sentence, i + 1);
      }
    }
    return false;
  }

  /** "Another 12 died in the port": a sentence that only adds to the figure before it. */
  private static boolean isMore(Sentence sentence) {
    return sentence.cue(0, "more") || sentence.cue(0, "determiner") && sentence.cue(1, "more");
  }

  /** "The attack brings to 12 the number": the saying before it, to which a total is added up. */
  private @Nullable Saying raised(Sentence sentence) {
    int verb = sentence.findWord("raising a total", 0, RAISING);
    int before = sentence.index() - 1;
    boolean total = verb > 0 && before >= 0 && sentences.get(before).paragraph() == sentence.paragraph()
        && sentence.findWord("count noun", verb + 1, verb + RAISING) > 0;
    List<Saying> found = total ? sayings.get(before) : List.of();
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  /** "It brings to 12 the number": the saying before it, from which a pronoun goes on. */
  private @Nullable Saying takenUp(Sentence sentence) {
    int before = sentence.index() - 1;
    boolean pronoun = (sentence.cue(0, "pronoun") || sentence.word(0, "possessive of a body")
        || sentence.is(0, "it") || sentence.is(0, "that") || sentence.is(0, "this"))
        && !sentence.word(1, "being") && !sentence.is(1, "'s");
    List<Saying> found = pronoun && before >= 0 && sentences.get(before).paragraph() == sentence.paragraph()
        ? sayings.get(before) : List.of();
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  /** The draft of what a figure is a part of: whoever counted all counted some of them. */
  private static @Nullable Draft whole(Count count, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0 && count.whole() != null; i--) {
      if (drafts.get(i).count().figure() == count.whole().figure()) {
        return drafts.get(i);
      }
    }
    return null;
  }

  /** Who speaks by where a figure stands: in a quotation, a transcript, behind a colon, under a source. */
  private @Nullable Speaker beside(Count count) {
    Sentence sentence = count.sentence();
    return Stream.<Supplier<@Nullable Speaker>>of(
            () -> quotes.speaker(count),
            () -> labels.of(sentence),
            () -> speakers.beforeColon(sentence, count.figure().outer()),
            () -> captions.of(sentence),
            () -> sourceBefore(sentence),
            () -> frames.speaker(sentence))
        .map(Supplier::get).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** "Early details from the ministry.": a sentence without a verb that says whose the next one is. */
  private @Nullable Speaker sourceBefore(Sentence sentence) {
    int before = sentence.index() - 1;
    boolean fragment = before >= 0 && sentences.get(before).size() < 10
        && sentences.get(before).paragraph() == sentence.paragraph();
    List<Saying> found = fragment ? sayings.get(before) : List.of();
    boolean near = before >= 0 && sentences.get(before).size() <= SHORT && sayings.get(before).isEmpty()
        && sentences.get(before).paragraph() == sentence.paragraph();
    int owner = near ? Issuings.owner(sentences.get(before)) : -1;
    if (owner > 0) {
      return speakers.search().phrase(sentences.get(before), 0, owner);
    }
    boolean names = found.size() == 1 && sentences.get(before).is(found.get(0).at(), "from");
    return names ? found.get(0).speaker() : fragment && found.isEmpty() ? dated(sentences.get(before)) : null;
  }

  /** "General Staff, morning of 18 March.": a body and a time that stand over what follows. */
  private @Nullable Speaker dated(Sentence line) {
    int comma = 1;
    while (comma < line.size() && !line.isMark(comma, ",")) {
      comma++;
    }
    boolean time = false;
    for (int i = comma + 1; i < line.size() - 1; i++) {
      boolean part = Clauses.isTime(line, i) || line.match(i, "months") != null;
      if (!part && !line.token(i).isNumber() && !line.word(i, "part of a date")) {
        return null;
      }
      time |= part;
    }
    return time ? speakers.search().cell(line, 0, comma) : null;
  }

  /** "Five of our own staff are missing", "we wrote that 49 had died": the writer's own word. */
  private static boolean isOutlets(Count count) {
    Sentence sentence = count.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i, "first person") && QuoteSpeakers.around(sentence, i) == null) {
        return true;
      }
    }
    return OwnVoice.saysI(sentence) || StanceReader.isCorrected(count);
  }

  /** "In a recent interview, …": the outlet that the sentence after it names as the interviewer. */
  private @Nullable Speaker interviewer(Count count) {
    boolean interview = count.sentence().tokens().stream().anyMatch(token -> token.is("interview"));
    int next = count.sentence().index() + 1;
    for (int i = next; interview && i < Math.min(next + 2, sentences.size()); i++) {
      Sentence sentence = sentences.get(i);
      for (int at = 0; at < sentence.size(); at++) {
        Phrases.Match medium = sentence.match(at, "saying", "medium");
        Phrases.Match outlet = medium == null ? null : sentence.match(at + medium.length(), "names");
        if (outlet != null && outlet.term().tag("type").equals("outlet")) {
          return new Speaker(outlet.term().name(), Speaker.Type.OUTLET, null);
        }
      }
    }
    return null;
  }
}
