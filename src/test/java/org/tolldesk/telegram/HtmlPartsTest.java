package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HtmlPartsTest {

  @Test
  void whatFitsIsOneMessage() {
    assertThat(HtmlParts.of("x".repeat(4096))).containsExactly("x".repeat(4096));
    assertThat(HtmlParts.of("<b>" + "&amp;".repeat(4096) + "</b>")).hasSize(1);
    assertThat(HtmlParts.of("x".repeat(4097))).containsExactly("x".repeat(4096), "x");
    assertThat(HtmlParts.of(" \n ")).isEmpty();
  }

  @Test
  void aCutFallsBetweenParagraphsAndTagsAreOpenedAgain() {
    String quotes = "a".repeat(4000) + "\n\n" + "b".repeat(200);
    String html = "<b>Sources</b>\n<blockquote expandable>" + quotes + "</blockquote>";

    assertThat(HtmlParts.of(html))
        .containsExactly(
            "<b>Sources</b>\n<blockquote expandable>" + "a".repeat(4000) + "\n\n</blockquote>",
            "<blockquote expandable>" + "b".repeat(200) + "</blockquote>");
  }

  @Test
  void aPairOfSurrogatesIsNeverCut() {
    List<String> parts = HtmlParts.of("x" + "😀".repeat(2048));

    assertThat(parts).hasSize(2);
    assertThat(parts.get(1)).isEqualTo("😀");
  }

  @Test
  void moreThanAHundredTagsMakeAnotherMessage() {
    assertThat(HtmlParts.of("<b>1</b> ".repeat(101))).hasSize(2);
  }

  @Property(tries = 200)
  void everyPartIsTakenByTelegramAndNothingIsLost(
      @ForAll @Size(max = 400) List<@IntRange(max = 7) Integer> pieces,
      @ForAll @IntRange(min = 1, max = 300) int length) {
    StringBuilder html = new StringBuilder();
    for (int piece : pieces) {
      html.append(piece(piece, length));
    }

    List<String> parts = HtmlParts.of(html.toString());

    StringBuilder read = new StringBuilder();
    for (String part : parts) {
      String text = TelegramHtml.parse(part).text();
      assertThat(text.length()).isBetween(1, HtmlParts.MAX_UNITS);
      assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(HtmlParts.MAX_BYTES);
      read.append(text);
    }
    assertThat(squeezed(read.toString())).isEqualTo(squeezed(TelegramHtml.parse(html.toString()).text()));
  }

  private static String piece(int kind, int length) {
    return switch (kind) {
      case 0 -> "w".repeat(length) + " ";
      case 1 -> "<b>" + "31,000 ".repeat(length / 7 + 1) + "</b>";
      case 2 -> "\n\n";
      case 3 -> "\n";
      case 4 -> "&lt;&amp;&gt;".repeat(length / 3 + 1);
      case 5 -> "ї😀".repeat(length);
      case 6 -> "<blockquote expandable>" + "q ".repeat(length * 4) + "<i>x</i></blockquote>";
      default -> "<a href=\"https://example.org/?a=1&amp;b=2\">link</a> ";
    };
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
