package org.tolldesk.telegram;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.DateBasis;
import org.tolldesk.corpus.PartialDate;

/** Says a publication date in words, no more precisely than it is known and never without its doubt. Pure. */
final class DateWords {
  private DateWords() {}

  static String html(@Nullable PartialDate date, @Nullable DateBasis basis, Texts texts) {
    if (date == null) {
      return texts.html("date.unknown");
    }
    String words = words(date, texts);
    return basis == DateBasis.INFERRED ? texts.html("date.inferred", words) : Html.escape(words);
  }

  /**
   * A moment to the minute, in Greenwich's time and so marked.
   *
   * @param seconds since 1970
   */
  static String moment(long seconds, Texts texts) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", texts.locale())
        .format(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
  }

  private static String words(PartialDate date, Texts texts) {
    if (date.isYear()) {
      return Integer.toString(date.year());
    }
    String pattern = date.isMonth() ? "LLLL uuuu" : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(date.first());
  }
}
