package org.tolldesk.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOrigin;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginChannel;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginChat;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginHiddenUser;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginUser;

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

  /**
   * Empty for whatever does not concern the bot.
   *
   * @param update the number of the update that brought it
   * @param edited whether it is a message's new wording
   */
  Optional<Incoming> read(int update, Message message, boolean edited) {
    return read(message).map(said -> incoming(update, message, edited, said));
  }

  /** A command with what stands behind it. */
  private record Said(String command, @Nullable String text) {}

  private Optional<Said> read(Message message) {
    if (message.getChat() == null || fromMachine(message)) {
      return Optional.empty();
    }
    if (!message.hasText()) {
      boolean isForMe = message.isUserMessage() && hasContent(message);
      String caption = message.getForwardOrigin() == null ? null : message.getCaption();
      return isForMe ? Optional.of(new Said("", caption)) : Optional.empty();
    }
    if (message.isUserMessage() && message.getForwardOrigin() != null) {
      return Optional.of(new Said("", message.getText().strip()));
    }
    Matcher command = COMMAND.matcher(message.getText().strip());
    if (command.matches()) {
      boolean mine = command.group(2) == null || command.group(2).equalsIgnoreCase(me.username());
      String words = command.group(3) == null ? "" : command.group(3);
      return mine
          ? Optional.of(new Said(command.group(1).toLowerCase(Locale.ROOT), words))
          : Optional.empty();
    }
    boolean mentioned = mention.matcher(message.getText()).find();
    if (message.isUserMessage() || mentioned || repliedTo(message) != null) {
      return Optional.of(new Said("", mention.matcher(message.getText()).replaceAll(" ").strip()));
    }
    return Optional.empty();
  }

  private Incoming incoming(int update, Message message, boolean edited, Said said) {
    User from = message.getFrom();
    boolean person = from != null && !from.getIsBot() && message.getSenderChat() == null;
    return new Incoming(
        update,
        message.getChatId(),
        message.isUserMessage(),
        topic(message),
        message.getMessageId(),
        person ? from.getId() : null,
        from == null ? null : from.getLanguageCode(),
        repliedTo(message),
        message.getDate(),
        said.command(),
        said.text(),
        edited,
        attachment(message.getDocument()),
        origin(message.getForwardOrigin()));
  }

  /** A chain of replies is a thread too, in which nothing can be sent; the General topic is none. */
  static @Nullable Integer topic(Message message) {
    return Boolean.TRUE.equals(message.getIsTopicMessage()) ? message.getMessageThreadId() : null;
  }

  private static @Nullable Attachment attachment(@Nullable Document file) {
    return file == null ? null : new Attachment(file.getFileId(), file.getFileName(), file.getFileSize());
  }

  private static @Nullable Origin origin(@Nullable MessageOrigin origin) {
    if (origin instanceof MessageOriginChannel channel) {
      Chat chat = channel.getChat();
      String name = chat.getUserName();
      String link = name == null ? null : "https://t.me/" + name + "/" + channel.getMessageId();
      return new Origin(chat.getTitle(), channel.getDate(), link);
    }
    if (origin instanceof MessageOriginChat group) {
      return new Origin(group.getSenderChat().getTitle(), group.getDate(), null);
    }
    if (origin instanceof MessageOriginUser person) {
      return new Origin(name(person.getSenderUser()), person.getDate(), null);
    }
    return origin instanceof MessageOriginHiddenUser hidden
        ? new Origin(hidden.getSenderUserName(), hidden.getDate(), null)
        : null;
  }

  private static String name(User user) {
    return user.getLastName() == null ? user.getFirstName() : user.getFirstName() + " " + user.getLastName();
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
        || message.hasVideoNote()
        || message.hasLocation()
        || message.hasContact()
        || message.hasPoll()
        || message.hasDice()
        || message.hasStory();
  }
}
