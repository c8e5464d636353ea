package org.tolldesk.telegram;

import org.jspecify.annotations.Nullable;

/**
 * What somebody types behind the bot's name in any chat.
 *
 * @param update Telegram's number of the update
 * @param person who types
 * @param language the person's IETF tag
 * @param query Telegram's id, to be answered once and soon
 * @param text as typed so far
 */
record InlineQuestion(int update, long person, @Nullable String language, String query, String text)
    implements Event {

  /** The private chat of who types, whose number is the person's. */
  @Override
  public long chat() {
    return person;
  }

  /** The same, from somebody of another language. */
  InlineQuestion speaking(@Nullable String tag) {
    return new InlineQuestion(update, person, tag, query, text);
  }

  Texts texts() {
    return Texts.in(language);
  }
}
