package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot unchanged against a Telegram server that others wrote. Needs {@code node} and {@code npm}. */
class CrablineIT {
  private static final Path INSTALLED = Path.of("target", "crabline").toAbsolutePath();

  @TempDir Path folder;

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    assumeTrue(
        ForeignClient.runs("node", "--version"),
        "skipped: crabline needs node, which is not on this machine");
    assumeTrue(
        ForeignClient.runs("npm", "--version"),
        "skipped: crabline needs npm, which is not on this machine");
    Files.createDirectories(INSTALLED);
    assumeTrue(
        ForeignClient.runs(
            "npm", "install", "--prefix", INSTALLED.toString(), "--no-audit", "--no-fund", "--ignore-scripts",
            "--prefer-offline", Crabline.PACKAGE),
        "skipped: npm could not install " + Crabline.PACKAGE + ", see target/clients/install.log");
  }

  @Test
  void aWholeConversationRunsAgainstAServerThatOthersWrote() throws IOException, InterruptedException {
    try (Crabline crabline = new Crabline(INSTALLED, folder);
        Bot bot = bot(crabline)) {
      bot.start();
      crabline.write(51, 51, "/start", Map.of());
      assertThat(text(crabline, 51, 1)).contains("who reported how many");

      crabline.write(51, 51, "what did Zelensky say?", Map.of());
      JsonNode answer = crabline.awaitSent(51, 2).get(1);
      assertThat(answer.path("parse_mode").asText()).isEqualTo("HTML");
      assertThat(answer.path("text").asText())
          .startsWith("<b>31,000</b> killed")
          .contains("<blockquote expandable>[1] <a href=\"https://example.org/a?b=1&amp;c=2\">");
      assertThat(answer.path("reply_parameters").path("message_id").asInt()).isPositive();

      crabline.write(51, 51, "and the wounded?", Map.of());
      assertThat(text(crabline, 51, 3)).contains("after [what did Zelensky say?]");

      crabline.write(51, 51, "/sources", Map.of());
      assertThat(text(crabline, 51, 4)).startsWith("<b>2 articles</b>");
      crabline.write(51, 51, "/reload", Map.of());
      assertThat(text(crabline, 51, 5)).startsWith("Only this bot's admins");

      crabline.write(77, 77, "/reload", Map.of());
      assertThat(text(crabline, 77, 2)).startsWith("<b>Reloaded.</b>");

      crabline.write(-100123, 51, "/ask@crabline_bot how many?", Map.of("chatType", "supergroup"));
      assertThat(text(crabline, -100123, 1)).startsWith("<b>31,000</b> killed");
    }
  }

  @Test
  void anAnswerOfManyMessagesIsTakenWhole() throws IOException, InterruptedException {
    String text = ("слово <31,000> & ще. ".repeat(80) + "\n\n").repeat(5);
    try (Crabline crabline = new Crabline(INSTALLED, folder);
        Bot bot =
            new Bot(
                settings(crabline),
                Samples.parts(request -> Samples.answer("uk", text, List.of(), List.of())),
                folder)) {
      bot.start();
      crabline.write(51, 51, "how many?", Map.of());

      assertThat(crabline.awaitSent(51, 3))
          .allMatch(part -> TelegramHtml.parse(part.path("text").asText()).text().length() <= 4096);
    }
  }

  /** The text of the last of so many messages. */
  private static String text(Crabline crabline, long chat, int count)
      throws IOException, InterruptedException {
    return crabline.awaitSent(chat, count).get(count - 1).path("text").asText();
  }

  private static BotSettings settings(Crabline crabline) {
    return new BotSettings(Crabline.TOKEN, crabline.url(), Set.of(77L));
  }

  private Bot bot(Crabline crabline) {
    return new Bot(settings(crabline), Samples.parts(Samples::echo), folder);
  }
}
