package org.tolldesk;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScrubbedLayoutTest {
  private final LoggerContext context = new LoggerContext();

  private String line(String message, Throwable thrown) {
    context.putObject(ScrubbedLayout.SECRETS, List.of(new Secret("sk-hidden")));
    ScrubbedLayout layout = new ScrubbedLayout();
    layout.setContext(context);
    layout.setPattern("%msg%n");
    layout.start();
    return layout.doLayout(
        new LoggingEvent(
            "test", context.getLogger("test"), Level.WARN, message, thrown, new Object[0]));
  }

  @Test
  void aConfiguredSecretIsMaskedInMessageAndTrace() {
    assertThat(line("key sk-hidden", new IllegalStateException("sk-hidden")))
        .contains("***")
        .doesNotContain("hidden");
  }

  @Test
  void whatLooksLikeABotTokenIsMaskedEvenWhereNoneIsConfigured() {
    assertThat(
            line(
                "https://api.telegram.org/bot123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/getMe",
                null))
        .doesNotContain("AAHdq")
        .contains("/bot[token]/getMe");
  }

  @Test
  void controlCharactersAreDropped() {
    assertThat(line("a\u001B[31mb\u0007", null).strip()).isEqualTo("a[31mb");
  }
}
