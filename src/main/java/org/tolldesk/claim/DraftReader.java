package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.PartialDate;

/** Joins what was counted with who says it, when it holds and how it is meant. */
final class DraftReader {
  private final StanceReader stances = new StanceReader();

  List<Draft> read(Article article, List<Sentence> sentences, List<Count> counts) {
    PartialDate published = article.provenance().published();
    AttributionReader attributions = new AttributionReader(SpeakerBook.of(sentences));
    Map<Sentence, List<AttributionReader.Saying>> sayings = new IdentityHashMap<>();
    for (Sentence sentence : sentences) {
      sayings.put(sentence, attributions.read(sentence));
    }
    QuoteSpeakers quotes = new QuoteSpeakers(article.text(), sentences, sayings);
    TimeReader times = new TimeReader(published);
    List<Draft> drafts = new ArrayList<>();
    for (Count count : counts) {
      AttributionReader.Saying saying = governing(count, sayings.get(count.sentence()));
      Speaker claimant = saying != null ? saying.speaker() : quotes.speaker(count);
      Speaker via = saying == null ? null : saying.via();
      Timing timing = Timing.of(count, times.read(count.sentence()), published);
      Stance stance = stances.stance(count);
      Status status = StanceReader.isCorrected(count) ? Status.CORRECTED
          : StanceReader.withdraws(count.sentence()) ? Status.WITHDRAWN : Status.STANDING;
      Draft draft = new Draft(count, claimant, via, null, timing, stance, status);
      drafts.add(stance == Stance.DENIED ? draft.denying(whose(count, claimant, sayings, drafts)) : draft);
    }
    return drafts;
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
