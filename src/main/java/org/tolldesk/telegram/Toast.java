package org.tolldesk.telegram;

import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;

/** What a pressed button answers at once, and the end of the buttons under a message. */
final class Toast {
  private Toast() {}

  /** Shows words that are to be clicked away. */
  static void show(Gateway gateway, Press press, String key, Object... arguments) {
    answer(gateway, press, Html.plain(press.texts().html(key, arguments)));
  }

  /** The button stops glowing, and no more. */
  static void silent(Gateway gateway, Press press) {
    answer(gateway, press, "");
  }

  private static void answer(Gateway gateway, Press press, String text) {
    gateway.call(
        AnswerCallbackQuery.builder()
            .callbackQueryId(press.query())
            .text(text)
            .showAlert(!text.isEmpty())
            .build());
  }

  static void takeOffButtons(Gateway gateway, long chat, int message) {
    gateway.tell(
        EditMessageReplyMarkup.builder().chatId(Long.toString(chat)).messageId(message).build());
  }
}
