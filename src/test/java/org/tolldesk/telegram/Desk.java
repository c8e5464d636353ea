package org.tolldesk.telegram;

import java.nio.file.Path;
import org.tolldesk.answer.Answerer;
import org.tolldesk.ingest.Ingest;

/** A bot at work against the double, with people to talk to it. */
final class Desk implements AutoCloseable {
  static final long ADMIN = 77;
  static final long OTHER_ADMIN = 78;

  final BotApiDouble api;
  final Person ann;
  final Person admin;
  private final Bot bot;

  Desk(BotApiDouble api, Path data, Answerer answerer, Ingest ingest) {
    this(api, data, Samples.parts(answerer, ingest));
  }

  Desk(BotApiDouble api, Path data, Parts parts) {
    this.api = api;
    ann = new Person(api, 51, "en");
    admin = new Person(api, ADMIN, "uk");
    bot = new Bot(api.settings(ADMIN, OTHER_ADMIN), parts, data);
    bot.start();
  }

  static Desk answering(BotApiDouble api, Path data, Answerer answerer) {
    return new Desk(api, data, answerer, progress -> Samples.report());
  }

  @Override
  public void close() {
    bot.close();
  }
}
