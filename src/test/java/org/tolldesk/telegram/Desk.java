package org.tolldesk.telegram;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
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

  /** No pace, so that a test need not wait for what it does not look at. */
  static final Rates FREE = new Rates(often(), often(), often());

  Desk(BotApiDouble api, Path data, Answerer answerer, Ingest ingest) {
    this(api, data, answerer, ingest, FREE, UseLimits.USUAL);
  }

  Desk(
      BotApiDouble api, Path data, Answerer answerer, Ingest ingest, Rates rates, UseLimits limits) {
    this(api, data, Samples.parts(answerer, ingest), rates, limits);
  }

  Desk(BotApiDouble api, Path data, Parts parts) {
    this(api, data, parts, FREE, UseLimits.USUAL);
  }

  private Desk(BotApiDouble api, Path data, Parts parts, Rates rates, UseLimits limits) {
    this.api = api;
    ann = new Person(api, 51, "en");
    admin = new Person(api, ADMIN, "uk");
    BotSettings settings =
        new BotSettings(BotApiDouble.TOKEN, api.url(), Set.of(ADMIN, OTHER_ADMIN), limits);
    bot = new Bot(settings, parts, data, rates);
    bot.start();
  }

  static Desk answering(BotApiDouble api, Path data, Answerer answerer) {
    return new Desk(api, data, answerer, progress -> Samples.report());
  }

  /** At another pace than that of {@link #FREE}. */
  static Desk paced(BotApiDouble api, Path data, Answerer answerer, Rates rates) {
    return new Desk(api, data, answerer, progress -> Samples.report(), rates, UseLimits.USUAL);
  }

  static Desk limited(BotApiDouble api, Path data, UseLimits limits) {
    return new Desk(api, data, Samples::echo, progress -> Samples.report(), FREE, limits);
  }

  private static Rates.Rate often() {
    return new Rates.Rate(100_000, 100_000, Duration.ofSeconds(1));
  }

  @Override
  public void close() {
    bot.close();
    Tidy.check(api);
  }
}
