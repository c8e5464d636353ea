package org.tolldesk.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Phrases;

/**
 * The time of a figure as its article tells it: what its own sentence says, else what is said before, as long
 * as the story goes on there, else the document's date.
 */
final class StoryTime {
  /** In tokens: a sentence that is little more than a date and a figure. */
  private static final int BARE = 9;

  /** In months: how far back the present of a quotation is no more that of the article. */
  private static final int LONG_AGO = 2;

  private final List<Sentence> article;
  private final List<List<Moment>> moments;
  private final @Nullable PartialDate published;
  private final NamedDates dates;
  private final StatedSpans spans;
  private final ReportSpans reports;
  private final SentenceTime sentences;
  private final StoryDate story;

  StoryTime(List<Sentence> article, @Nullable PartialDate published) {
    TimeReader reader = reader(article, published);
    this.article = article;
    List<List<Moment>> read = article.stream().map(reader::read).toList();
    PartialDate first = published == null ? NamedDates.firstDay(article) : null;
    this.published = published != null ? published : NamedDates.newsDay(article, read);
    this.story = StoryDate.of(article, read, this.published);
    Period told = published != null ? story.months() : this.published == null && first != null
        && NamedDates.goesBeyond(article, read, first) ? NamedDates.yearFrom(first) : null;
    this.moments = told == null ? read
        : article.stream().map(new TimeReader(published == null ? first : published, told)::read).toList();
    this.dates = new NamedDates(moments, this.published);
    this.spans = StatedSpans.of(article, moments, published);
    this.reports = ReportSpans.of(article, moments);
    this.sentences = new SentenceTime(this.published,
        published == null ? first : published, spans.statistics());
  }

  /** A text without a date of its own is read by the first day near its top, else by the year it tells of. */
  private static TimeReader reader(List<Sentence> article, @Nullable PartialDate published) {
    PartialDate date = published != null ? published : NamedDates.firstDay(article);
    return date != null ? new TimeReader(date) : TimeReader.within(yearOf(article));
  }

  /**
   * The end of the first span of months that it tells of, else the year that most of the dates with a month
   * are of, the first of equals; or null.
   */
  private static @Nullable PartialDate yearOf(List<Sentence> article) {
    TimeReader calendar = new TimeReader(null);
    PartialDate end = article.stream().flatMap(sentence -> calendar.read(sentence).stream())
        .filter(moment -> moment.from() != null && !moment.date().isYear()).map(Moment::date).findFirst()
        .orElse(null);
    if (end != null) {
      return end;
    }
    Map<Integer, Integer> years = new LinkedHashMap<>();
    article.stream().flatMap(sentence -> calendar.read(sentence).stream())
        .filter(moment -> moment.date() != null && !moment.date().isYear())
        .forEach(moment -> years.merge(moment.date().year(), 1, Integer::sum));
    PartialDate most = null;
    int times = 0;
    for (Map.Entry<Integer, Integer> year : years.entrySet()) {
      if (year.getValue() > times) {
        most = PartialDate.of(year.getKey());
        times = year.getValue();
      }
    }
    return most;
  }

  /** The times that each sentence names. */
  List<List<Moment>> moments() {
    return moments;
  }

  /** The document's date, as far as the text itself gives it where nothing else does. */
  @Nullable PartialDate published() {
    return published;
  }

  /** The time that headings give a sentence; null for none. */
  @Nullable Timing section(int sentence) {
    return spans.sections().get(sentence);
  }

  /** Whether a sentence stands under a heading that counts by such spans, or in a report of one. */
  boolean isHeaded(int sentence, Per per) {
    Timing section = section(sentence);
    return reports.report() == per || section != null && section.per() == per;
  }

  /** The past time of which the whole article tells; null for none. */
  @Nullable Moment story() {
    return story.told();
  }

  Timing of(Count count, Stance stance, List<Draft> drafts) {
    Sentence sentence = count.sentence();
    Timing own = earlier(count, drafts);
    if (own != null) {
      return own;
    }
    own = sentences.of(count, stance == Stance.PREDICTED ? moments.get(sentence.index())
        : dates.untilNow(sentence));
    Timing beside = beside(own, count, drafts);
    if (beside != null) {
      return beside;
    }
    if (stance == Stance.PREDICTED && own.per() != null
        && sentences.isDeadline(count, moments.get(sentence.index()))) {
      return Timing.ofDocument(null);
    }
    Timing same = own.per() == null && own.asOf() != published ? answered(count, drafts) : null;
    if (same != null && same.isSpan() && Objects.equals(same.asOf(), own.asOf())) {
      return same;
    }
    if (own.isStated(published)) {
      return own.asOf() == published ? rated(own, count)
          : own.per() == null ? compared(own, count, drafts) : own;
    }
    if (stance == Stance.PREDICTED) {
      return Tense.isGuess(count) ? own : Timing.ofDocument(null);
    }
    if (PastSaying.is(count)) {
      return Timing.ofDocument(null);
    }
    Timing again = stance == Stance.DENIED ? null : saidAgain(count, drafts);
    Timing told = again == null ? told(count, drafts) : again;
    Timing past = told == null ? story.of(count) : told;
    Timing timing = past == null ? own : past;
    return timing.per() == null ? timing.per(reports.of(count, stance, drafts)) : timing;
  }

  /** "Against 355,000 a year earlier", "the week before it was 1,902": one span before the figure beside. */
  private static @Nullable Timing earlier(Count count, List<Draft> drafts) {
    Sentence sentence = count.sentence();
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (last == null || last.timing().asOf() == null || last.stance() == Stance.PREDICTED
        || sentence.index() - last.count().sentence().index() > 1) {
      return null;
    }
    Figure figure = count.figure();
    for (int i = Math.max(0, figure.outer() - 5); i < figure.to() + 3; i++) {
      Phrases.Match unit = sentence.match(i, "times");
      if (unit != null && unit.term().tag("type").equals("unit") && sentence.word(i + 1, "earlier than that")
          && (i < figure.outer() || last.count().sentence() == sentence)) {
        return RelativeDates.oneBefore(last.timing(), unit.term().name());
      }
    }
    return null;
  }

  /** What is told before the sentence of a figure that says nothing of its time, or null. */
  private @Nullable Timing told(Count count, List<Draft> drafts) {
    Sentence sentence = count.sentence();
    Timing back = pointedAt(sentence);
    if (back != null) {
      return back;
    }
    Draft whole = draftOf(count.whole(), drafts);
    boolean runs = sentence.findWord("running on", 0, sentence.size()) >= 0;
    if (whole != null && !runs && !Tense.isStillNow(count)) {
      return isPartOf(count, whole) ? whole.timing() : whole.timing().dateOnly();
    }
    Timing answered = answered(count, drafts);
    Timing wrong = answered == null ? corrected(count, drafts) : answered;
    if (wrong != null) {
      return wrong;
    }
    if (Tense.isNow(count) && !isOldQuote(sentence, drafts)) {
      boolean own = moments.get(sentence.index()).stream().anyMatch(Moment::since);
      return own || spans.report() == null ? null : spans.report().dateOnly();
    }
    Timing before = before(sentence, drafts);
    Timing section = spans.sections().get(sentence.index());
    return before != null ? before : section != null && runs ? section.dateOnly() : section;
  }

  /** "On 14 May 2023 he spoke of 210. "It is not 800," he went on": the present of a speech of long ago. */
  private boolean isOldQuote(Sentence sentence, List<Draft> drafts) {
    Timing before = sentence.isMark(0, "\"“«") ? before(sentence, drafts) : null;
    return before != null && published != null && before.basis() == Basis.TEXT
        && before.asOf().last().isBefore(published.first().minusMonths(LONG_AGO));
  }

  /** A rate in a section that counts one span is of that span; "over the month" is of that named before. */
  private Timing rated(Timing rate, Count count) {
    Sentence sentence = count.sentence();
    Timing section = spans.sections().get(sentence.index());
    boolean average = moments.get(sentence.index()).stream()
        .anyMatch(moment -> moment.per() == rate.per() && !moment.alone());
    PartialDate named = section != null ? section.asOf() : average ? null : dates.before(sentence);
    boolean its = named != null && rate.per() != null && (section != null
        || !named.isDay() && Timing.span(named) == rate.per());
    return its ? new Timing(named, Basis.INFERRED, rate.per(), null) : rate;
  }

  /** "In April it had been 2,500": a figure beside another, with no word of its own, is of the same rate. */
  private static Timing compared(Timing own, Count count, List<Draft> drafts) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    Sentence sentence = count.sentence();
    int outer = count.figure().outer();
    boolean elliptic = count.measureAt() == count.figure().from() || count.measureAt() == outer;
    boolean near = last != null && (last.count().sentence() == sentence
        || last.count().sentence().index() == sentence.index() - 1 && (isIt(sentence, outer)
        || isSameSpan(own, last.timing()) || sentence.size() < BARE
        && sentence.isMark(sentence.size() - 1, ".")));
    return elliptic && near && own.period() == null ? own.per(last.timing().per()) : own;
  }

  /** "2,020 deaths in March. In April the survey finds 1,330": both of a month, or of a year. */
  private static boolean isSameSpan(Timing own, Timing last) {
    return last.per() != null && last.asOf() != null && Timing.span(last.asOf()) == last.per()
        && own.asOf() != null && Timing.span(own.asOf()) == last.per()
        && last.per() != Per.DAY;
  }

  /** "The ministry made it about 415,000": another number for what the sentence before counts by its span. */
  private static @Nullable Timing saidAgain(Count count, List<Draft> drafts) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    int outer = count.figure().outer();
    boolean it = count.measureAt() == count.figure().from() || count.measureAt() == outer;
    boolean next = it && last != null && last.count().measure() == count.measure()
        && count.sentence().index() - last.count().sentence().index() == 1
        && isIt(count.sentence(), outer);
    return next && last.timing().per() != null ? last.timing() : null;
  }

  /**
   * What a figure of the same sentence hands on: its rate to the one that it is set against, its span to the
   * next of that span and to its parts; or null.
   */
  private static @Nullable Timing beside(Timing own, Count count, List<Draft> drafts) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (last == null || last.count().sentence() != count.sentence() || last.timing().per() == null) {
      return null;
    }
    Timing timing = last.timing();
    int between = count.sentence().findWord("restating", last.count().figure().to(),
        count.figure().to() + 3);
    if (between >= 0) {
      return null;
    }
    boolean against = OtherDates.isCompared(count.sentence(), count.figure().from());
    if (against && !timing.isSpan()) {
      return own.dateOnly().per(timing.per());
    }
    boolean sameDate = own.per() == null && own.period() == null && Objects.equals(own.asOf(), timing.asOf());
    boolean part = count.whole() != null && count.whole().figure() == last.count().figure();
    return sameDate && (part || timing.isSpan() && !Tense.isStillNow(count)) ? timing : null;
  }

  private static boolean isIt(Sentence sentence, int to) {
    return sentence.findWord("bare subject", to - 4, to) >= 0;
  }

  /** "Of these", "among them": what is true of the whole's time is true of the part's. */
  private static boolean isPartOf(Count part, Draft whole) {
    return part.sentence() == whole.count().sentence() || whole.timing().isSpan()
        || part.sentence().findCue("part", 0, part.sentence().size()) >= 0;
  }

  /** "That night", "in the same month": the last time named, and its count where the words name the span. */
  private @Nullable Timing pointedAt(Sentence sentence) {
    boolean still = sentence.findWord("still so", 0, sentence.size()) >= 0;
    PartialDate later = still ? null : dates.later(sentence);
    if (later != null) {
      return Timing.ofMoment(Moment.inferred(0, 1, later));
    }
    for (int i = 0; i + 1 < sentence.size(); i++) {
      boolean then = sentence.is(i, "then") && i == 0 && !sentence.isMark(1, ",") && namesPast(sentence)
          || sentence.is(i, "back") && sentence.is(i + 1, "then")
          || sentence.is(i, "that") && (sentence.is(i + 1, "one") && sentence.cue(i - 1, "preposition")
          || sentence.is(i + 1, "time")) || sentence.is(i, "those") && sentence.is(i + 1, "days");
      PartialDate past = then ? dates.before(sentence) : null;
      if (past != null) {
        return Timing.ofMoment(Moment.inferred(i, i + 2, past));
      }
      Phrases.Match unit = sentence.match(i + 1, "times");
      if (sentence.word(i, "pointing back") && unit != null && unit.term().tag("type").equals("unit")) {
        PartialDate date = dates.before(sentence);
        boolean one = !sentence.is(i + 1, "months") && !sentence.is(i + 1, "years");
        boolean spans = date != null && one && (date.isMonth() && unit.term().name().equals("month")
            || date.isYear() && unit.term().name().equals("year"));
        Moment moment = date == null ? null : Moment.inferred(i, i + 2, date);
        return moment == null ? null : spans ? Timing.ofSpan(moment) : Timing.ofMoment(moment);
      }
    }
    return null;
  }

  /** "Not since May 2014 was it so bad. Then 25 people died": whether the sentence before names a month. */
  private boolean namesPast(Sentence sentence) {
    return sentence.index() > 0 && moments.get(sentence.index() - 1).stream()
        .anyMatch(moment -> moment.date() != null && moment.date().equals(dates.before(sentence)));
  }

  private static @Nullable Draft draftOf(@Nullable Count whole, List<Draft> drafts) {
    for (int i = drafts.size() - 1; whole != null && i >= 0; i--) {
      if (drafts.get(i).count() == whole || drafts.get(i).count().figure() == whole.figure()) {
        return drafts.get(i);
      }
    }
    return null;
  }

  /** A figure that is denied, or that its publisher takes back, is of the time of the same figure before. */
  private @Nullable Timing answered(Count count, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.count().figure().sameNumber(count.figure()) && draft.count().measure() == count.measure()
          && draft.timing().asOf() != null && draft.timing().asOf() != published) {
        return draft.timing();
      }
    }
    return null;
  }

  /** "That was a misprint; it should have read 60": the right figure is of the time of the wrong one. */
  private static @Nullable Timing corrected(Count count, List<Draft> drafts) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    Sentence sentence = count.sentence();
    boolean next = last != null && sentence.index() - last.count().sentence().index() <= 1
        && last.count().measure() == count.measure();
    int outer = count.figure().outer();
    boolean is = next && sentence.findWord("restating", 0, outer) < 0
        && sentence.findWord("running on", 0, outer) < 0 && sentence.is(outer - 1, "is")
        && sentence.word(outer - 2, "count noun")
        && sentence.paragraph() == last.count().sentence().paragraph();
    return is || next && sentence.findWord("right figure", 0, outer) >= 0 ? last.timing() : null;
  }

  /** The time that the sentences before tell of: that of their last figure, else the last that they name. */
  private @Nullable Timing before(Sentence sentence, List<Draft> drafts) {
    for (int i = sentence.index() - 1; i >= 0 && !NamedDates.isEntry(article.get(i + 1)); i--) {
      Sentence earlier = article.get(i);
      Draft last = lastOf(earlier, drafts);
      boolean elsewhere = earlier.paragraph() != sentence.paragraph();
      if (last != null && elsewhere && isShort(last.timing().period())) {
        return null;
      }
      if (last != null && last.stance() != Stance.PREDICTED) {
        return goesOn(earlier, sentence, last.timing().asOf()) ? carried(last.timing()) : null;
      }
      Moment moment = dates.lastOf(earlier);
      if (moment != null) {
        return goesOn(earlier, sentence, moment.date()) ? Timing.ofMoment(moment) : null;
      }
      if (earlier.paragraph() != sentence.paragraph()) {
        return null;
      }
    }
    return null;
  }

  /** "Between 26 and 30 January": a span of days, which another paragraph does not go on with. */
  private static boolean isShort(@Nullable Period period) {
    return period != null && period.from().isDay() && !period.from().equals(period.to())
        && period.from().first().plusMonths(1).isAfter(period.to().first());
  }

  /** A bulletin goes on counting the span, any other text only goes on telling of its date. */
  private @Nullable Timing carried(Timing timing) {
    return timing.asOf() == published ? null
        : spans.statistics() != null && timing.isSpan() ? timing : timing.dateOnly();
  }

  /** A story goes on through its paragraph, and that of one day into the next. */
  private static boolean goesOn(Sentence earlier, Sentence sentence, @Nullable PartialDate date) {
    return earlier.paragraph() == sentence.paragraph()
        || earlier.index() == sentence.index() - 1 && date != null && date.isDay();
  }

  private static @Nullable Draft lastOf(Sentence sentence, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Sentence of = drafts.get(i).count().sentence();
      boolean compared = i > 0 && drafts.get(i - 1).count().sentence() == of
          && OtherDates.isCompared(of, drafts.get(i).count().figure().from());
      if (of.index() <= sentence.index() && !compared) {
        return of == sentence ? drafts.get(i) : null;
      }
    }
    return null;
  }
}
