package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The span of which a report counts what it gives no time of its own: a staff's daily summary, a paragraph
 * that opens with "During the past 24 hours".
 *
 * @param moments the times of each sentence
 * @param report of the losses of the whole text; null where it is no such summary
 */
record ReportSpans(List<Sentence> article, List<List<Moment>> moments, @Nullable Per report) {
  /** In sentences: how far down the title and its lines may reach. */
  private static final int TOP = 4;

  /** In sentences: how far the span of a paragraph's opening reaches. */
  private static final int BACK = 4;

  /** In tokens: a longer sentence is no title. */
  private static final int TITLE = 32;

  static ReportSpans of(List<Sentence> article, List<List<Moment>> moments) {
    return new ReportSpans(article, moments, report(article, moments));
  }

  /** The span of a figure whose sentence names no time and tells of the past, or null. */
  @Nullable Per of(Count count, Stance stance, List<Draft> drafts) {
    Sentence sentence = count.sentence();
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    boolean spanned = report != null || last != null && last.timing().per() != null;
    if (!spanned || stance != Stance.ASSERTED || !moments.get(sentence.index()).isEmpty()
        || isTotal(sentence) || Tense.isNow(count)) {
      return null;
    }
    boolean another = !isSame(sentence) && !sentence.token(0).isNumber()
        && sentence.findCue("pronoun", 0, 1) < 0
        && isSaid(sentence);
    Per paragraph = another ? null : paragraph(sentence);
    boolean goesOn = paragraph != null && last != null && last.timing().per() == paragraph;
    return goesOn ? paragraph : isOfBattle(count) ? report : null;
  }

  /** "In the same period". */
  private static boolean isSame(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.is(i, "same") && sentence.match(i + 1, "times") != null) {
        return true;
      }
    }
    return false;
  }

  /** That of the last sentence of the paragraph with one, unless a total or another date came between. */
  private @Nullable Per paragraph(Sentence sentence) {
    int first = Math.max(0, sentence.index() - BACK);
    int paragraph = sentence.paragraph();
    for (int i = sentence.index() - 1; i >= first && article.get(i).paragraph() == paragraph; i--) {
      for (Moment moment : moments.get(i)) {
        if (moment.per() != null || moment.dates()) {
          return moment.per() != null && moment.alone() && !isTotal(article.get(i)) ? moment.per() : null;
        }
      }
      if (isTotal(article.get(i))) {
        return null;
      }
    }
    return null;
  }

  /** The losses and prisoners of a front, not what one strike did. */
  private static boolean isOfBattle(Count count) {
    return count.measure() == Measure.KILLED_OR_WOUNDED || count.measure() == Measure.CAPTURED;
  }

  private static boolean isSaid(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.variant(i, "saying", "say") != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTotal(Sentence sentence) {
    return sentence.findWord("restating", 0, sentence.size()) >= 0
        || sentence.findWord("running on", 0, sentence.size()) >= 0;
  }

  /** "Evening summary of the General Staff", or a first sentence that opens with the past day. */
  private static @Nullable Per report(List<Sentence> article, List<List<Moment>> moments) {
    for (int i = 0; i < Math.min(TOP, article.size()); i++) {
      Sentence sentence = article.get(i);
      boolean staff = sentence.findWord("staff of an army", 0, sentence.size()) >= 0;
      if (sentence.size() <= TITLE && staff && sentence.findWord("summary", 0, sentence.size()) >= 0
          && !sentence.isMark(sentence.size() - 1, ".")) {
        return sentence.findWord("weekly", 0, sentence.size()) >= 0 ? Per.WEEK : Per.DAY;
      }
    }
    return null;
  }
}
