package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** All that is logged at the finest level, by the bot and by the libraries it uses, while all goes wrong. */
class SecrecyTest {
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final java.util.logging.Logger platform = java.util.logging.Logger.getLogger("");
  private final Level usual = root.getLevel();
  private final java.util.logging.Level usualOfPlatform = platform.getLevel();

  private final AppenderBase<ILoggingEvent> appender =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          String trace =
              event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
          lines.add(TokenScrubber.scrub(event.getLoggerName() + " " + event.getFormattedMessage() + trace));
        }
      };
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord logged) {
          // The double's own server tells each address that it is asked for.
          if (!String.valueOf(logged.getLoggerName()).contains("sun.net.httpserver")) {
            lines.add(logged.getLoggerName() + " " + logged.getMessage());
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @TempDir Path data;

  @BeforeEach
  void listen() {
    appender.start();
    root.addAppender(appender);
    root.setLevel(Level.TRACE);
    handler.setLevel(java.util.logging.Level.ALL);
    platform.addHandler(handler);
    platform.setLevel(java.util.logging.Level.ALL);
  }

  @AfterEach
  void leave() {
    root.setLevel(usual);
    root.detachAppender(appender);
    platform.setLevel(usualOfPlatform);
    platform.removeHandler(handler);
  }

  @Test
  void neitherTheTokenNorWhatSomebodyWroteOrSentIsLogged() throws IOException, InterruptedException {
    try (BotApiDouble api = new BotApiDouble()) {
      api.fail("getUpdates", new Fault.BadGateway(), new Fault.Refuse(Refusal.tooMany(1)));
      try (Desk desk =
          Desk.answering(
              api,
              data,
              request -> {
                if (request.question().contains("bug")) {
                  throw new IllegalStateException(request.question());
                }
                return Samples.echo(request);
              })) {
        desk.ann.writes("canary question?");
        api.awaitSent(51, 1);
        desk.ann.writes("canary bug?");
        api.awaitSent(51, 2);
        api.fail("sendMessage", new Fault.BadGateway());
        desk.ann.writes("canary refused?");
        api.awaitSent(51, 3);
        desk.admin.sends("canary.txt", "canary document".getBytes(StandardCharsets.UTF_8));
        desk.admin.sends("canary.exe", "canary program".getBytes(StandardCharsets.UTF_8));
        api.awaitSent(77, 2);
        api.fail("getFile", new Fault.BadGateway());
        desk.admin.sends("canary.txt", "canary document".getBytes(StandardCharsets.UTF_8));
        api.awaitSent(77, 3);
      }
    }
    String secret = BotApiDouble.TOKEN.substring(BotApiDouble.TOKEN.indexOf(':') + 1);
    assertThat(List.copyOf(lines)).isNotEmpty().noneMatch(line -> line.contains(secret));
    assertThat(List.copyOf(lines)).noneMatch(line -> line.contains("canary"));
  }
}
