package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * Sends HTML of any length, in as many messages as it takes, and gets over what can be got over. Thread-safe.
 */
final class Messenger {
  private static final Logger log = LoggerFactory.getLogger(Messenger.class);

  private final Gateway gateway;
  private final Pause pause;
  private final Map<Long, Long> movedTo = new ConcurrentHashMap<>();

  Messenger(Gateway gateway, Pause pause) {
    this.gateway = gateway;
    this.pause = pause;
  }

  /** Replies to a message in its chat and topic: see {@link #send(Place, String, InlineKeyboardMarkup)}. */
  List<Integer> reply(Incoming to, String html) {
    return send(to.place(), html, null);
  }

  /**
   * Sends HTML in as many messages as it takes; the first answers what the place says, the last has the
   * buttons.
   *
   * @return the ids of the messages sent, fewer than the parts when Telegram refused or the outcome is
   *     unknown
   * @throws Stopped when the bot was closed while waiting for a next try
   */
  List<Integer> send(Place place, String html, @Nullable InlineKeyboardMarkup buttons) {
    List<Integer> sent = new ArrayList<>();
    List<String> parts = HtmlParts.of(html);
    for (int i = 0; i < parts.size(); i++) {
      Letter letter = Letter.html(i == 0 ? place : place.aside(), parts.get(i));
      Optional<Integer> id = send(i == parts.size() - 1 ? letter.with(buttons) : letter);
      if (id.isEmpty()) {
        break;
      }
      sent.add(id.get());
    }
    return sent;
  }

  /**
   * Sends one message.
   *
   * @return its id; empty when Telegram refused or the outcome is unknown
   * @throws Stopped when the bot was closed while waiting for a next try
   */
  Optional<Integer> send(Letter first) {
    Long moved = movedTo.get(first.place().chat());
    Letter letter = moved == null ? first : first.toChat(moved);
    for (int tries = 1; ; tries++) {
      Outcome<Message> outcome = gateway.send(letter);
      if (outcome instanceof Outcome.Done<Message> done) {
        return Optional.of(done.result().getMessageId());
      }
      report(letter, outcome);
      Optional<Remedy> remedy = Remedy.after(letter, outcome, tries);
      if (remedy.isEmpty()) {
        return Optional.empty();
      }
      letter = remedy.get().letter();
      if (letter.place().chat() != first.place().chat()) {
        movedTo.put(first.place().chat(), letter.place().chat());
      }
      if (!pause.forMillis(remedy.get().waitMillis())) {
        throw new Stopped();
      }
    }
  }

  private static void report(Letter letter, Outcome<Message> outcome) {
    if (outcome instanceof Outcome.Refused<Message> refused) {
      String reason = refused.code() + " " + refused.description();
      log.warn("Telegram refused a message to chat {}: {}", letter.place().chat(), reason);
    } else if (outcome instanceof Outcome.Unreachable<Message> lost) {
      String fate = lost.neverSent() ? "it will be sent again" : "it may have arrived and is not sent again";
      log.warn("No reply to a message to chat {} ({}): {}", letter.place().chat(), lost.cause().toString(), fate);
    } else if (outcome instanceof Outcome.Fault<Message> fault) {
      log.error("A message to chat {} could not be sent: {}", letter.place().chat(), Traces.of(fault.cause()));
    }
  }
}
