package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** Changes answers that the bot has sent, and answers presses. */
final class Changing {
  private final Messenger messenger;

  Changing(Messenger messenger) {
    this.messenger = messenger;
  }

  /** Ends the glow of a button. */
  void answer(Press press) {
    messenger.toast(press, "", false);
  }

  /** Shows a word at the top of the chat for a moment. */
  void toast(Press press, String text) {
    messenger.toast(press, text, false);
  }

  /** Shows a word that must be clicked away. */
  void alert(Press press, String text) {
    messenger.toast(press, text, true);
  }

  void buttons(long chat, int message, InlineKeyboardMarkup buttons) {
    messenger.buttons(chat, message, buttons);
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
      if (i < messages.size() && messenger.edit(place, messages.get(i), parts.get(i), under).isPresent()) {
        now.add(messages.get(i));
      } else {
        Letter letter = Letter.html(i == 0 ? place : place.aside(), parts.get(i)).with(under);
        messenger.send(letter).ifPresent(now::add);
      }
    }
    messages.stream().skip(parts.size()).forEach(each -> messenger.delete(place.chat(), each));
    return now;
  }
}
