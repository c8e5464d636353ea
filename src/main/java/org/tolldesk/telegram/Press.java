package org.tolldesk.telegram;

import org.jspecify.annotations.Nullable;

/**
 * A button that was pressed.
 *
 * @param update Telegram's number of the update
 * @param chat where the message with the button stands
 * @param inPrivate whether that is a private chat
 * @param thread the topic in it; null too where Telegram no longer shows the message to the bot
 * @param message the message with the button
 * @param person who pressed
 * @param language the presser's IETF tag
 * @param query Telegram's id of the press, to be answered once
 * @param action what the button does: its data up to the colon
 * @param key what it does it to: the data behind the colon; empty without one
 */
record Press(
    int update,
    long chat,
    boolean inPrivate,
    @Nullable Integer thread,
    int message,
    long person,
    @Nullable String language,
    String query,
    String action,
    String key)
    implements Event {

  Place place() {
    return new Place(chat, thread, message, new Cause(update, language));
  }

  Texts texts() {
    return Texts.in(language);
  }
}
