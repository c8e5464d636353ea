package org.tolldesk.claim;

import static org.tolldesk.choice.Features.is;
import static org.tolldesk.choice.Features.step;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;
import org.tolldesk.lexicon.Phrases;

/** Describes the candidates for the span of which one figure is the count. */
final class PerFeatures {
  private final TimeScene scene;
  private final Timing dated;
  private final Timing rule;
  private final @Nullable Timing section;
  private final int event;
  private final int size;

  /**
   * @param dated the date that was chosen
   * @param section what the headings say
   */
  PerFeatures(TimeScene scene, Timing dated, Timing rule, @Nullable Timing section) {
    this.scene = scene;
    this.dated = dated;
    this.rule = rule;
    this.section = section;
    Sentence sentence = scene.sentence();
    this.event = sentence.findWord("events of a span", 0, sentence.size()) >= 0 ? 2
        : is(sentence.findCue("event", 0, sentence.size()) >= 0);
    Figure figure = scene.count().figure();
    long value = figure.value() != null ? figure.value() : figure.high() != null ? figure.high() : 0;
    this.size = step((int) Math.min(value, Integer.MAX_VALUE), 1, 5, 20, 100, 1000, 10_000, 100_000);
  }

  void ofNothing(Features<PerFeature> f) {
    Count count = scene.count();
    int own = scene.own();
    int rated = is(scene.rated());
    int wording = wording(count);
    f.add(PerFeature.NOTHING_MEASURE, count.measure().ordinal(), wording, own);
    f.add(PerFeature.NOTHING_EVENT, event, own, rated);
    f.add(PerFeature.NOTHING_SIZE, size, own, rated);
    f.add(PerFeature.NOTHING_ROW, is(scene.isRow()), own, MomentSigns.precision(dated.asOf()));
    f.add(PerFeature.NOTHING_STANCE, scene.stance().ordinal(), rated);
    Draft last = scene.last();
    f.add(PerFeature.NOTHING_LAST, last == null ? 0 : last.timing().per() == null ? 1 : 2,
        last == null ? 0 : scene.distance(last.count().sentence()), own);
    if (rule.per() == null) {
      f.add(PerFeature.RULE);
    }
  }

  /** How a measure is worded: as a noun, an active verb, another verb, in another way, or not here. */
  private static int wording(Count count) {
    Sentence sentence = count.sentence();
    int at = count.measureAt();
    return sentence.variant(at, "measures", "noun") != null ? 1
        : sentence.variant(at, "measures", "active") != null ? 2
        : sentence.variant(at, "measures", "verb") != null ? 3
        : sentence.match(at, "measures") != null ? 4 : 0;
  }

  void of(Per per, Features<PerFeature> f) {
    Count count = scene.count();
    int unit = per.ordinal();
    Comparator<Moment> near = Comparator.comparingInt(moment -> MomentSigns.gap(count, moment));
    List<Moment> named = scene.moments().stream()
        .filter(moment -> MomentSigns.unit(scene.sentence(), moment) == per).toList();
    named.stream().filter(moment -> moment.per() != null).min(near)
        .ifPresent(moment -> rate(moment, unit, f));
    named.stream().filter(moment -> moment.per() == null).min(near)
        .ifPresent(moment -> span(moment, unit, f));
    if (pointsAt(per)) {
      f.add(PerFeature.POINTS, unit, scene.own(), scene.opener());
    }
    if (names(per)) {
      f.add(PerFeature.NAMED, unit, scene.own(), is(scene.rated()));
    }
    drafts(per, f);
    if (section != null && section.per() == per) {
      f.add(PerFeature.SECTION, scene.own(), is(scene.isRow()), scene.tense());
      f.add(PerFeature.SECTION, 5 + unit, is(Objects.equals(section.asOf(), dated.asOf())));
    }
    if (rule.per() == per) {
      f.add(PerFeature.RULE);
    }
  }

  private void rate(Moment moment, int unit, Features<PerFeature> f) {
    Count count = scene.count();
    int side = MomentSigns.side(count, moment);
    int counted = is(moment.alone());
    int gap = MomentSigns.gap(count, moment);
    f.add(PerFeature.RATE_UNIT, unit, counted, scene.stance().ordinal());
    f.add(PerFeature.RATE_GAP, side, step(gap, 0, 2, 5, 9, 14), counted);
    f.add(PerFeature.RATE_BETWEEN, side, MomentSigns.numbersBetween(count, moment, scene.moments()),
        MomentSigns.marksBetween(count, moment));
    f.add(PerFeature.RATE_RANK, nearer(gap), side, counted);
    f.add(PerFeature.RATE_WORD, MomentSigns.wordBefore(scene.sentence(), moment), side, counted);
    f.add(PerFeature.RATE_CLAUSE, MomentSigns.clause(count, moment), side, counted);
  }

  private void span(Moment moment, int unit, Features<PerFeature> f) {
    Count count = scene.count();
    Sentence sentence = scene.sentence();
    int side = MomentSigns.side(count, moment);
    int gap = MomentSigns.gap(count, moment);
    f.add(PerFeature.SPAN_KIND, MomentSigns.kind(sentence, moment), side, unit);
    f.add(PerFeature.SPAN_GAP, unit, side, step(gap, 1, 3, 6, 10, 16));
    f.add(PerFeature.SPAN_WORD, MomentSigns.wordBefore(sentence, moment), unit, side);
    f.add(PerFeature.SPAN_RANK, nearer(gap), side, unit);
    f.add(PerFeature.SPAN_AGE, MomentSigns.age(moment.date(), scene.published()), unit, side);
    f.add(PerFeature.SPAN_CHOSEN, unit, is(Objects.equals(moment.date(), dated.asOf())), is(scene.rated()));
    f.add(PerFeature.SPAN_SINCE, is(moment.since()), is(moment.alone()), unit);
    f.add(PerFeature.SPAN_TENSE, scene.tense(), unit, side);
    f.add(PerFeature.SPAN_SIZE, size, unit, event);
    f.add(PerFeature.SPAN_STANCE, scene.stance().ordinal(), unit, MomentSigns.clause(count, moment));
    f.add(PerFeature.SPAN_ALONE, is(moment.alone() || sentence.is(moment.end(), "alone")), side,
        is(unit == 0));
    f.add(PerFeature.SPAN_ROW, is(scene.isRow()), is(moment.at() <= 1), unit);
  }

  /** How many times of the sentence stand nearer to the figure, up to two. */
  private int nearer(int gap) {
    return (int) scene.moments().stream()
        .filter(other -> MomentSigns.gap(scene.count(), other) < gap).limit(2).count();
  }

  /** "In that month", "the same year". */
  private boolean pointsAt(Per per) {
    Sentence sentence = scene.sentence();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      Phrases.Match unit = sentence.match(i + 1, "times", per.json());
      if (unit != null && unit.term().tag("type").equals("unit")
          && (sentence.word(i, "pointing back") || sentence.cue(i, "determiner"))) {
        return true;
      }
    }
    return false;
  }

  private boolean names(Per per) {
    return scene.sentence().tokens().stream().anyMatch(token -> token.is(per.json()));
  }

  private void drafts(Per per, Features<PerFeature> f) {
    Draft last = scene.last();
    if (last != null && last.timing().per() == per) {
      f.add(PerFeature.LAST, scene.distance(last.count().sentence()), scene.own(), is(scene.rated()));
    }
    long same = scene.drafts().stream().filter(draft -> draft.timing().per() == per).count();
    if (same > 0) {
      f.add(PerFeature.SHARE, step((int) (10 * same / scene.drafts().size()), 0, 2, 5, 9), scene.own(),
          is(scene.rated()));
    }
    Draft twin = scene.twin();
    if (twin != null && twin.timing().per() == per) {
      f.add(PerFeature.TWIN, scene.own(), is(scene.rated()));
    }
  }
}
