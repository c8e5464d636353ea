package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final String DATE = "Wed, 21 Oct 2015 07:28:00 GMT";

  private static HttpHeaders headers(Map<String, List<String>> values) {
    return HttpHeaders.of(values, (name, value) -> true);
  }

  @Test
  void secondsAreSeconds() {
    assertThat(RetryAfter.of(headers(Map.of("retry-after", List.of(" 7 ")))))
        .contains(Duration.ofSeconds(7));
  }

  @Test
  void aDateIsReadAgainstTheRepliesOwn() {
    assertThat(
            RetryAfter.of(
                headers(
                    Map.of(
                        "Retry-After",
                        List.of("Wed, 21 Oct 2015 07:30:00 GMT"),
                        "Date",
                        List.of(DATE)))))
        .contains(Duration.ofMinutes(2));
    assertThat(
            RetryAfter.of(
                headers(
                    Map.of(
                        "Retry-After",
                        List.of("Wed, 21 Oct 2015 07:00:00 GMT"),
                        "Date",
                        List.of(DATE)))))
        .contains(Duration.ZERO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "1.5", "99999999999999999999", DATE})
  void whatCannotBeReadIsAsIfItWereNotThere(String value) {
    assertThat(RetryAfter.of(headers(Map.of("Retry-After", List.of(value))))).isEmpty();
  }
}
