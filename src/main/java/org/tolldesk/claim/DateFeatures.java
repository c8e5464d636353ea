package org.tolldesk.claim;

import static org.tolldesk.choice.Features.is;
import static org.tolldesk.choice.Features.step;

import java.util.Comparator;
import org.tolldesk.choice.Features;

/** Describes the candidates for the date of one figure. */
final class DateFeatures {
  private final TimeScene scene;
  private final ArticleTimes article;
  private final int published;

  DateFeatures(TimeScene scene, ArticleTimes article) {
    this.scene = scene;
    this.article = article;
    this.published = scene.published() == null ? 0 : MomentSigns.precision(scene.published());
  }

  void of(DateCandidate candidate, Features<DateFeature> f) {
    int age = MomentSigns.age(candidate.date(), scene.published());
    int precision = MomentSigns.precision(candidate.date());
    int places = places(candidate);
    f.add(DateFeature.PLACES, places, scene.own());
    f.add(DateFeature.AGE, age, Math.min(scene.own(), 2), scene.tense());
    if (!candidate.own().isEmpty()) {
      own(candidate, age, precision, f);
    }
    if (!candidate.before().isEmpty()) {
      before(candidate, age, f);
    }
    if (candidate.date() != null) {
      f.add(DateFeature.OFTEN, step(article.timesNamed(candidate.date()), 0, 1, 2, 4), scene.own(), published);
      f.add(DateFeature.TOP, is(article.isAtTop(candidate.date())), scene.own(), published);
    }
    drafts(candidate, age, precision, f);
    for (DateCandidate.Place place : candidate.places()) {
      switch (place) {
        case DOCUMENT -> document(f);
        case NONE -> nothing(f);
        case SECTION -> {
          f.add(DateFeature.SECTION, scene.own(), scene.tense(), is(scene.rated()));
          f.add(DateFeature.SECTION_ROW, is(scene.isRow()), scene.own(), precision);
        }
        case STORY -> f.add(DateFeature.STORY, scene.own(), scene.tense(), published);
        case RULE -> {
          f.add(DateFeature.RULE, scene.own(), precision, published);
          f.add(DateFeature.RULE_PLACES, places & ~16);
        }
        default -> { }
      }
    }
  }

  private static int places(DateCandidate candidate) {
    return is(!candidate.own().isEmpty()) + 2 * is(!candidate.before().isEmpty())
        + 4 * is(candidate.places().contains(DateCandidate.Place.DOCUMENT))
        + 8 * is(candidate.places().contains(DateCandidate.Place.LAST))
        + 16 * is(candidate.places().contains(DateCandidate.Place.SECTION)
        || candidate.places().contains(DateCandidate.Place.STORY));
  }

  private void own(DateCandidate candidate, int age, int precision, Features<DateFeature> f) {
    Count count = scene.count();
    Sentence sentence = count.sentence();
    Moment moment = candidate.own().stream()
        .min(Comparator.comparingInt(one -> MomentSigns.gap(count, one))).orElseThrow();
    int side = MomentSigns.side(count, moment);
    int kind = MomentSigns.kind(sentence, moment);
    int gap = MomentSigns.gap(count, moment);
    int numbers = MomentSigns.numbersBetween(count, moment, scene.moments());
    int word = MomentSigns.wordBefore(sentence, moment);
    int since = is(moment.since());
    f.add(DateFeature.OWN_KIND, kind, side, precision);
    f.add(DateFeature.OWN_GAP, side, step(gap, 1, 3, 6, 10, 16), since);
    f.add(DateFeature.OWN_BETWEEN, side, numbers, MomentSigns.marksBetween(count, moment));
    f.add(DateFeature.OWN_WORD, word, side);
    f.add(DateFeature.OWN_WORD, word, 2, step(kind, 2, 9));
    f.add(DateFeature.OWN_BEHIND, MomentSigns.wordBehind(sentence, moment), side);
    f.add(DateFeature.OWN_SAID, MomentSigns.said(count, moment), side, step(kind, 2, 9));
    f.add(DateFeature.OWN_SINCE, since, scene.tense(), side);
    long nearer = scene.moments().stream()
        .filter(other -> other.dates() && MomentSigns.gap(count, other) < gap).count();
    f.add(DateFeature.OWN_RANK, (int) Math.min(2, nearer), scene.own(), since);
    f.add(DateFeature.OWN_CLAUSE, MomentSigns.clause(count, moment), side);
    f.add(DateFeature.OWN_START, step(moment.at(), 1, 4), side, Math.min(2, scene.others().indexOf(count)));
    f.add(DateFeature.OWN_NEARER, is(MomentSigns.isNearer(count, moment, scene.others())), side, numbers);
    f.add(DateFeature.OWN_AGE, age, kind);
    f.add(DateFeature.OWN_MEASURE, count.measure().ordinal(), precision);
    f.add(DateFeature.OWN_STANCE, scene.stance().ordinal(), age, side);
    f.add(DateFeature.OWN_TENSE, scene.tense(), side, step(kind, 2, 9));
  }

  private void before(DateCandidate candidate, int age, Features<DateFeature> f) {
    DateCandidate.NamedMoment named = candidate.before().get(0);
    Moment moment = named.moment();
    int far = scene.distance(named.sentence());
    int own = Math.min(scene.own(), 2);
    f.add(DateFeature.BEFORE_FAR, far, scene.own(), published);
    f.add(DateFeature.BEFORE_TENSE, far, scene.tense(), own);
    f.add(DateFeature.BEFORE_OPENER, far, scene.opener(), own);
    f.add(DateFeature.BEFORE_LAST, is(article.isLastBefore(named.sentence(), moment, scene.sentence())), far, own);
    f.add(DateFeature.BEFORE_WORD, MomentSigns.wordBefore(named.sentence(), moment), Math.min(3, far), own);
    f.add(DateFeature.BEFORE_KIND, MomentSigns.kind(named.sentence(), moment), Math.min(3, far), own);
    f.add(DateFeature.BEFORE_SINCE, is(moment.since()), Math.min(3, far), age);
  }

  private void drafts(DateCandidate candidate, int age, int precision, Features<DateFeature> f) {
    if (scene.drafts().isEmpty()) {
      return;
    }
    int own = Math.min(scene.own(), 2);
    if (candidate.places().contains(DateCandidate.Place.LAST)) {
      Draft last = scene.last();
      int far = scene.distance(last.count().sentence());
      boolean same = last.count().measure() == scene.count().measure();
      f.add(DateFeature.LAST, far, scene.own(), is(candidate.places().contains(DateCandidate.Place.DOCUMENT)));
      f.add(DateFeature.LAST_TENSE, far, scene.tense(), own);
      f.add(DateFeature.LAST_OPENER, far, scene.opener(), is(same));
      f.add(DateFeature.LAST_AGE, far, age, precision);
    }
    if (candidate.places().contains(DateCandidate.Place.WHOLE)) {
      f.add(DateFeature.WHOLE, own, is(scene.whole().count().sentence() == scene.sentence()));
    }
    if (candidate.places().contains(DateCandidate.Place.TWIN)) {
      f.add(DateFeature.TWIN, own, scene.tense());
    }
    long same = scene.drafts().stream()
        .filter(draft -> java.util.Objects.equals(draft.timing().asOf(), candidate.date())).count();
    f.add(DateFeature.SHARE, step((int) (10 * same / scene.drafts().size()), 0, 2, 5, 9), own, published);
  }

  private void document(Features<DateFeature> f) {
    f.add(DateFeature.DOCUMENT, scene.own(), is(scene.rated()), scene.tense());
    f.add(DateFeature.DOCUMENT_STANCE, scene.stance().ordinal(), scene.own());
    f.add(DateFeature.DOCUMENT_OPENER, scene.opener(), scene.own());
    f.add(DateFeature.DOCUMENT_TOP, Math.min(3, scene.sentence().paragraph()), scene.own(), scene.tense());
    f.add(DateFeature.DOCUMENT_MEASURE, scene.count().measure().ordinal(), scene.own(), scene.tense());
    f.add(DateFeature.DOCUMENT_SINCE, is(scene.moments().stream().anyMatch(Moment::since)), scene.tense(),
        Math.min(scene.own(), 2));
    f.add(DateFeature.DOCUMENT_ARTICLE, article.old(), scene.own(), step(article.named(), 1, 4, 9));
    f.add(DateFeature.DOCUMENT_ROW, is(scene.isRow()), scene.own());
  }

  private void nothing(Features<DateFeature> f) {
    f.add(DateFeature.NOTHING, scene.own(), published, scene.tense());
    f.add(DateFeature.NOTHING_STANCE, scene.stance().ordinal(), scene.own(), published);
    f.add(DateFeature.NOTHING_ARTICLE, step(article.named(), 0, 1, 4, 9), published, scene.own());
    f.add(DateFeature.NOTHING_OPENER, scene.opener(), published);
    f.add(DateFeature.NOTHING_ONCE, is(PastSaying.is(scene.count())), published);
  }
}
