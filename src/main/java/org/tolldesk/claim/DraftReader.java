package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.Tokens;

/** Joins what was counted with who says it, when it holds and how it is meant. */
final class DraftReader {
  private static final String OWN = "=own";
  private static final Pattern MILITARY = Pattern.compile("(?i)defen[cs]e|armed forces|general staff|army|міноборони|генштаб|минобороны");
  private static final Pattern PAPER = Pattern.compile("(?i)(newspaper|tabloid|paper|daily|magazine|site|outlet)$");

  private final Map<String, String> enemies;
  private final Phrases phrases;
  private final StanceReader stances = new StanceReader();

  DraftReader(Lexicon lexicon) {
    phrases = lexicon.phrases();
    enemies = new HashMap<>();
    for (Lexicon.Entry entry : lexicon.entries("sides")) {
      if (!entry.term().tag("enemy").isEmpty()) {
        enemies.put(entry.term().name(), entry.term().tag("enemy"));
      }
    }
  }

  List<Draft> read(Article article, List<Sentence> sentences, List<Count> counts, SpeakerBook book) {
    PartialDate published = article.provenance().published();
    SpeakerFinder speakers = new SpeakerFinder(book);
    AttributionReader attributions = new AttributionReader(speakers);
    List<List<Saying>> sayings = new ArrayList<>();
    for (Sentence sentence : sentences) {
      sayings.add(attributions.read(sentence));
    }
    QuoteSpeakers quotes = new QuoteSpeakers(sentences, sayings);
    Labels labels = new Labels(sentences, book, article.provenance().author());
    String home = home(sentences);
    Armies armies = new Armies(sentences, counts, enemies, home, army(article.provenance().outlet()));
    TimeReader times = new TimeReader(published);
    List<Draft> drafts = new ArrayList<>();
    List<TimeReader.Moment> moments = List.of();
    Sentence read = null;
    for (Count count : counts) {
      moments = count.sentence() == read ? moments : times.read(count.sentence());
      read = count.sentence();
      Saying saying = governing(count, sayings.get(count.sentence().index()));
      if (saying == null) {
        saying = published(sentences, count, sayings);
      }
      Voice voice = saying != null ? new Voice(saying.speaker(), saying.via(), false)
          : unsaid(count, quotes, labels, speakers, drafts);
      if (voice.via() == null && voice.claimant() != null && voice.claimant().isPerson()) {
        voice = new Voice(voice.claimant(), interviewer(count, sentences), voice.carried());
      }
      Timing timing = Timing.of(count, moments, published);
      if (isDocumentDate(timing, published)) {
        timing = goesOn(count, timing, drafts);
      }
      if (voice.carried() && isHistory(timing, published)) {
        voice = Voice.NOBODY;
      }
      Stance stance = stances.stance(count);
      if (stance == Stance.PREDICTED && timing.basis() == Basis.INFERRED && timing.asOf() == published) {
        timing = new Timing(null, null, timing.per(), timing.period());
      }
      Status status = StanceReader.isCorrected(count) ? Status.CORRECTED
          : StanceReader.withdraws(count.sentence()) ? Status.WITHDRAWN : Status.STANDING;
      Count grouped = whole(sided(count, voice.claimant(), home), voice.claimant(), armies, drafts,
          isHistory(timing, published));
      Draft draft = new Draft(grouped, voice.claimant(), voice.via(), null, timing, stance, status, voice.carried());
      drafts.add(stance == Stance.DENIED ? draft.denying(whose(count, voice.claimant(), sayings, drafts)) : draft);
    }
    return withdrawn(drafts);
  }

  private static boolean isDocumentDate(Timing timing, @Nullable PartialDate published) {
    return timing.asOf() == published && timing.per() == null;
  }

  /** A part is of its whole's date, and a figure of a past event goes on being of that event. */
  private static Timing goesOn(Count count, Timing timing, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.count() == count.whole() || draft.count().figure() == (count.whole() == null ? null : count.whole().figure())) {
        return draft.timing();
      }
    }
    return timing;
  }

  /** "In a recent interview, …": the outlet that the sentence after it names as the interviewer. */
  private static @Nullable Speaker interviewer(Count count, List<Sentence> sentences) {
    boolean interview = count.sentence().tokens().stream().anyMatch(token -> token.is("interview"));
    int next = sentences.indexOf(count.sentence()) + 1;
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

  /** Figures that a paper took back are taken back wherever the article gives them through that paper. */
  private static List<Draft> withdrawn(List<Draft> drafts) {
    boolean byPaper = drafts.stream().anyMatch(draft -> draft.status() == Status.WITHDRAWN && isPaper(draft));
    List<Draft> result = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean passedOn = byPaper && draft.status() == Status.STANDING && draft.via() != null
          && (draft.via().type() == Speaker.Type.OUTLET || PAPER.matcher(draft.via().name()).find());
      result.add(passedOn ? draft.is(Status.WITHDRAWN) : draft);
    }
    return result;
  }

  private static boolean isPaper(Draft draft) {
    return draft.claimant() != null && (draft.claimant().type() == Speaker.Type.OUTLET
        || PAPER.matcher(draft.claimant().name()).find());
  }

  /** "The enemy" and "our" seen from whoever speaks, else from where the document comes from. */
  private Count sided(Count count, @Nullable Speaker speaker, @Nullable String home) {
    if (count.side() == null || !count.side().startsWith("=")) {
      return count;
    }
    if (count.side().equals(OWN) && (count.kind() == null || count.kind().equals("people"))) {
      return count.of(null, count.kind());
    }
    String own = speaker != null && speaker.side() != null && enemies.containsKey(speaker.side()) ? speaker.side() : home;
    String side = count.side().equals(OWN) ? own : own == null ? null : enemies.get(own);
    return count.of(side, count.kind() == null ? "soldiers" : count.kind());
  }

  /** A figure without a group goes on about the group that its claimant counted before. */
  private Count whole(Count count, @Nullable Speaker speaker, Armies armies, List<Draft> drafts,
      boolean history) {
    Count result = count;
    if (count.side() == null && isSoldier(count.kind()) && speaker != null && speaker.side() != null
        && sentenceAdmits(count)) {
      result = count.of(speaker.side(), count.kind());
    }
    if (result.whole() != null) {
      return result;
    }
    for (int i = drafts.size() - 1; i >= 0 && result.kind() == null; i--) {
      Draft draft = drafts.get(i);
      Count other = draft.count();
      boolean same = draft.claimant() != null && speaker != null && draft.claimant().name().equals(speaker.name());
      boolean next = i == drafts.size() - 1 && count.sentence().paragraph() - other.sentence().paragraph() <= 1;
      if (result.side() == null && other.side() != null && other.whole() == null && isSoldier(other.kind()) && (same || next && speaker == null)) {
        result = result.of(other.side(), other.kind());
      } else if (result.side() != null && isSoldier(other.kind())
          && (other.side() == null || other.side().equals(result.side()))) {
        result = result.of(result.side(), "soldiers");
      }
    }
    boolean unnamed = result.kind() == null
        || result.kind().equals("people") && result.measure() == Measure.KILLED_OR_WOUNDED;
    if (result.side() != null && unnamed && armies.war() && enemies.containsKey(result.side())
        && isOfBattle(result.measure())) {
      return result.of(result.side(), "soldiers");
    }
    if ("men".equals(result.kind()) && result.measure() == Measure.KILLED_OR_WOUNDED && enemies.containsKey(result.side())) {
      return result.of(result.side(), "soldiers");
    }
    boolean bare = result.kind() == null || result.kind().equals("men") || isSoldier(result.kind());
    if (result.side() != null || !bare || history || !armies.war() || !isOfBattle(result.measure())) {
      return result;
    }
    String side = armies.sideOf(result, speaker, drafts);
    boolean soldiers = result.kind() == null || result.kind().equals("men");
    return side == null ? result : result.of(side, soldiers ? "soldiers" : result.kind());
  }

  private static boolean isOfBattle(Measure measure) {
    return measure == Measure.KILLED || measure == Measure.WOUNDED || measure == Measure.KILLED_OR_WOUNDED
        || measure == Measure.MISSING;
  }

  static boolean isSoldier(@Nullable String kind) {
    return "soldiers".equals(kind) || "officers".equals(kind);
  }

  private static boolean sentenceAdmits(Count count) {
    for (int i = 0; i < count.figure().from(); i++) {
      if (count.sentence().match(i, "saying", "admit") != null) {
        return true;
      }
    }
    return false;
  }

  /** The side from which a document speaks that says "the enemy": the one that it names most with its own words. */
  private @Nullable String home(List<Sentence> sentences) {
    Map<String, Integer> named = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Phrases.Match name = sentence.match(i, "names");
        Phrases.Match side = sentence.match(i, "sides");
        String found = name != null ? name.term().tag("side") : side != null ? side.term().name() : "";
        if (enemies.containsKey(found)) {
          named.merge(found, name != null ? 3 : 1, Integer::sum);
        }
      }
    }
    return named.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
  }

  /** A figure of another time is the writer's comparison, not what the last speaker said. */
  private static boolean isHistory(Timing timing, @Nullable PartialDate published) {
    return published != null && timing.asOf() != null && timing.basis() == Basis.TEXT
        && timing.asOf().last().isBefore(published.first().minusMonths(2));
  }

  /** The side of a defence ministry or an army that publishes a document itself; null for any other outlet. */
  private @Nullable String army(@Nullable String outlet) {
    if (outlet == null || !MILITARY.matcher(outlet).find()) {
      return null;
    }
    List<Token> tokens = Tokens.of(outlet);
    for (int i = 0; i < tokens.size(); i++) {
      for (Phrases.Match match : phrases.at(tokens, i)) {
        if (match.term().is("sides")) {
          return match.term().name();
        }
      }
    }
    return null;
  }

  /** Who speaks, and through whom. */
  private record Voice(@Nullable Speaker claimant, @Nullable Speaker via, boolean carried) {
    static final Voice NOBODY = new Voice(null, null, false);
  }

  /** Who speaks in a sentence without a verb of saying over the figure. */
  private static Voice unsaid(Count count, QuoteSpeakers quotes, Labels labels, SpeakerFinder speakers,
      List<Draft> drafts) {
    Speaker quoted = quotes.speaker(count);
    if (quoted != null) {
      return new Voice(quoted, null, false);
    }
    Speaker label = labels.of(count.sentence());
    if (label != null) {
      return new Voice(label, null, false);
    }
    Speaker colon = speakers.beforeColon(count.sentence(), count.figure().outer());
    if (colon != null) {
      return new Voice(colon, null, false);
    }
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    boolean goesOn = last != null && last.claimant() != null
        && (last.count().sentence().paragraph() == count.sentence().paragraph() || last.count() == count.whole());
    return goesOn ? new Voice(last.claimant(), last.via(), true) : Voice.NOBODY;
  }

  /** The saying that reaches over a figure: the nearest before it, else one that closes what it says. */
  private static @Nullable Saying governing(Count count, List<Saying> sayings) {
    int at = count.figure().from();
    Saying before = null;
    for (Saying saying : sayings) {
      if (saying.at() < at) {
        boolean ended = saying.closes() && before != null;
        before = ended ? before : saying;
        if (before == saying && turns(count.sentence(), saying.end(), at)) {
          before = null;
        }
      } else if (before == null && !saying.counts() && (saying.closes() || isLast(count, saying))) {
        return saying;
      }
    }
    return before;
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
  private static @Nullable Saying published(List<Sentence> sentences, Count count,
      List<List<Saying>> sayings) {
    int next = count.sentence().index() + 1;
    if (next >= sentences.size()) {
      return null;
    }
    Sentence sentence = sentences.get(next);
    boolean about = sentence.cue(0, "determiner") && (sentence.cue(1, "subject") || sentence.cue(2, "subject"));
    List<Saying> found = sayings.get(next);
    return about && !found.isEmpty() && sentence.findCue("denial", 0, sentence.size()) < 0 ? found.get(0) : null;
  }

  private static boolean isLast(Count count, Saying saying) {
    Sentence sentence = count.sentence();
    for (int i = saying.end(); i < sentence.size(); i++) {
      if (sentence.is(i, "that") || sentence.match(i, "numbers") != null || sentence.token(i).isNumber()) {
        return false;
      }
    }
    return true;
  }

  /** Whose figure a denial rejects: another speaker of the sentence, else who claimed the number before. */
  private static @Nullable String whose(Count count, @Nullable Speaker denier,
      List<List<Saying>> sayings, List<Draft> drafts) {
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
}
