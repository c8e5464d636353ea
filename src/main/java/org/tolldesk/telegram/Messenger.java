package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * Says things in chats: at the platform's pace, at most once, and getting over what can be got over. What it
 * is asked for may take as long as the pace asks; only {@link #show} never waits. Thread-safe.
 */
final class Messenger {
  private static final Logger log = LoggerFactory.getLogger(Messenger.class);
  private static final int LONGEST_TOAST = 200;

  private final Gateway gateway;
  private final Pacing pace;
  private final Pause pause;
  private final Outbox outbox;
  private final Whereabouts whereabouts;
  private final StatusBoard board;

  Messenger(
      Gateway gateway, Pacing pace, Pause pause, Outbox outbox, Whereabouts whereabouts, StatusBoard board) {
    this.gateway = gateway;
    this.pace = pace;
    this.pause = pause;
    this.outbox = outbox;
    this.whereabouts = whereabouts;
    this.board = board;
  }

  /** Replies to a message in its chat and topic: see {@link #send(Place, String, InlineKeyboardMarkup)}. */
  List<Integer> reply(Incoming to, String html) {
    return send(to.place(), html, null);
  }

  /**
   * Sends HTML in as many messages as it takes; the first answers what the place says, the last has the
   * buttons. Parts that surely arrived before a crash are not sent again; one that may have arrived is, with
   * a line that says so.
   *
   * @return the ids of the messages sent, fewer than the parts when Telegram refused or the outcome is
   *     unknown
   * @throws Stopped when the bot was closed while waiting
   */
  List<Integer> send(Place place, String html, @Nullable InlineKeyboardMarkup buttons) {
    List<String> parts = HtmlParts.of(html);
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Letter letter = Letter.html(i == 0 ? place : place.aside(), parts.get(i));
      letters.add(i == parts.size() - 1 ? letter.with(buttons) : letter);
    }
    return send(letters, outbox.next(place.cause(), html));
  }

  /**
   * Sends one message.
   *
   * @return its id; empty when Telegram refused or the outcome is unknown
   * @throws Stopped when the bot was closed while waiting
   */
  Optional<Integer> send(Letter letter) {
    Delivery delivery = outbox.next(letter.place().cause(), letter.text());
    return send(List.of(letter), delivery).stream().findFirst();
  }

  private List<Integer> send(List<Letter> letters, Delivery delivery) {
    List<Integer> sent = new ArrayList<>();
    for (int part = 0; part < letters.size(); part++) {
      Delivery.Fate fate = delivery.fate(part);
      Integer id = delivery.id(part);
      if (fate != Delivery.Fate.GONE) {
        Letter letter = letters.get(part);
        Optional<Integer> now =
            fate == Delivery.Fate.DUE
                ? carry(letter, delivery, part)
                : carryAgain(letter, delivery, part);
        if (now.isEmpty()) {
          break;
        }
        id = now.get();
      }
      if (id != null) {
        sent.add(id);
      }
    }
    return sent;
  }

  /** With a line that it may have arrived before, for which a long part makes room by splitting. */
  private Optional<Integer> carryAgain(Letter letter, Delivery delivery, int part) {
    Cause cause = letter.place().cause();
    Letter longer = letter.after(Texts.in(cause == null ? null : cause.language()).html("arrived.maybe"));
    List<String> pieces = letter.html() ? HtmlParts.of(longer.text()) : List.of(longer.text());
    for (String piece : pieces.subList(0, pieces.size() - 1)) {
      if (carry(longer.saying(piece).with(null), Delivery.UNMARKED, 0).isEmpty()) {
        return Optional.empty();
      }
    }
    return carry(longer.saying(pieces.get(pieces.size() - 1)), delivery, part);
  }

  private Optional<Integer> carry(Letter first, Delivery delivery, int part) {
    Letter letter = here(first);
    for (int tries = 1; ; tries++) {
      long chat = letter.place().chat();
      if (whereabouts.isOutside(chat)) {
        return Optional.empty();
      }
      Letter next = letter;
      Outcome<Message> outcome =
          pace.through(chat, () -> delivery.mark(Marks.BEGUN, part, 0), () -> gateway.send(next));
      if (outcome instanceof Outcome.Done<Message> done) {
        delivery.mark(Marks.SENT, part, done.result().getMessageId());
        return Optional.of(done.result().getMessageId());
      }
      if (!outcome.mayBeDone()) {
        delivery.mark(Marks.NOT_SENT, part, 0);
      }
      report(chat, outcome);
      Optional<Remedy> remedy = Remedy.after(letter, outcome, tries);
      heed(chat, outcome);
      if (remedy.isEmpty()) {
        return Optional.empty();
      }
      letter = here(remedy.get().letter());
      rest(outcome, remedy.get().waitMillis());
    }
  }

  private Letter here(Letter letter) {
    long chat = letter.place().chat();
    long now = whereabouts.of(chat);
    return now == chat ? letter : letter.toChat(now);
  }

  /** A pause that Telegram asks for is kept by the pace, for everything else that goes to the chat too. */
  private void rest(Outcome<?> outcome, long millis) {
    boolean asked = outcome instanceof Outcome.Refused<?> refused && refused.retryAfter() > 0;
    if (!asked && !pause.forMillis(millis)) {
      throw new Stopped();
    }
  }

  private void heed(long chat, Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      if (refused.retryAfter() > 0) {
        pace.hold(chat, refused.retryAfter());
      } else if (refused.movedTo() != null) {
        whereabouts.move(chat, refused.movedTo());
      } else if (refused.code() == 403) {
        whereabouts.leave(chat);
      }
    }
  }

  /**
   * Gives a message of the bot's another text and other buttons; that it has both already is success.
   *
   * @param html at most 4,096 UTF-16 units once parsed
   * @return the message's id; empty when it is gone, too old or the chat is closed to the bot
   * @throws Stopped when the bot was closed while waiting
   */
  Optional<Integer> edit(Place place, int message, String html, @Nullable InlineKeyboardMarkup buttons) {
    board.end(place.chat(), message);
    Edit edit = new Edit(place.chat(), message, html, true, buttons);
    for (int tries = 1; ; tries++) {
      if (whereabouts.isOutside(place.chat())) {
        return Optional.empty();
      }
      Edit now = edit;
      Outcome<?> outcome = pace.through(place.chat(), () -> {}, () -> gateway.call(now.method()));
      heed(place.chat(), outcome);
      if (edit.isDone(outcome)) {
        return Optional.of(message);
      }
      report(place.chat(), outcome);
      Optional<Edit> next = edit.after(outcome, tries);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      edit = next.get();
      rest(outcome, Remedy.backOff(tries));
    }
  }

  /**
   * Shows how far something is in a message of the bot's, every 3 s at most; what is superseded meanwhile is
   * never sent. {@link #edit} and {@link #delete} end it.
   */
  void show(long chat, int message, String html) {
    board.show(chat, message, html);
  }

  /** Deletes a message of the bot's; one that is gone or too old stays as it is. */
  void delete(long chat, int message) {
    board.end(chat, message);
    DeleteMessage method = new DeleteMessage(Long.toString(chat), message);
    heed(chat, pace.through(chat, () -> {}, () -> gateway.call(method)));
  }

  /** Puts other buttons under a message of the bot's; null takes them off. Tried once. */
  void buttons(long chat, int message, @Nullable InlineKeyboardMarkup buttons) {
    EditMessageReplyMarkup method =
        EditMessageReplyMarkup.builder()
            .chatId(Long.toString(chat))
            .messageId(message)
            .replyMarkup(buttons)
            .build();
    heed(chat, pace.through(chat, () -> {}, () -> gateway.call(method)));
  }

  /**
   * Answers a press, where that is not too late: words over the chat, none to stop the button's waiting.
   *
   * @param text plain; what is longer than Telegram takes is cut off
   * @param alert whether the words have to be clicked away
   */
  void toast(Press press, String text, boolean alert) {
    pace.awaitRelease();
    String words = text.length() <= LONGEST_TOAST ? text : text.substring(0, LONGEST_TOAST - 1) + "…";
    Outcome<Boolean> outcome =
        gateway.call(
            AnswerCallbackQuery.builder()
                .callbackQueryId(press.query())
                .text(words)
                .showAlert(alert)
                .build());
    boolean late = outcome instanceof Outcome.Refused<?> refused && refused.says("query");
    if (!late) {
      report(press.chat(), outcome);
    }
  }

  private static void report(long chat, Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      log.warn("Telegram refused a message to chat {}: {} {}", chat, refused.code(), refused.description());
    } else if (outcome instanceof Outcome.Unreachable<?> lost) {
      String fate = lost.neverSent() ? "it will be sent again" : "it may have arrived and is not sent again";
      log.warn("No reply to a message to chat {} ({}): {}", chat, lost.cause().toString(), fate);
    } else if (outcome instanceof Outcome.Fault<?> fault) {
      log.error("A message to chat {} could not be sent: {}", chat, Traces.of(fault.cause()));
    }
  }
}
