package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** Changes what the bot has sent, and answers presses. Each is tried once: what fails stays as it was. */
final class Changing {
  private static final Logger log = LoggerFactory.getLogger(Changing.class);
  /** In UTF-16 units. */
  private static final int LONGEST_TOAST = 200;

  private final Gateway gateway;
  private final Messenger messenger;

  Changing(Gateway gateway, Messenger messenger) {
    this.gateway = gateway;
    this.messenger = messenger;
  }

  /** Ends the glow of a button. */
  void answer(Press press) {
    answer(press, "", false);
  }

  /** Shows a word at the top of the chat for a moment. */
  void toast(Press press, String text) {
    answer(press, text, false);
  }

  /** Shows a word that must be clicked away. */
  void alert(Press press, String text) {
    answer(press, text, true);
  }

  private void answer(Press press, String text, boolean alert) {
    String cut = text.length() <= LONGEST_TOAST ? text : text.substring(0, LONGEST_TOAST);
    report(
        gateway.call(
            AnswerCallbackQuery.builder()
                .callbackQueryId(press.query())
                .text(cut.isEmpty() ? null : cut)
                .showAlert(alert)
                .build()),
        press.chat());
  }

  void keyboard(long chat, int message, InlineKeyboardMarkup keyboard) {
    report(
        gateway.call(
            EditMessageReplyMarkup.builder()
                .chatId(Long.toString(chat))
                .messageId(message)
                .replyMarkup(keyboard)
                .build()),
        chat);
  }

  /**
   * Puts HTML in the place of messages sent before: edits as many as it takes, deletes those left over and sends
   * those that are missing.
   *
   * @return the messages that hold it now
   */
  List<Integer> replace(Place place, List<Integer> messages, String html, @Nullable InlineKeyboardMarkup buttons) {
    List<String> parts = HtmlParts.of(html);
    List<Integer> now = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      InlineKeyboardMarkup under = i == parts.size() - 1 ? buttons : null;
      if (i < messages.size() && edit(place.chat(), messages.get(i), parts.get(i), under)) {
        now.add(messages.get(i));
      } else {
        Letter letter = Letter.html(i == 0 ? place : place.aside(), parts.get(i)).with(under);
        messenger.send(letter).ifPresent(now::add);
      }
    }
    messages.stream().skip(parts.size()).forEach(each -> delete(place.chat(), each));
    return now;
  }

  private boolean edit(long chat, int message, String html, @Nullable InlineKeyboardMarkup buttons) {
    Outcome<?> outcome =
        gateway.call(
            EditMessageText.builder()
                .chatId(Long.toString(chat))
                .messageId(message)
                .text(html)
                .parseMode("HTML")
                .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build())
                .replyMarkup(buttons)
                .build());
    boolean same = outcome instanceof Outcome.Refused<?> refused && refused.says("not modified");
    if (!same) {
      report(outcome, chat);
    }
    // A lost reply may be a done edit, and a second answer is worse than an old one.
    return same || outcome instanceof Outcome.Done<?> || outcome instanceof Outcome.Unreachable<?>;
  }

  private void delete(long chat, int message) {
    report(gateway.call(new DeleteMessage(Long.toString(chat), message)), chat);
  }

  private static void report(Outcome<?> outcome, long chat) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      log.info("Telegram refused a change in chat {}: {} {}", chat, refused.code(), refused.description());
    } else if (outcome instanceof Outcome.Unreachable<?> lost) {
      log.info("No reply to a change in chat {}: {}", chat, lost.cause().toString());
    } else if (outcome instanceof Outcome.Fault<?> fault) {
      log.error("A change in chat {} could not be asked for: {}", chat, Traces.of(fault.cause()));
    }
  }
}
