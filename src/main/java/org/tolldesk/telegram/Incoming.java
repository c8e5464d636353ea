package org.tolldesk.telegram;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message to the bot, cut down to what it needs.
 *
 * @param update Telegram's number of the update
 * @param chat where it was written
 * @param inPrivate whether that is a private chat
 * @param thread the topic in it
 * @param message its number in the chat
 * @param person the id of the person who wrote it; null for an anonymous admin, a channel or a bot
 * @param language the writer's IETF tag
 * @param repliedTo the bot's message that it answers
 * @param date when it was written, in seconds since 1970
 * @param command without slash, in lower case; empty for plain words
 * @param text what was written, without the command; null for a message that is no text
 * @param edited whether it is the new wording of a message that was delivered before
 * @param attachment a file that came with it
 * @param origin where it was forwarded from; null for the writer's own words
 */
record Incoming(
    int update,
    long chat,
    boolean inPrivate,
    @Nullable Integer thread,
    int message,
    @Nullable Long person,
    @Nullable String language,
    @Nullable Integer repliedTo,
    long date,
    String command,
    @Nullable String text,
    boolean edited,
    @Nullable Attachment attachment,
    @Nullable Origin origin)
    implements Event {
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]*");

  /** What is asked; empty where there is nothing that can be seen. */
  String question() {
    boolean seen = text != null && !UNSEEN.matcher(text).matches();
    return seen ? text.strip() : "";
  }

  /** Where a reply to it goes. */
  Place place() {
    return new Place(chat, thread, message, new Cause(update, language));
  }

  /** The same, from somebody of another language. */
  Incoming speaking(@Nullable String tag) {
    return new Incoming(
        update, chat, inPrivate, thread, message, person, tag, repliedTo, date, command, text,
        edited, attachment, origin);
  }

  /** The same, as if this had been asked. */
  Incoming asking(String question) {
    return new Incoming(
        update, chat, inPrivate, thread, message, person, language, repliedTo, date, "ask", question,
        edited, attachment, origin);
  }

  Texts texts() {
    return Texts.in(language);
  }
}
