package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.PartialDate;

/** Joins what was counted with who says it, when it holds and how it is meant. */
final class DraftReader {
  private static final Pattern PAPER =
      Pattern.compile("(?i)(newspaper|tabloid|paper|daily|magazine|site|outlet)$");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  /** In counts: how far back a figure may refer. No article needs it; a table of thousands of rows does. */
  private static final int REACH = 300;

  private final Home house;
  private final StanceReader stances = new StanceReader();

  private final Tables tables;
  private final Choices choices;

  DraftReader(Home house, Tables tables, Choices choices) {
    this.house = house;
    this.tables = tables;
    this.choices = choices;
  }

  List<Draft> read(Article article, List<Sentence> sentences, List<Count> counts, SpeakerBook book,
      @Nullable Speaker issuer) {
    PartialDate published = article.provenance().published();
    Corrections corrections = new Corrections(sentences);
    Voices voices = new Voices(article, sentences, book);
    Belligerents belligerents = new Belligerents(article, sentences, counts, house, issuer);
    StoryTime times = new StoryTime(sentences, published);
    Times learned = choices.times() == null ? null
        : new Times(sentences, times, counts, times.published(), choices.times());
    Claimants claimants = choices.claimants() == null ? null
        : new Claimants(article, sentences, counts, voices, issuer, choices.claimants());
    List<Draft> all = new ArrayList<>();
    for (Count count : counts) {
      List<Draft> drafts = all.subList(Math.max(0, all.size() - REACH), all.size());
      boolean corrected = corrections.isCorrected(count);
      Stance stance = corrected ? Stance.ASSERTED : stances.stance(count, sentences);
      TableCount cell = tables.of(count);
      Timing timing = cell != null && cell.timing() != null ? cell.timing() : times.of(count, stance, drafts);
      timing = learned == null || cell != null && cell.timing() != null ? timing
          : learned.of(count, stance, timing, drafts);
      boolean history = isHistory(timing, published);
      Voice said = cell == null ? null : cell.voice();
      Voice voice = said == null ? voices.of(count, drafts) : said;
      voice = cell != null && said == null && !voice.carried() ? Voice.NOBODY : voice;
      boolean background = history || isOfYears(count.sentence(), published);
      voice = voice.carried() && background && count.whole() == null ? Voice.NOBODY : voice;
      voice = claimants == null || cell != null ? voice : claimants.of(count, voice, drafts);
      Count complete = belligerents.complete(count, voice.claimant(), drafts, history);
      Draft draft = new Draft(complete, voice.claimant(), voice.via(), null, timing, stance,
          status(count, corrected, sentences), voice.carried());
      draft = stance == Stance.DENIED ? draft.denying(voices.whose(count, voice.claimant(), drafts)) : draft;
      all.add(draft);
    }
    all.addAll(verdicts(all, new Verdicts(sentences), voices, times));
    return withdrawn(all);
  }

  /** The figures that somebody else throws out in a sentence of no number. */
  private static List<Draft> verdicts(List<Draft> all, Verdicts verdicts, Voices voices, StoryTime times) {
    List<Draft> found = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      Draft draft = all.get(k);
      Count verdict = draft.stance() != Stance.ASSERTED ? null
          : verdicts.on(draft.count(), k + 1 < all.size() ? all.get(k + 1).count() : null);
      List<Draft> before = all.subList(Math.max(0, k + 1 - REACH), k + 1);
      Voice judge = verdict == null ? Voice.NOBODY : voices.of(verdict, before);
      if (isAnother(judge, draft)) {
        found.add(new Draft(draft.count(), judge.claimant(), judge.via(),
            draft.claimant() == null ? null : draft.claimant().name(),
            times.of(verdict, Stance.DENIED, before), Stance.DENIED, Status.STANDING, false));
      }
    }
    return found;
  }

  /** Whether somebody who is named, and not the one whose figure it is, gives a verdict. */
  private static boolean isAnother(Voice judge, Draft draft) {
    return judge.claimant() != null && !judge.carried() && (draft.claimant() == null
        || !draft.claimant().name().equals(judge.claimant().name()));
  }

  private static Status status(Count count, boolean corrected, List<Sentence> sentences) {
    Sentence sentence = count.sentence();
    Sentence next = sentence.index() + 1 < sentences.size() ? sentences.get(sentence.index() + 1) : null;
    boolean withdrawn = StanceReader.withdraws(sentence)
        || next != null && next.paragraph() == sentence.paragraph() && StanceReader.withdrawsLast(next);
    return corrected ? Status.CORRECTED : withdrawn ? Status.WITHDRAWN : Status.STANDING;
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

  /** "Has killed 35,000 since 2009": a toll of years, which no report of the day goes on with. */
  private static boolean isOfYears(Sentence sentence, @Nullable PartialDate published) {
    for (int i = 1; published != null && i < sentence.size(); i++) {
      boolean since = sentence.is(i - 1, "since")
          || sentence.match(i - 1, "months") != null && sentence.is(i - 2, "since");
      boolean year = since && YEAR.matcher(sentence.token(i).text()).matches();
      if (year && Integer.parseInt(sentence.token(i).text()) < published.first().getYear() - 1) {
        return true;
      }
    }
    return false;
  }

  /** A figure of another time is the writer's comparison, not what the last speaker said. */
  private static boolean isHistory(Timing timing, @Nullable PartialDate published) {
    return published != null && timing.asOf() != null && timing.basis() == Basis.TEXT
        && timing.asOf().last().isBefore(published.first().minusMonths(2));
  }

}
