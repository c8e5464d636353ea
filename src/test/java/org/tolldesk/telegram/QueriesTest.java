package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pressed buttons and inline questions are answered once, in time and within their limits. */
class QueriesTest {
  private static final String TOO_OLD =
      "Bad Request: query is too old and response timeout expired or query ID is invalid";
  private static final String ARTICLE =
      "{'type':'article','id':'%s','title':'T','input_message_content':{'message_text':'%s',"
          + "'parse_mode':'HTML'}}";

  private BotApiDouble api;
  private Wire wire;
  private Person ann;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
    wire = new Wire(api);
    ann = new Person(api, 51, "en");
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void aPressedButtonIsAnsweredOnce() throws IOException, InterruptedException {
    String query = ann.presses(51, ann.writes("hello"), "a");
    String answer = "{'callback_query_id':'" + query + "','text':'%s','show_alert':true}";

    assertThat(wire.refusal("answerCallbackQuery", answer.formatted("a".repeat(201))))
        .isEqualTo("Bad Request: MESSAGE_TOO_LONG");
    wire.call("answerCallbackQuery", answer.formatted("a".repeat(200)));
    assertThat(api.awaitCallbackAnswer(query).text()).hasSize(200);
    assertThat(api.awaitCallbackAnswer(query).alert()).isTrue();
    assertThat(wire.refusal("answerCallbackQuery", answer.formatted("again"))).isEqualTo(TOO_OLD);
  }

  @Test
  void anOldOrUnknownQueryIsNotAnswered() throws IOException, InterruptedException {
    String query = ann.presses(51, ann.writes("hello"), "a");
    api.queries.expire(query);

    assertThat(wire.refusal("answerCallbackQuery", "{'callback_query_id':'" + query + "'}"))
        .isEqualTo(TOO_OLD);
    assertThat(wire.refusal("answerInlineQuery", "{'inline_query_id':'17','results':[]}"))
        .isEqualTo(TOO_OLD);
  }

  private static String inline(String query, String results) {
    return "{'inline_query_id':'" + query + "','results':[" + results + "]}";
  }

  @Test
  void anInlineQuestionGetsAtMost50Articles() throws IOException, InterruptedException {
    String query = ann.asksInline("how many?");
    String fifty =
        IntStream.range(0, 50)
            .mapToObj(i -> ARTICLE.formatted(i, "<b>31,000</b> killed"))
            .collect(Collectors.joining(","));

    assertThat(wire.refusal("answerInlineQuery", inline(query, fifty + "," + ARTICLE.formatted("x", "x"))))
        .isEqualTo("Bad Request: RESULTS_TOO_MUCH");
    wire.call("answerInlineQuery", inline(query, fifty));
    assertThat(api.awaitInlineAnswer(query).results()).hasSize(50);
    assertThat(api.awaitInlineAnswer(query).textOf(49)).isEqualTo("31,000 killed");
    assertThat(wire.refusal("answerInlineQuery", inline(query, ""))).isEqualTo(TOO_OLD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | <b>x   | 2 | x | can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        "1 | x      | 1 | x | RESULT_ID_DUPLICATE",
        "1 | x      | їїїїїїїїїїїїїїїїїїїїїїїїїїїїїїїїї | x | RESULT_ID_INVALID",
        "1 | <b></b> | 2 | x | text must be non-empty",
      })
  void anInlineResultMustBeOneThatCouldBeSent(
      String id, String text, String otherId, String otherText, String reason)
      throws IOException, InterruptedException {
    String results = ARTICLE.formatted(id, text) + "," + ARTICLE.formatted(otherId, otherText);

    assertThat(wire.refusal("answerInlineQuery", inline(ann.asksInline("?"), results)))
        .isEqualTo("Bad Request: " + reason);
  }
}
