package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Citation;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Stance;

/** Ten thousand answers of what breaks markup, cut to messages and read as the server reads them. */
class GeneratedAnswersTest {
  private static final int ANSWERS = 10_000;
  private static final List<String> PIECES =
      List.of(
          "31,000", "12 000 убитих", "1 500", "<b>", "</blockquote>", "&amp;", "&", "a < b", "\"quoted\"",
          "‘so’", "😀🇺🇦👩‍👩‍👧", "Загинули", "погибших", "[1]", "[12]", "\n\n", "\n", "<a href=\"x\">", "'", "\u0007",
          "\u200f", "killed", "* _ ` ~", "e\u0301", "{0}", "He said so.");

  private final Random random = new Random(20_261_123);

  private String words(int most) {
    int count = 1 + random.nextInt(most);
    return "x" + random.ints(count, 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining(" "));
  }

  private Answer answer() {
    Claim claim = Samples.claim(random.nextInt(100_000), Stance.values()[random.nextInt(Stance.values().length)]);
    String text = claim.value() + " " + words(random.nextInt(100) == 0 ? 1500 : 40);
    List<Citation> citations = new ArrayList<>();
    for (int n = 1; n <= random.nextInt(13); n++) {
      String url = random.nextBoolean() ? "https://example.org/?a=\"<" + n + ">&b=" + n : words(3);
      citations.add(Samples.citation(n, words(5), random.nextInt(3) == 0 ? null : url, words(40)));
    }
    Answer plain = Samples.answer("en", text, List.of(claim), citations);
    return Samples.withNotes(plain, Stream.generate(() -> words(20)).limit(random.nextInt(4)).toArray(String[]::new));
  }

  @Test
  void noneIsRefused() {
    int parts = 0;
    for (int i = 0; i < ANSWERS; i++) {
      Texts texts = Texts.in(Texts.LANGUAGES.get(i % Texts.LANGUAGES.size()));
      for (String part : HtmlParts.of(AnswerHtml.of(answer(), texts))) {
        TelegramHtml read = TelegramHtml.parse(part);
        assertThat(read.text().strip()).isNotEmpty().hasSizeLessThanOrEqualTo(4096);
        assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1 << 15);
        assertThat(read.entities()).hasSizeLessThanOrEqualTo(100);
        assertThat(read.careless()).isEmpty();
        parts++;
      }
    }
    assertThat(parts).isGreaterThan(ANSWERS);
  }
}
