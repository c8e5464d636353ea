package org.tolldesk.claim;

import static org.tolldesk.choice.Features.is;
import static org.tolldesk.choice.Features.step;

import java.util.Comparator;
import java.util.Objects;
import org.tolldesk.choice.Features;

/** Describes the candidates for the date of one figure. */
final class DateFeatures {
  private final TimeScene scene;
  private final ArticleTimes article;
  private final int published;
  private final int own;

  DateFeatures(TimeScene scene, ArticleTimes article) {
    this.scene = scene;
    this.article = article;
    this.published = MomentSigns.precision(scene.published());
    this.own = Math.min(scene.own(), 2);
  }

  void of(DateCandidate candidate, Features<DateFeature> f) {
    int age = MomentSigns.age(candidate.date(), scene.published());
    f.add(DateFeature.PLACES, places(candidate), scene.own());
    f.add(DateFeature.AGE, age, own, scene.tense());
    if (!candidate.own().isEmpty()) {
      own(candidate, age, f);
    }
    if (!candidate.before().isEmpty()) {
      before(candidate.before().get(0), f);
    }
    if (candidate.date() != null) {
      f.add(DateFeature.OFTEN, step(article.timesNamed(candidate.date()), 0, 1, 2, 4), scene.own(),
          published);
      f.add(DateFeature.TOP, is(article.isAtTop(candidate.date())), scene.own(), published);
    }
    if (!scene.drafts().isEmpty()) {
      long same = scene.drafts().stream()
          .filter(draft -> Objects.equals(draft.timing().asOf(), candidate.date())).count();
      f.add(DateFeature.SHARE, step((int) (10 * same / scene.drafts().size()), 0, 2, 5, 9), own, published);
    }
    for (DateCandidate.Place place : candidate.places()) {
      at(place, candidate, f);
    }
  }

  private void at(DateCandidate.Place place, DateCandidate candidate, Features<DateFeature> f) {
    switch (place) {
      case DOCUMENT -> document(f);
      case NONE -> nothing(f);
      case SECTION -> f.add(DateFeature.SECTION, scene.own(), scene.tense(), is(scene.rated()));
      case STORY -> f.add(DateFeature.STORY, scene.own(), scene.tense(), published);
      case LAST -> f.add(DateFeature.LAST, scene.distance(scene.last().count().sentence()), scene.own(),
          is(candidate.places().contains(DateCandidate.Place.DOCUMENT)));
      case WHOLE -> f.add(DateFeature.WHOLE, own, is(scene.whole().count().sentence() == scene.sentence()));
      case TWIN -> f.add(DateFeature.TWIN, own, scene.tense());
      case RULE -> f.add(DateFeature.RULE);
    }
  }

  private static int places(DateCandidate candidate) {
    return is(!candidate.own().isEmpty()) + 2 * is(!candidate.before().isEmpty())
        + 4 * is(candidate.places().contains(DateCandidate.Place.DOCUMENT))
        + 8 * is(candidate.places().contains(DateCandidate.Place.LAST))
        + 16 * is(candidate.places().contains(DateCandidate.Place.SECTION)
        || candidate.places().contains(DateCandidate.Place.STORY));
  }

  private void own(DateCandidate candidate, int age, Features<DateFeature> f) {
    Count count = scene.count();
    Sentence sentence = count.sentence();
    Moment moment = candidate.own().stream()
        .min(Comparator.comparingInt(one -> MomentSigns.gap(count, one))).orElseThrow();
    int side = MomentSigns.side(count, moment);
    int kind = MomentSigns.kind(sentence, moment);
    int sort = step(kind, 2, 9);
    int gap = MomentSigns.gap(count, moment);
    int word = MomentSigns.wordBefore(sentence, moment);
    int since = is(moment.since());
    f.add(DateFeature.OWN_KIND, kind, side, MomentSigns.precision(candidate.date()));
    f.add(DateFeature.OWN_GAP, side, step(gap, 1, 3, 6, 10, 16), since);
    f.add(DateFeature.OWN_BETWEEN, side, MomentSigns.numbersBetween(count, moment, scene.moments()),
        MomentSigns.marksBetween(count, moment));
    f.add(DateFeature.OWN_WORD, word, side);
    f.add(DateFeature.OWN_WORD, word, 2, sort);
    f.add(DateFeature.OWN_BEHIND, MomentSigns.wordBehind(sentence, moment), side);
    f.add(DateFeature.OWN_SAID, MomentSigns.said(count, moment), side, sort);
    f.add(DateFeature.OWN_SINCE, since, scene.tense(), side);
    long nearer = scene.moments().stream()
        .filter(other -> other.dates() && MomentSigns.gap(count, other) < gap).count();
    f.add(DateFeature.OWN_RANK, (int) Math.min(2, nearer), scene.own(), since);
    f.add(DateFeature.OWN_CLAUSE, MomentSigns.clause(count, moment), side);
    f.add(DateFeature.OWN_START, step(moment.at(), 1, 4), side, Math.min(2, scene.others().indexOf(count)));
    f.add(DateFeature.OWN_STANCE, scene.stance().ordinal(), age, side);
    f.add(DateFeature.OWN_TENSE, scene.tense(), side, sort);
  }

  private void before(DateCandidate.NamedMoment named, Features<DateFeature> f) {
    int far = scene.distance(named.sentence());
    boolean last = article.isLastBefore(named.sentence(), named.moment(), scene.sentence());
    f.add(DateFeature.BEFORE_FAR, far, scene.own(), published);
    f.add(DateFeature.BEFORE_OPENER, far, scene.opener(), own);
    f.add(DateFeature.BEFORE_LAST, is(last), far, own);
    f.add(DateFeature.BEFORE_KIND, MomentSigns.kind(named.sentence(), named.moment()), Math.min(3, far), own);
  }

  private void document(Features<DateFeature> f) {
    f.add(DateFeature.DOCUMENT_STANCE, scene.stance().ordinal(), scene.own());
    f.add(DateFeature.DOCUMENT_OPENER, scene.opener(), scene.own());
    f.add(DateFeature.DOCUMENT_TOP, Math.min(3, scene.sentence().paragraph()), scene.own(), scene.tense());
    f.add(DateFeature.DOCUMENT_SINCE, is(scene.moments().stream().anyMatch(Moment::since)), scene.tense(),
        own);
    f.add(DateFeature.DOCUMENT_ARTICLE, article.old(), scene.own(), step(article.named(), 1, 4, 9));
  }

  private void nothing(Features<DateFeature> f) {
    f.add(DateFeature.NOTHING_STANCE, scene.stance().ordinal(), scene.own(), published);
    f.add(DateFeature.NOTHING_ARTICLE, step(article.named(), 0, 1, 4, 9), published, scene.own());
    f.add(DateFeature.NOTHING_OPENER, scene.opener(), published);
  }
}
