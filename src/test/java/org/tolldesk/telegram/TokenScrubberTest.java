package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenScrubberTest {

  @Test
  void noTokenStaysInALine() {
    assertThat(TokenScrubber.scrub("POST https://api.telegram.org/bot42:ab-C_d/sendmessage failed"))
        .isEqualTo("POST https://api.telegram.org/bot[token]/sendmessage failed");
    assertThat(TokenScrubber.scrub("token=" + BotApiDouble.TOKEN + ", again '" + BotApiDouble.TOKEN + "'"))
        .isEqualTo("token=[token], again '[token]'");
  }

  @Test
  void whatOnlyLooksSimilarStays() {
    String line = "12:30:45 INFO /botany 31000:killed org.tolldesk.telegram.Bot";

    assertThat(TokenScrubber.scrub(line)).isEqualTo(line);
  }

  @Test
  void settingsDoNotPrintTheirToken() {
    BotSettings settings = new BotSettings(BotApiDouble.TOKEN, BotSettings.TELEGRAM, Set.of(1L));

    assertThat(settings.toString()).doesNotContain("double").contains("api.telegram.org");
  }
}
