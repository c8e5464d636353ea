package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds of every message that a bot sends, whatever a test looks at. */
final class Tidy {
  private Tidy() {}

  /** No text shows a preview of a link, and none holds HTML that Telegram shows otherwise than it is meant. */
  static void check(BotApiDouble api) {
    List<Call> texts = api.calls.all(call -> call.is("sendMessage") || call.is("editMessageText"));
    for (Call each : texts) {
      assertThat(each.get("link_preview_options").path("is_disabled").asBoolean()).as(each.method()).isTrue();
      if (each.get("parse_mode").asText().equals("HTML") && api.refusals.all(no -> no.call() == each).isEmpty()) {
        assertThat(TelegramHtml.parse(each.get("text").asText()).careless()).as(each.method()).isEmpty();
      }
    }
  }
}
