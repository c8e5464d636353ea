package org.tolldesk.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Picks out what is said to the bot: everything in a private chat; in a group commands, mentions and replies
 * to the bot. Pure.
 */
final class IncomingReader {
  private static final Pattern COMMAND =
      Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?:\\s+(.*))?", Pattern.DOTALL);

  private final Me me;
  private final Pattern mention;

  IncomingReader(Me me) {
    this.me = me;
    String name = "(?<!\\w)@" + Pattern.quote(me.username()) + "(?!\\w)";
    this.mention = Pattern.compile(name, Pattern.CASE_INSENSITIVE);
  }

  /** Empty for whatever does not concern the bot. */
  Optional<Incoming> read(Update update) {
    Message message = update.getMessage();
    if (message == null || message.getChat() == null || fromMachine(message)) {
      return Optional.empty();
    }
    if (!message.hasText()) {
      boolean isForMe = message.isUserMessage() && hasContent(message);
      return isForMe ? Optional.of(incoming(update, "", null)) : Optional.empty();
    }
    Matcher command = COMMAND.matcher(message.getText().strip());
    if (command.matches()) {
      boolean mine = command.group(2) == null || command.group(2).equalsIgnoreCase(me.username());
      String words = command.group(3) == null ? "" : command.group(3);
      return mine
          ? Optional.of(incoming(update, command.group(1).toLowerCase(Locale.ROOT), words))
          : Optional.empty();
    }
    boolean mentioned = mention.matcher(message.getText()).find();
    if (message.isUserMessage() || mentioned || repliedTo(message) != null) {
      return Optional.of(incoming(update, "", mention.matcher(message.getText()).replaceAll(" ").strip()));
    }
    return Optional.empty();
  }

  private Incoming incoming(Update update, String command, @Nullable String text) {
    Message message = update.getMessage();
    User from = message.getFrom();
    boolean person = from != null && !from.getIsBot() && message.getSenderChat() == null;
    return new Incoming(
        update.getUpdateId(),
        message.getChatId(),
        message.isUserMessage(),
        message.getMessageThreadId(),
        message.getMessageId(),
        person ? from.getId() : null,
        from == null ? null : from.getLanguageCode(),
        repliedTo(message),
        message.getDate(),
        command,
        text);
  }

  private @Nullable Integer repliedTo(Message message) {
    Message target = message.getReplyToMessage();
    // In a topic every message "replies" to the one that opened the topic.
    if (target == null || target.getForumTopicCreated() != null || target.getFrom() == null) {
      return null;
    }
    return target.getFrom().getId() == me.id() ? target.getMessageId() : null;
  }

  /** Bots must not talk to each other, and a channel's posts are copied into its group as messages. */
  private static boolean fromMachine(Message message) {
    User from = message.getFrom();
    boolean bot = from != null && from.getIsBot() && message.getSenderChat() == null;
    return bot || Boolean.TRUE.equals(message.getIsAutomaticForward());
  }

  /** Unlike a service message. */
  private static boolean hasContent(Message message) {
    return message.hasPhoto()
        || message.hasDocument()
        || message.hasVoice()
        || message.hasVideo()
        || message.hasSticker()
        || message.hasAudio()
        || message.hasVideoNote();
  }
}
