package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.lexicon.Phrases;

/** Joins what was counted with who says it, when it holds and how it is meant. */
final class DraftReader {
  private static final String OWN = "=own";

  private final Map<String, String> enemies;
  private final StanceReader stances = new StanceReader();

  DraftReader(Lexicon lexicon) {
    enemies = new HashMap<>();
    for (Lexicon.Entry entry : lexicon.entries("sides")) {
      if (!entry.term().tag("enemy").isEmpty()) {
        enemies.put(entry.term().name(), entry.term().tag("enemy"));
      }
    }
  }

  List<Draft> read(Article article, List<Sentence> sentences, List<Count> counts) {
    PartialDate published = article.provenance().published();
    SpeakerBook book = SpeakerBook.of(sentences);
    AttributionReader attributions = new AttributionReader(book);
    Map<Sentence, List<AttributionReader.Saying>> sayings = new IdentityHashMap<>();
    for (Sentence sentence : sentences) {
      sayings.put(sentence, attributions.read(sentence));
    }
    QuoteSpeakers quotes = new QuoteSpeakers(sentences, sayings);
    Labels labels = new Labels(sentences, book, article.provenance().author());
    String home = home(sentences);
    TimeReader times = new TimeReader(published);
    List<Draft> drafts = new ArrayList<>();
    for (Count count : counts) {
      AttributionReader.Saying saying = governing(count, sayings.get(count.sentence()));
      Voice voice = saying != null ? new Voice(saying.speaker(), saying.via())
          : unsaid(count, quotes, labels, attributions, drafts);
      Timing timing = Timing.of(count, times.read(count.sentence()), published);
      Stance stance = stances.stance(count);
      Status status = StanceReader.isCorrected(count) ? Status.CORRECTED
          : StanceReader.withdraws(count.sentence()) ? Status.WITHDRAWN : Status.STANDING;
      Draft draft = new Draft(sided(count, voice.claimant(), home), voice.claimant(), voice.via(), null, timing, stance, status);
      drafts.add(stance == Stance.DENIED ? draft.denying(whose(count, voice.claimant(), sayings, drafts)) : draft);
    }
    return drafts;
  }

  /** "The enemy" and "our" seen from whoever speaks, else from where the document comes from. */
  private Count sided(Count count, @Nullable Speaker speaker, @Nullable String home) {
    if (count.side() == null || !count.side().startsWith("=")) {
      return count;
    }
    String own = speaker != null && speaker.side() != null && enemies.containsKey(speaker.side()) ? speaker.side() : home;
    String side = count.side().equals(OWN) ? own : own == null ? null : enemies.get(own);
    return count.of(side, count.kind() == null ? "soldiers" : count.kind());
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

  /** Who speaks, and through whom. */
  private record Voice(@Nullable Speaker claimant, @Nullable Speaker via) {
    static final Voice NOBODY = new Voice(null, null);
  }

  /** Who speaks in a sentence without a verb of saying over the figure. */
  private static Voice unsaid(Count count, QuoteSpeakers quotes, Labels labels, AttributionReader attributions,
      List<Draft> drafts) {
    Speaker quoted = quotes.speaker(count);
    if (quoted != null) {
      return new Voice(quoted, null);
    }
    Speaker label = labels.of(count.sentence());
    if (label != null) {
      return new Voice(label, null);
    }
    Speaker colon = attributions.beforeColon(count.sentence(), count.figure().outer());
    if (colon != null) {
      return new Voice(colon, null);
    }
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    boolean goesOn = last != null && last.claimant() != null
        && (last.count().sentence().paragraph() == count.sentence().paragraph() || last.count() == count.whole());
    return goesOn ? new Voice(last.claimant(), last.via()) : Voice.NOBODY;
  }

  /** The saying that reaches over a figure: the nearest before it, else one that closes what it says. */
  private static AttributionReader.@Nullable Saying governing(Count count, List<AttributionReader.Saying> sayings) {
    int at = count.figure().from();
    AttributionReader.Saying before = null;
    for (AttributionReader.Saying saying : sayings) {
      if (saying.at() < at) {
        boolean ended = saying.closes() && before != null;
        before = ended ? before : saying;
      } else if (before == null && !saying.counts() && (saying.closes() || isLast(count, saying))) {
        return saying;
      }
    }
    return before;
  }

  private static boolean isLast(Count count, AttributionReader.Saying saying) {
    return saying.end() >= count.sentence().size() - 3;
  }

  /** Whose figure a denial rejects: another speaker of the sentence, else who claimed the number before. */
  private static @Nullable String whose(Count count, @Nullable Speaker denier,
      Map<Sentence, List<AttributionReader.Saying>> sayings, List<Draft> drafts) {
    for (AttributionReader.Saying saying : sayings.get(count.sentence())) {
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
