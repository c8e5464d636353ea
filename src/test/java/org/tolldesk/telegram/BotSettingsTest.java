package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.TelegramUrl;

class BotSettingsTest {

  private static BotSettings settings(String token, String url) {
    return new BotSettings(token, URI.create(url), Set.of());
  }

  @Test
  void anyServerCanBeNamed() {
    assertThat(settings("1:a", "http://127.0.0.1:9000").url())
        .isEqualTo(new TelegramUrl("http", "127.0.0.1", 9000, false));
    assertThat(settings("1:a", "http://bots.example/").url())
        .isEqualTo(new TelegramUrl("http", "bots.example", 80, false));
    assertThat(settings("1:a", "https://api.telegram.org").url()).isEqualTo(TelegramUrl.DEFAULT_URL);
  }

  @Test
  void whatCannotWorkIsRefusedAtTheDoorWithoutPrintingTheToken() {
    assertThatThrownBy(() -> settings(" ", "http://h")).hasMessageContaining("TELEGRAM_BOT_TOKEN");
    assertThatThrownBy(() -> settings("1:secret word", "http://h"))
        .isInstanceOf(BotException.class)
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() -> settings("1:a", "ftp://127.0.0.1:9000"))
        .hasMessageContaining("ftp://127.0.0.1:9000");
    assertThatThrownBy(() -> settings("1:a", "//127.0.0.1")).hasMessageContaining("http://HOST:PORT");
    assertThatThrownBy(() -> settings("1:a", "http://h/api")).hasMessageContaining("path");
  }
}
