package org.tolldesk.terminal;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code tolldesk} without a command: the bot where a token is configured, otherwise a chat in the
 * terminal.
 */
@Command(
    name = "tolldesk",
    versionProvider = CommandLineInterface.Version.class,
    mixinStandardHelpOptions = true,
    scope = picocli.CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel = "[COMMAND]",
    description = {
      "Answers questions about reported tolls (killed, wounded, missing, captured, displaced) from a"
          + " corpus of news articles: cited figures, who claims them, and where the sources disagree.",
      "",
      "Without a command it runs the Telegram bot where TELEGRAM_BOT_TOKEN is set, otherwise a chat"
          + " in this terminal.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 done; 1 it could not be done, with one line on standard error; 2 wrong usage.",
      "Example:  tolldesk ask \"what did Zelensky say in Feb 2024?\""
    })
final class Tolldesk implements Callable<Integer> {
  private final Session session;

  @Mixin private final GlobalOptions global;

  Tolldesk(Session session, GlobalOptions global) {
    this.session = session;
    this.global = global;
  }

  @Override
  public Integer call() {
    return session.withFresh(global.options(), this::serve);
  }

  private int serve(Desk desk) {
    Optional<Desk.Bot> bot = desk.bot();
    if (bot.isPresent()) {
      session.notice(
          "Running the Telegram bot, because a token is configured. Stop it with Ctrl-C.");
      bot.get().run();
      return Session.DONE;
    }
    session.notice(
        "Chatting in this terminal, because no Telegram token (TELEGRAM_BOT_TOKEN) is configured."
            + " Ask a question; /help lists the commands.");
    return new Chat(session.streams(), desk).run();
  }
}
