package org.tolldesk.telegram;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * Another text for a message of the bot's, and what to try when it is refused. An edit can be repeated, so it
 * is when its outcome is unknown. Pure.
 */
record Edit(long chat, int message, String text, boolean html, @Nullable InlineKeyboardMarkup keyboard) {
  private static final int TRIES = 5;

  EditMessageText method() {
    return EditMessageText.builder()
        .chatId(Long.toString(chat))
        .messageId(message)
        .text(text)
        .parseMode(html ? "HTML" : null)
        .linkPreviewOptions(Letter.NO_PREVIEW)
        .replyMarkup(keyboard)
        .build();
  }

  /** Also when the message says so already. */
  boolean isDone(Outcome<?> outcome) {
    return outcome instanceof Outcome.Done<?>
        || outcome instanceof Outcome.Refused<?> refused && refused.says("message is not modified");
  }

  /**
   * Empty: give up.
   *
   * @param tries how often it was tried already, from 1
   */
  Optional<Edit> after(Outcome<?> outcome, int tries) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      if (html && refused.says("can't parse entities")) {
        return Optional.of(new Edit(chat, message, Html.plain(text), false, keyboard));
      }
      boolean passes = refused.retryAfter() > 0 || refused.isServerTrouble();
      return passes && tries < TRIES ? Optional.of(this) : Optional.empty();
    }
    return outcome instanceof Outcome.Unreachable<?> && tries < TRIES ? Optional.of(this) : Optional.empty();
  }
}
