package org.tolldesk.telegram;

import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each event to whoever handles it, whatever goes wrong there. Thread-safe. */
final class Switchboard {
  private static final Logger log = LoggerFactory.getLogger(Switchboard.class);

  private final Messenger messenger;
  private final Doorkeeper door;
  private final Routes routes;

  /**
   * Who handles what.
   *
   * @param commands by name without slash; "" for plain words, "?" for a command that is not there
   * @param buttons by the action in a button's data
   */
  record Routes(
      Map<String, Consumer<Incoming>> commands,
      Consumer<Incoming> edits,
      Map<String, Consumer<Press>> buttons,
      Consumer<InlineQuestion> inline,
      Consumer<Membership> memberships,
      Consumer<Migration> migrations) {}

  Switchboard(Messenger messenger, Doorkeeper door, Routes routes) {
    this.messenger = messenger;
    this.door = door;
    this.routes = routes;
  }

  /** @throws Stopped when the bot was closed before the event was done with */
  void handle(Event event) {
    try {
      admit(event);
    } catch (Stopped e) {
      throw e;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      log.error("Update {} met a bug: {}", event.update(), Traces.of(e));
      fault(event);
    }
  }

  /** Admits that an event cannot be answered, and that it is no fault of whoever caused it. */
  void fault(Event event) {
    say(event, "fault", String.valueOf(event.update()));
  }

  private void admit(Event event) {
    Doorkeeper.Verdict verdict = door.judge(event);
    if (verdict instanceof Doorkeeper.Verdict.Told told) {
      say(event, told.key(), told.arguments());
    } else if (verdict instanceof Doorkeeper.Verdict.Welcome) {
      route(event);
    } else if (event instanceof Press press) {
      messenger.toast(press, "", false);
    }
  }

  private void route(Event event) {
    if (event instanceof Incoming in) {
      Consumer<Incoming> unknown = routes.commands().getOrDefault("?", unused -> {});
      Consumer<Incoming> handler = routes.commands().getOrDefault(in.command(), unknown);
      (in.edited() ? routes.edits() : handler).accept(in);
    } else if (event instanceof Press press) {
      routes.buttons().getOrDefault(press.action(), this::expired).accept(press);
    } else if (event instanceof InlineQuestion question) {
      routes.inline().accept(question);
    } else if (event instanceof Membership membership) {
      routes.memberships().accept(membership);
    } else if (event instanceof Migration migration) {
      routes.migrations().accept(migration);
    }
  }

  /** A button that an earlier version of the bot offered. */
  private void expired(Press press) {
    say(press, "button.expired");
  }

  /** Turns an event away from a chat that asks faster than it can be answered. */
  void busy(Event event) {
    say(event, "busy");
  }

  private void say(Event event, String key, Object... arguments) {
    if (event instanceof Incoming in && !in.edited()) {
      messenger.reply(in, in.texts().html(key, arguments));
    } else if (event instanceof Press press) {
      messenger.toast(press, Html.plain(press.texts().html(key, arguments)), true);
    }
  }
}
