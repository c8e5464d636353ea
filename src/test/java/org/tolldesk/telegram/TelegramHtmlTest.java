package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTML by the rules of Telegram's server. */
class TelegramHtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ї&lt;<b>31 000</b>                  | ї<31 000 | bold 2 6",
        "<I>😀</I>                           | 😀       | italic 0 2",
        "<b>a<i>b</i></b>                    | ab       | italic 1 1, bold 0 2",
        "<a href=\"https://e.org/?a=1&amp;b\">x</a> | x    | text_link 0 1 https://e.org/?a=1&b",
        "<a href='tg://user?id=1'>x</a>      | x        | text_link 0 1 tg://user?id=1",
        "<blockquote expandable>q</blockquote> | q      | expandable_blockquote 0 1",
        "<blockquote>q</blockquote>          | q        | blockquote 0 1",
        "<span class=\"tg-spoiler\">q</span> | q        | spoiler 0 1",
        "<code class=\"language-java\">q</code> | q     | code 0 1 java",
        "&#39;&#x457;&quot;&laquo;           | 'ї\"&laquo; | ``",
        "<b></b>x                            | x        | ``",
        "<b>x</>                             | x        | bold 0 1",
      })
  void textAndFormattingAreReadByTheServersRules(String html, String text, String entities) {
    TelegramHtml read = TelegramHtml.parse(html);

    assertThat(read.text()).isEqualTo(text);
    assertThat(
            String.join(
                ", ",
                read.entities().stream()
                    .map(
                        each ->
                            each.type() + " " + each.offset() + " " + each.length()
                                + (each.detail() == null ? "" : " " + each.detail()))
                    .toList()))
        .isEqualTo(entities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<b =x>y</b>            | Empty attribute name in the tag \"b\" at byte offset 0",
        "<a href=x/y>z</a>      | Unexpected end of name token at byte offset 8",
        "ї<a href=\"x>z</a>     | Unclosed start tag at byte offset 2",
        "<a href=               | Unclosed start tag \"a\" at byte offset 0",
        "<span>x</span>         | Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
        "<br/>                  | Unsupported start tag \"br/\" at byte offset 0",
        "<!-- x -->             | Unsupported start tag \"!--\" at byte offset 0",
        "&#xD800;               | Text contains invalid Unicode characters after decoding HTML entities,"
            + " check for unmatched surrogate code units",
      })
  void whatIsNotWellFormedIsRefusedInTheServersWords(String html, String reason) {
    assertThatThrownBy(() -> TelegramHtml.parse(html))
        .hasMessage("Bad Request: can't parse entities: " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a & b | unescaped \"&\" at byte offset 2",
        "a&nbsp;b | unescaped \"&\" at byte offset 1",
        "a &lt b | entity without a semicolon at byte offset 2",
        "<a>x</a> | dropped link at byte offset 0",
        "<a href=\"javascript:x\">x</a> | dropped link at byte offset 0",
        "<a href=\"https://e.org\"><a href=\"https://e.org\">x</a></a> "
            + "| tag \"a\" within the same tag at byte offset 24",
        "<blockquote><blockquote>x</blockquote></blockquote> "
            + "| tag \"blockquote\" within the same tag at byte offset 12",
      })
  void whatTheServerLosesInSilenceIsCareless(String html, String careless) {
    assertThat(TelegramHtml.parse(html).careless()).containsExactly(careless);
    assertThatThrownBy(() -> MessageText.ofMessage(html(html)))
        .hasMessage("Bad Request: can't parse entities: not strict: " + careless);
  }

  private static ObjectNode html(String text) {
    return JsonNodeFactory.instance.objectNode().put("text", text).put("parse_mode", "HTML");
  }

  @Test
  void aMessageHasAtMost100EntitiesAndNotTooManyBytesOfThem() {
    assertThat(MessageText.ofMessage(html("<b>x</b> ".repeat(100))).entities()).hasSize(100);
    assertThatThrownBy(() -> MessageText.ofMessage(html("<b>x</b> ".repeat(101))))
        .hasMessageEndingWith("more than 100 entities");
    String link = "<a href=\"https://example.org/" + "a".repeat(100) + "\">x</a> ";
    assertThat(MessageText.ofMessage(html(link.repeat(60))).entities()).hasSize(60);
    assertThatThrownBy(() -> MessageText.ofMessage(html(link.repeat(80))))
        .hasMessage("Bad Request: ENTITIES_TOO_LONG");
  }

  @Test
  void aMessageHasAtMost32KibibytesBeforeParsing() {
    String entities = "&amp;".repeat(4000);
    assertThat(MessageText.ofMessage(html(entities)).text()).hasSize(4000);
    assertThatThrownBy(() -> MessageText.ofMessage(html("<b>" + "&amp;".repeat(6552) + "</b>x")))
        .hasMessage("Bad Request: message is too long");
    assertThatThrownBy(() -> MessageText.ofMessage(html("<b></b>".repeat(4700) + "x")))
        .hasMessage("Bad Request: message is too long");
  }

  @Test
  void spaceAroundTheTextGoesAndFormattingMovesWithIt() {
    MessageText text = MessageText.ofMessage(html("\n <b> 31</b> 000 \n"));

    assertThat(text.text()).isEqualTo("31 000");
    assertThat(text.entities()).containsExactly(new Entity("bold", 0, 2, null));
  }
}
