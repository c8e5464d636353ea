package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;

/**
 * The time that headings give to the figures below them: "Civilian casualties, April 2025", "Update for June
 * 2024".
 *
 * @param report the span that the whole text counts; null where it is no bulletin
 * @param sections for each sentence the time of its section; null where no heading says
 */
record StatedSpans(@Nullable Timing report, List<@Nullable Timing> sections) {
  private static final int LONGEST = 16;
  private static final int LONGEST_TITLE = 24;
  /** In tokens: what a heading that is a day may hold besides it. */
  private static final int DAY = 2;

  /** In sentences: how far down the title and its lines may reach. */
  private static final int TOP = 6;

  static StatedSpans of(List<Sentence> article, List<List<Moment>> moments,
      @Nullable PartialDate published) {
    Timing title = report(article, moments, published);
    Timing closed = title == null ? CutOff.of(article, moments) : null;
    Timing report = title == null ? closed : title;
    Timing section = report;
    boolean told = true;
    List<@Nullable Timing> sections = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      Sentence sentence = article.get(i);
      if (isHeading(sentence)) {
        Timing stated = timing(article.get(i), moments.get(i), published);
        Timing day = stated == null ? day(sentence, moments.get(i)) : stated;
        section = hasWord(sentence, "from the start") && day == null ? closed
            : day != null ? day : told ? report : section;
        told = day == null && told;
      } else {
        told |= !Heading.isRow(sentence) && !isItem(sentence) && !sentence.isMark(0, "-•*–·|");
      }
      sections.add(section);
    }
    return new StatedSpans(report, sections);
  }

  /** The month or the year that the title of a bulletin names. */
  private static @Nullable Timing report(List<Sentence> article, List<List<Moment>> moments,
      @Nullable PartialDate published) {
    boolean statistics = false;
    Timing first = null;
    for (int i = 0; i < Math.min(TOP, article.size()); i++) {
      if (isTitle(article.get(i))) {
        statistics |= hasWord(article.get(i), "statistics");
        first = first == null ? timing(article.get(i), moments.get(i), published) : first;
      }
    }
    boolean period = first != null && first.per() == Per.WEEK;
    return statistics ? period ? first.per(null) : first : null;
  }

  /** The first month, year or period of a heading that is not still to come. */
  private static @Nullable Timing timing(Sentence heading, List<Moment> moments,
      @Nullable PartialDate published) {
    for (Moment moment : moments) {
      if (moment.dates() && (moment.from() != null || !moment.date().isDay())
          && (published == null || !moment.date().first().isAfter(published.last()))) {
        return CountedSpan.isSeason(heading, moment) ? Timing.ofMoment(moment) : Timing.ofSpan(moment);
      }
    }
    return null;
  }

  /** "28 April 2023", "Toll to 30 April 2025": the day that a heading is, or up to which its figures run. */
  private static @Nullable Timing day(Sentence heading, List<Moment> moments) {
    Moment last = moments.isEmpty() ? null : moments.get(moments.size() - 1);
    boolean day = last != null && last.dates() && last.date().isDay() && last.basis() == Basis.TEXT;
    return day && (heading.size() <= last.end() - last.at() + DAY
        || heading.word(last.at() - 1, "up to a day")) ? Timing.ofMoment(last) : null;
  }

  /** A line at the top, which may part the publisher and the date by bars. */
  private static boolean isTitle(Sentence sentence) {
    return sentence.size() <= LONGEST_TITLE && !sentence.isMark(sentence.size() - 1, ".!?:;,\"”»")
        && !sentence.isMark(0, "-•*–·|") && !isItem(sentence);
  }

  private static boolean isHeading(Sentence sentence) {
    return sentence.size() <= LONGEST && !sentence.isMark(sentence.size() - 1, ".!?:;,\"”»")
        && !Heading.isRow(sentence) && !sentence.isMark(0, "-•*–·|") && !isItem(sentence)
        && !sentence.cue(0, "pronoun");
  }

  /** "Girls: 109", "Killed - about 150": a line that gives a figure is none. */
  private static boolean isItem(Sentence sentence) {
    for (int i = 2; i < sentence.size(); i++) {
      boolean dash = sentence.isMark(i - 1, "-–—") && !sentence.token(i - 1).touches(sentence.token(i - 2));
      if ((dash || sentence.isMark(i - 1, ":"))
          && (sentence.token(i).isNumber() || sentence.match(i, "qualifiers") != null)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(Sentence sentence, String set) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i, set)) {
        return true;
      }
    }
    return false;
  }

  /** The length of the span that the whole text counts; null where it is no bulletin. */
  @Nullable Per statistics() {
    return report == null ? null : report.per();
  }
}
