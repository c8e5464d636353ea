package org.tolldesk.answer;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The {@code Retry-After} header: seconds, or a date, which is read against the reply's own {@code
 * Date} (RFC 9110, 10.2.3). What cannot be read is as if it were not there.
 */
final class RetryAfter {
  private RetryAfter() {}

  static Optional<Duration> of(HttpHeaders headers) {
    return headers.firstValue("Retry-After").map(String::strip).flatMap(text -> read(text, headers));
  }

  private static Optional<Duration> read(String text, HttpHeaders headers) {
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    Optional<ZonedDateTime> now = headers.firstValue("Date").flatMap(RetryAfter::date);
    return date(text)
        .flatMap(then -> now.map(from -> Duration.between(from, then)))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  private static Optional<ZonedDateTime> date(String text) {
    try {
      return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
