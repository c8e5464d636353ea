package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Phrases;

/** Reads parts of a year that is not named: "in the third quarter", "the first five months of the year". */
final class YearParts {
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final int MONTHS = 12;

  private final PartialDate published;

  YearParts(PartialDate published) {
    this.published = published;
  }

  @Nullable Moment at(Sentence sentence, int i) {
    int part = partAt(sentence, i);
    boolean opened = part >= 0 && (sentence.cue(i - 1, "determiner") || sentence.is(i - 1, "year"));
    if (!opened) {
      return null;
    }
    boolean quarter = sentence.is(i + 1, "quarter");
    boolean half = sentence.is(i + 1, "half");
    int end = i + (quarter || half ? 2 : 3);
    boolean ofYear = sentence.is(end, "of") && sentence.is(end + 2, "year");
    if (!ofYear && (!quarter && !half || sentence.is(end, "of") || !isEnd(sentence, end))) {
      return null;
    }
    int length = quarter ? 3 : half ? 6 : number(sentence, i + 1);
    if (length < 1 || length >= MONTHS || (part + 1) * length > MONTHS) {
      return null;
    }
    int shift = ofYear && sentence.is(end + 1, "last") ? -1 : 0;
    return moment(sentence, i, ofYear ? end + 3 : end, part * length + 1, length, shift);
  }

  private Moment moment(Sentence sentence, int i, int end, int first, int length, int shift) {
    int year = published.year() + shift;
    boolean ahead = !published.isYear() && published.month() < first + length - 1;
    if (ahead && shift == 0 && !TimeReader.looksAhead(sentence, 0, i)) {
      year--;
    }
    PartialDate last = new PartialDate(year, first + length - 1, 0);
    Moment moment = sentence.is(end - 1, "year") ? Moment.stated(i, end, last)
        : Moment.inferred(i, end, last);
    return moment.from(new PartialDate(year, first, 0)).in(sentence);
  }

  /** A half or quarter of no named whole: what follows is no noun that it would be of. */
  private static boolean isEnd(Sentence sentence, int at) {
    return !sentence.holds(at) || !sentence.token(at).isWord() || sentence.cue(at, "preposition")
        || sentence.cue(at, "auxiliary") || sentence.token(at).isNumber() || sentence.is(at, "and")
        || sentence.is(at, "alone");
  }

  private static int partAt(Sentence sentence, int i) {
    for (int n = 0; n < ORDINALS.size(); n++) {
      if (sentence.is(i, ORDINALS.get(n))) {
        boolean unit = sentence.is(i + 1, "quarter") || sentence.is(i + 1, "half") && n < 2;
        return unit || n == 0 && sentence.is(i + 2, "months") ? n : -1;
      }
    }
    return -1;
  }

  private static int number(Sentence sentence, int at) {
    Phrases.Match number = sentence.match(at, "numbers");
    String text = number == null ? sentence.token(at).text() : number.term().name();
    return text.matches("[2-9]|1[01]") ? Integer.parseInt(text) : 0;
  }
}
