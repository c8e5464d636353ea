package org.tolldesk.telegram;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Request;

/** A bot in a process of its own, to be killed; some questions kill it themselves. */
final class DoomedBot {
  private DoomedBot() {}

  /** @param arguments the Bot API's address and the data folder */
  public static void main(String[] arguments) throws InterruptedException {
    BotSettings settings = new BotSettings(BotApiDouble.TOKEN, URI.create(arguments[0]), Set.of());
    Bot bot = new Bot(settings, Samples.parts(DoomedBot::answer), Path.of(arguments[1]), Desk.FREE);
    Runtime.getRuntime().addShutdownHook(new Thread(bot::close));
    bot.start();
    bot.awaitClose();
  }

  /** In two messages where the question is "long?". */
  static Answer answer(Request request) {
    if (request.question().contains("fatal")) {
      Runtime.getRuntime().halt(1);
    }
    return request.question().equals("long?")
        ? Samples.answer("en", "31,000 killed.\n\n" + "He said so. ".repeat(600), List.of(), List.of())
        : Samples.echo(request);
  }
}
