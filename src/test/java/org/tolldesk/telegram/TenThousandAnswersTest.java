package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Citation;
import org.tolldesk.answer.Finding;
import org.tolldesk.answer.NotedDisagreement;
import org.tolldesk.claim.Stance;
import org.tolldesk.corpus.DateBasis;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.disagreement.Disagreement;

/** Answers of every shape and of hostile content, through a parser as strict as Telegram's. */
class TenThousandAnswersTest {
  /** What breaks markup, cuts surrogates or hides: told by phenomenon, each alone and amid the others. */
  private static final List<String> SHARDS =
      List.of(
          "31,000", "31 тис.", "[1]", "[12]", "\n", "\n\n", " ", "<b>", "</b>", "</blockquote>", "<blockquote",
          "<a href=\"tg://x\">", "&", "&amp;", "&#60;", "&lt", "<", ">", "\"", "'", "“цитата”", "ї", "Ё",
          "е\u0301", "😀", "👩‍👩‍👧", "\uD83D", "\u0000", "\u0007", "\u202E", "\u200B", "\u00A0", "`", "_*[]()~",
          "слово ".repeat(40), "w".repeat(700), "1,200,000 killed, ".repeat(30), "$1\\", "{0}", "%s");
  private static final List<String> ADDRESSES =
      List.of(
          "https://example.org/a?b=1&c=\"2\"", "javascript:alert(1)", "http://x/<b>", "https://", "tg://user?id=1",
          "HTTPS://EXAMPLE.ORG/Ї", "https://e.org/a b");

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(SHARDS).list().ofMaxSize(24).map(shards -> String.join("", shards));
  }

  @Provide
  Arbitrary<Answer> answers() {
    Arbitrary<List<Citation>> citations =
        Combinators.combine(words(), words(), Arbitraries.of(ADDRESSES).injectNull(0.3))
            .as(TenThousandAnswersTest::citation).list().ofMaxSize(8);
    Arbitrary<List<NotedDisagreement>> notes = words().map(TenThousandAnswersTest::note).list().ofMaxSize(3);
    Arbitrary<List<Finding>> findings =
        Arbitraries.of(31_000L, 1_200_000L, 12L).map(TenThousandAnswersTest::finding).list().ofMaxSize(5);
    return Combinators.combine(Arbitraries.of(Texts.LANGUAGES), words(), findings, notes, citations)
        .as(
            (language, text, found, noted, cited) ->
                new Answer("q", "?", language, true, text, found, noted, numbered(cited), "embedded", 1));
  }

  private static Citation citation(String title, String quote, String url) {
    return new Citation(
        1, "a.txt", title, "The <Daily>", PartialDate.parse("2024-02"), DateBasis.INFERRED, url, quote, 0, 1);
  }

  private static List<Citation> numbered(List<Citation> cited) {
    return IntStream.range(0, cited.size())
        .mapToObj(i -> cited.get(i).numbered(i + 1))
        .toList();
  }

  private static NotedDisagreement note(String words) {
    return new NotedDisagreement(Disagreement.Kind.DISPUTE, null, null, List.of(), words);
  }

  private static Finding finding(long value) {
    return new Finding(Samples.claim(value, Stance.ASSERTED), List.of(1));
  }

  @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
  void telegramTakesEveryPartAndTheReaderLosesNoWord(@ForAll("answers") Answer answer) {
    String html = AnswerHtml.of(answer, Texts.in(answer.language()));
    StringBuilder read = new StringBuilder();
    for (String part : HtmlParts.of(html)) {
      TelegramHtml parsed = TelegramHtml.parse(part);
      assertThat(parsed.text()).doesNotContain("\u202E");
      assertThat(parsed.careless()).isEmpty();
      assertThat(parsed.text().strip()).isNotEmpty().hasSizeLessThanOrEqualTo(HtmlParts.MAX_UNITS);
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(part)).isTrue();
      assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(HtmlParts.MAX_BYTES);
      assertThat(parsed.entities()).hasSizeLessThanOrEqualTo(100).noneMatch(TenThousandAnswersTest::isForeignLink);
      read.append(parsed.text());
    }

    assertThat(squeezed(read.toString())).isEqualTo(squeezed(TelegramHtml.parse(html).text()));
    for (Citation citation : answer.citations()) {
      assertThat(squeezed(read.toString())).contains(squeezed("[" + citation.n() + "]"));
    }
  }

  /** A link whose address is not that of a source: nothing a document says may become one. */
  private static boolean isForeignLink(Entity entity) {
    return entity.type().equals("text_link") && !ADDRESSES.contains(entity.detail());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
