package org.tolldesk.telegram;

import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/** Hands each event to whoever handles it, whatever goes wrong there. Thread-safe. */
final class Switchboard {
  private static final Logger log = LoggerFactory.getLogger(Switchboard.class);

  private final Messenger messenger;
  private final Gateway gateway;
  private final Languages languages;
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

  Switchboard(Messenger messenger, Gateway gateway, Languages languages, Routes routes) {
    this.messenger = messenger;
    this.gateway = gateway;
    this.languages = languages;
    this.routes = routes;
  }

  /** @throws Stopped when the bot was closed before the event was done with */
  void handle(Event heard) {
    Event event = languages.spoken(heard);
    try {
      route(event);
    } catch (Stopped e) {
      throw e;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      log.error("Update {} met a bug: {}", event.update(), Traces.of(e));
      say(event, "fault", String.valueOf(event.update()));
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
    say(languages.spoken(event), "busy");
  }

  private void say(Event event, String key, Object... arguments) {
    if (event instanceof Incoming in && !in.edited()) {
      messenger.reply(in, in.texts().html(key, arguments));
    } else if (event instanceof Press press) {
      gateway.call(
          AnswerCallbackQuery.builder()
              .callbackQueryId(press.query())
              .text(Html.plain(press.texts().html(key, arguments)))
              .showAlert(true)
              .build());
    }
  }
}
