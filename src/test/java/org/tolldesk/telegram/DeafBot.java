package org.tolldesk.telegram;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** A bot in a process of its own that takes questions and answers none, to be killed. */
final class DeafBot {
  private DeafBot() {}

  /** @param arguments the Bot API's address and the data folder */
  public static void main(String[] arguments) throws InterruptedException {
    BotSettings settings = new BotSettings(BotApiDouble.TOKEN, URI.create(arguments[0]), Set.of());
    Bot bot =
        new Bot(
            settings,
            Samples.parts(
                request -> {
                  block();
                  throw new AssertionError("never reached");
                }),
            Path.of(arguments[1]));
    bot.start();
    bot.awaitClose();
  }

  private static void block() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
