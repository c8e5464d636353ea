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
  private final @Nullable Per report;
  private final int event;
  private final int size;

  /**
   * @param dated the date that was chosen
   * @param section what the headings say
   * @param report the span by which the whole text counts
   */
  PerFeatures(TimeScene scene, Timing dated, Timing rule, @Nullable Timing section, @Nullable Per report) {
    this.scene = scene;
    this.dated = dated;
    this.rule = rule;
    this.section = section;
    this.report = report;
    Sentence sentence = scene.sentence();
    this.event = sentence.findWord("events of a span", 0, sentence.size()) >= 0 ? 2
        : is(sentence.findCue("event", 0, sentence.size()) >= 0);
    Figure figure = scene.count().figure();
    long value = figure.value() != null ? figure.value() : figure.high() != null ? figure.high() : 0;
    this.size = step((int) Math.min(value, 10_000_000), 1, 5, 20, 100, 1000, 10_000, 100_000);
  }

  void ofNothing(Features<PerFeature> f) {
    Sentence sentence = scene.sentence();
    Count count = scene.count();
    int own = scene.own();
    int rated = is(scene.rated());
    f.add(PerFeature.NOTHING, own, rated, scene.tense());
    f.add(PerFeature.NOTHING_MEASURE, count.measure().ordinal(), scene.wording(), own);
    f.add(PerFeature.NOTHING_TENSE, scene.tense(), rated, scene.opener());
    f.add(PerFeature.NOTHING_EVENT, event, own, rated);
    f.add(PerFeature.NOTHING_SIZE, size, own, rated);
    f.add(PerFeature.NOTHING_TOTAL, total(), own, rated);
    f.add(PerFeature.NOTHING_ROW, is(scene.isRow()), own, MomentSigns.precision(dated.asOf()));
    f.add(PerFeature.NOTHING_STANCE, scene.stance().ordinal(), rated);
    Draft last = scene.last();
    f.add(PerFeature.NOTHING_LAST, last == null ? 0 : last.timing().per() == null ? 1 : 2,
        last == null ? 0 : scene.distance(last.count().sentence()), own);
    f.add(PerFeature.RULE, is(rule.per() == null), own, rated);
    f.add(PerFeature.RULE_OWN, is(rule.per() == null));
  }

  /** Which words of a sum that runs on stand near the figure. */
  private int total() {
    Sentence sentence = scene.sentence();
    Figure figure = scene.count().figure();
    int from = Math.max(0, figure.outer() - 6);
    int to = figure.to() + 6;
    return is(sentence.findWord("restating", from, to) >= 0) + 2 * is(sentence.findWord("running on", from, to) >= 0)
        + 4 * is(sentence.findWord("coming to a total", from, figure.outer()) >= 0)
        + 8 * is(sentence.findWord("increase", from, to) >= 0);
  }

  void of(Per per, Features<PerFeature> f) {
    Count count = scene.count();
    int unit = per.ordinal();
    Comparator<Moment> near = Comparator.comparingInt(moment -> MomentSigns.gap(count, moment));
    List<Moment> named = scene.moments().stream()
        .filter(moment -> MomentSigns.unit(scene.sentence(), moment) == per).toList();
    named.stream().filter(moment -> moment.per() != null).min(near).ifPresent(moment -> rate(moment, unit, f));
    named.stream().filter(moment -> moment.per() == null).min(near).ifPresent(moment -> span(moment, unit, f));
    if (pointsAt(per)) {
      f.add(PerFeature.POINTS, unit, scene.own(), scene.opener());
    }
    drafts(per, f);
    if (section != null && section.per() == per) {
      f.add(PerFeature.SECTION, scene.own(), is(scene.isRow()), scene.tense());
      f.add(PerFeature.SECTION, 5 + unit, is(Objects.equals(section.asOf(), dated.asOf())));
    }
    if (report == per) {
      f.add(PerFeature.REPORT, scene.own(), count.measure().ordinal(), scene.tense());
      f.add(PerFeature.REPORT, 5 + unit);
    }
    if (rule.per() == per) {
      f.add(PerFeature.RULE, 2 + unit, scene.own(), is(scene.rated()));
      f.add(PerFeature.RULE_OWN, 2, is(named.isEmpty()));
    }
  }

  private void rate(Moment moment, int unit, Features<PerFeature> f) {
    Count count = scene.count();
    int side = MomentSigns.side(count, moment);
    int counted = is(moment.alone());
    int gap = MomentSigns.gap(count, moment);
    int numbers = MomentSigns.numbersBetween(count, moment, scene.moments());
    f.add(PerFeature.RATE, side, counted, scene.tense());
    f.add(PerFeature.RATE_UNIT, unit, counted, scene.stance().ordinal());
    f.add(PerFeature.RATE_GAP, side, step(gap, 0, 2, 5, 9, 14), counted);
    f.add(PerFeature.RATE_BETWEEN, side, numbers, MomentSigns.marksBetween(count, moment));
    long nearer = scene.moments().stream().filter(other -> MomentSigns.gap(count, other) < gap).count();
    f.add(PerFeature.RATE_RANK, (int) Math.min(2, nearer), side, counted);
    f.add(PerFeature.RATE_WORD, MomentSigns.wordBefore(scene.sentence(), moment), side, counted);
    f.add(PerFeature.RATE_CLAUSE, MomentSigns.clause(count, moment), side, counted);
    f.add(PerFeature.RATE_START, step(moment.at(), 1, 4), side, Math.min(2, scene.others().indexOf(count)));
    f.add(PerFeature.RATE_NEARER, is(MomentSigns.isNearer(count, moment, scene.others())), side, numbers);
  }

  private void span(Moment moment, int unit, Features<PerFeature> f) {
    Count count = scene.count();
    Sentence sentence = scene.sentence();
    int side = MomentSigns.side(count, moment);
    int gap = MomentSigns.gap(count, moment);
    int kind = MomentSigns.kind(sentence, moment);
    int numbers = MomentSigns.numbersBetween(count, moment, scene.moments());
    int age = MomentSigns.age(moment.date(), scene.published());
    int word = MomentSigns.wordBefore(sentence, moment);
    f.add(PerFeature.SPAN, unit, side, scene.wording());
    f.add(PerFeature.SPAN_KIND, kind, side, unit);
    f.add(PerFeature.SPAN_GAP, unit, side, step(gap, 1, 3, 6, 10, 16));
    f.add(PerFeature.SPAN_WORD, word, unit, side);
    f.add(PerFeature.SPAN_BETWEEN, side, numbers, MomentSigns.marksBetween(count, moment));
    long nearer = scene.moments().stream().filter(other -> MomentSigns.gap(count, other) < gap).count();
    f.add(PerFeature.SPAN_RANK, (int) Math.min(2, nearer), side, unit);
    f.add(PerFeature.SPAN_EVENT, event, unit, scene.wording());
    f.add(PerFeature.SPAN_MEASURE, count.measure().ordinal(), unit, scene.wording());
    f.add(PerFeature.SPAN_AGE, age, unit, side);
    f.add(PerFeature.SPAN_CHOSEN, unit, is(moment.date().equals(dated.asOf())), is(scene.rated()));
    f.add(PerFeature.SPAN_SINCE, is(moment.since()), is(moment.alone()), unit);
    f.add(PerFeature.SPAN_TENSE, scene.tense(), unit, side);
    int outer = count.figure().outer();
    int register = sentence.findWord("keeps a register", 0, outer) >= 0 ? 2
        : is(sentence.findWord("takes its toll", Math.max(0, outer - 3), outer) >= 0);
    f.add(PerFeature.SPAN_REGISTER, register, unit, side);
    f.add(PerFeature.SPAN_SIZE, size, unit, event);
    f.add(PerFeature.SPAN_START, step(moment.at(), 1, 4), unit, side);
    f.add(PerFeature.SPAN_NEARER, is(MomentSigns.isNearer(count, moment, scene.others())), side, numbers);
    f.add(PerFeature.SPAN_STANCE, scene.stance().ordinal(), unit, MomentSigns.clause(count, moment));
  }

  /** "In that month", "the same year". */
  private boolean pointsAt(Per per) {
    Sentence sentence = scene.sentence();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      Phrases.Match unit = sentence.match(i + 1, "times");
      if (unit != null && unit.term().tag("type").equals("unit")
          && (sentence.word(i, "pointing back") || sentence.cue(i, "determiner"))
          && MomentSigns.unit(unit.term().name()) == per) {
        return true;
      }
    }
    return false;
  }

  private void drafts(Per per, Features<PerFeature> f) {
    Draft last = scene.last();
    if (last != null && last.timing().per() == per) {
      int far = scene.distance(last.count().sentence());
      boolean same = last.count().measure() == scene.count().measure();
      boolean sameDate = Objects.equals(last.timing().asOf(), dated.asOf());
      f.add(PerFeature.LAST, far, is(same), is(sameDate));
      f.add(PerFeature.LAST_OPENER, far, scene.opener(), is(same));
      f.add(PerFeature.LAST_OWN, far, scene.own(), is(scene.rated()));
      f.add(PerFeature.LAST_SPAN, far, is(last.timing().isSpan()), per.ordinal());
    }
    Draft whole = scene.whole();
    if (whole != null && whole.timing().per() == per) {
      f.add(PerFeature.WHOLE, is(whole.count().sentence() == scene.sentence()), scene.own());
    }
    Draft twin = scene.twin();
    if (twin != null && twin.timing().per() == per) {
      f.add(PerFeature.TWIN, scene.own(), is(scene.rated()));
    }
  }
}
