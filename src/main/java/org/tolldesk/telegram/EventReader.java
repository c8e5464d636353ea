package org.tolldesk.telegram;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Picks out of Telegram's updates what concerns the bot. Pure. */
final class EventReader {
  /** The kinds of updates that this reads, as the Bot API names them. */
  static final Set<String> KINDS =
      Set.of("message", "edited_message", "callback_query", "inline_query", "my_chat_member");

  /** Where the bot cannot write; a restricted member may or may not, which sending will tell. */
  private static final Set<String> OUTSIDE = Set.of("left", "kicked");

  private final IncomingReader messages;

  EventReader(Me me) {
    this.messages = new IncomingReader(me);
  }

  /** Empty for whatever does not concern the bot. */
  Optional<Event> read(Update update) {
    int number = update.getUpdateId();
    if (update.hasCallbackQuery()) {
      return press(number, update.getCallbackQuery());
    }
    if (update.hasInlineQuery()) {
      return Optional.of(inline(number, update.getInlineQuery()));
    }
    if (update.hasMyChatMember()) {
      return Optional.of(membership(number, update.getMyChatMember()));
    }
    boolean edited = update.hasEditedMessage();
    Message message = edited ? update.getEditedMessage() : update.getMessage();
    return message == null ? Optional.empty() : message(number, message, edited);
  }

  private Optional<Event> message(int update, Message message, boolean edited) {
    return message.getMigrateToChatId() == null
        ? messages.read(update, message, edited).map(Event.class::cast)
        : Optional.of(new Migration(update, message.getChatId(), message.getMigrateToChatId()));
  }

  /** A button under an inline message has no chat that the bot could know; it offers none there. */
  private static Optional<Event> press(int update, CallbackQuery query) {
    if (query.getMessage() == null || query.getData() == null) {
      return Optional.empty();
    }
    String[] data = query.getData().split(":", 2);
    return Optional.of(
        new Press(
            update,
            query.getMessage().getChatId(),
            query.getMessage().getChat().isUserChat(),
            query.getMessage() instanceof Message shown ? IncomingReader.topic(shown) : null,
            query.getMessage().getMessageId(),
            query.getFrom().getId(),
            query.getFrom().getLanguageCode(),
            query.getId(),
            data[0],
            data.length < 2 ? "" : data[1]));
  }

  private static InlineQuestion inline(int update, InlineQuery query) {
    return new InlineQuestion(
        update, query.getFrom().getId(), query.getFrom().getLanguageCode(), query.getId(), text(query));
  }

  private static String text(InlineQuery query) {
    return query.getQuery() == null ? "" : query.getQuery().strip();
  }

  private static Membership membership(int update, ChatMemberUpdated change) {
    return new Membership(
        update,
        change.getChat().getId(),
        change.getChat().isUserChat(),
        change.getFrom() == null ? null : change.getFrom().getLanguageCode(),
        isInside(change.getOldChatMember() == null ? null : change.getOldChatMember().getStatus()),
        isInside(change.getNewChatMember() == null ? null : change.getNewChatMember().getStatus()));
  }

  private static boolean isInside(@Nullable String status) {
    return status != null && !OUTSIDE.contains(status);
  }
}
