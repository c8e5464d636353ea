package org.tolldesk.telegram;

import org.jspecify.annotations.Nullable;

/**
 * The bot was let into a chat, put out of it, blocked or made an admin.
 *
 * @param update Telegram's number of the update
 * @param inPrivate whether the chat is private: then it was blocked or unblocked
 * @param language the IETF tag of who did it
 * @param before whether the bot could write there before
 * @param now whether it can now
 */
record Membership(
    int update, long chat, boolean inPrivate, @Nullable String language, boolean before, boolean now)
    implements Event {

  /** The same, from somebody of another language. */
  Membership speaking(@Nullable String tag) {
    return new Membership(update, chat, inPrivate, tag, before, now);
  }

  Texts texts() {
    return Texts.in(language);
  }
}
