package org.tolldesk.telegram;

import java.util.List;

/** What holds of every message that a bot sends, whatever a test or a runner without test libraries looks at. */
final class Tidy {
  private Tidy() {}

  /** No text shows a preview of a link, and none holds HTML that Telegram shows otherwise than it is meant. */
  static void check(BotApiDouble api) {
    List<Call> texts = api.calls.all(call -> call.is("sendMessage") || call.is("editMessageText"));
    for (Call each : texts) {
      require(each.get("link_preview_options").path("is_disabled").asBoolean(), "a preview of links", each);
      boolean taken = api.refusals.all(no -> no.call() == each).isEmpty();
      if (each.get("parse_mode").asText().equals("HTML") && taken) {
        List<String> careless = TelegramHtml.parse(each.get("text").asText()).careless();
        require(careless.isEmpty(), "careless HTML: " + careless, each);
      }
    }
  }

  private static void require(boolean holds, String otherwise, Call call) {
    if (!holds) {
      throw new AssertionError(call.method() + " has " + otherwise + ": " + call.parameters());
    }
  }
}
