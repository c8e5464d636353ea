package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.message.Message;

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

  /**
   * Replies to a message in its chat and topic.
   *
   * @return the ids of the messages sent, fewer than the parts when Telegram refused or the outcome is
   *     unknown
   * @throws Stopped when the bot was closed while waiting for a next try
   */
  List<Integer> reply(Incoming to, String html) {
    List<Integer> sent = new ArrayList<>();
    for (String part : HtmlParts.of(html)) {
      Integer replyTo = sent.isEmpty() ? Integer.valueOf(to.message()) : null;
      Optional<Integer> id = send(new Letter(to.chat(), to.thread(), replyTo, part, true));
      if (id.isEmpty()) {
        break;
      }
      sent.add(id.get());
    }
    return sent;
  }

  private Optional<Integer> send(Letter first) {
    Long moved = movedTo.get(first.chat());
    Letter letter = moved == null ? first : first.to(moved);
    for (int tries = 1; ; tries++) {
      Outcome<Message> outcome = gateway.call(letter.method());
      if (outcome instanceof Outcome.Done<Message> done) {
        return Optional.of(done.result().getMessageId());
      }
      report(letter, outcome);
      Optional<Remedy> remedy = Remedy.after(letter, outcome, tries);
      if (remedy.isEmpty()) {
        return Optional.empty();
      }
      letter = remedy.get().letter();
      if (letter.chat() != first.chat()) {
        movedTo.put(first.chat(), letter.chat());
      }
      if (!pause.forMillis(remedy.get().waitMillis())) {
        throw new Stopped();
      }
    }
  }

  private static void report(Letter letter, Outcome<Message> outcome) {
    if (outcome instanceof Outcome.Refused<Message> refused) {
      String reason = refused.code() + " " + refused.description();
      log.warn("Telegram refused a message to chat {}: {}", letter.chat(), reason);
    } else if (outcome instanceof Outcome.Unreachable<Message> lost) {
      String fate = lost.neverSent() ? "it will be sent again" : "it may have arrived and is not sent again";
      log.warn("No reply to a message to chat {} ({}): {}", letter.chat(), lost.cause().toString(), fate);
    } else if (outcome instanceof Outcome.Fault<Message> fault) {
      log.error("A message to chat {} could not be sent: {}", letter.chat(), Traces.of(fault.cause()));
    }
  }
}
