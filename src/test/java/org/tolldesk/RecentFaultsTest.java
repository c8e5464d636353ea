package org.tolldesk;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentFaultsTest {
  private final LoggerContext context = new LoggerContext();
  private final RecentFaults faults = faults();

  private RecentFaults faults() {
    context.putObject(ScrubbedLayout.SECRETS, List.of(new Secret("sk-hidden")));
    RecentFaults made = new RecentFaults(Logging.layout(context, "%level %logger{0}: %msg%nopex"));
    made.setContext(context);
    made.start();
    return made;
  }

  private void log(String logger, Level level, String message) {
    RuntimeException thrown = new IllegalStateException("what somebody wrote");
    faults.doAppend(
        new LoggingEvent("test", context.getLogger(logger), level, message, thrown, new Object[0]));
  }

  @Test
  void onlyTolldesksOwnWarningsAndErrorsAreKeptWithoutSecretsAndTraces() {
    log("org.tolldesk.telegram.Poller", Level.WARN, "key sk-hidden");
    log("org.tolldesk.telegram.Poller", Level.INFO, "begun");
    log("ai.djl.Engine", Level.ERROR, "no card");

    assertThat(faults.lines()).containsExactly("WARN Poller: key ***");
  }

  @Test
  void theLatestAreKeptEachOfBoundedLength() {
    for (int i = 0; i < 50; i++) {
      log("org.tolldesk.A", Level.ERROR, i + "x".repeat(1_000));
    }

    assertThat(faults.lines()).hasSize(RecentFaults.KEPT);
    assertThat(faults.lines().get(RecentFaults.KEPT - 1)).startsWith("ERROR A: 49x").hasSize(300);
  }
}
