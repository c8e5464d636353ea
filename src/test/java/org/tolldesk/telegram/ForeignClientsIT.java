package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The double against clients that others wrote: what they understand is what Telegram says. Needs {@code
 * node} and {@code npm}, or {@code mvn}.
 */
class ForeignClientsIT {
  private static final Path SOURCES = Path.of("src", "test", "resources", "telegram").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void grammyTalksWithTheDouble() throws IOException, InterruptedException {
    talk("grammy", node("grammy@1.46.0", "grammy.cjs"));
  }

  @Test
  void telegrafTalksWithTheDouble() throws IOException, InterruptedException {
    talk("telegraf", node("telegraf@4.16.3", "telegraf.cjs"));
  }

  @Test
  void pengradTalksWithTheDouble() throws IOException, InterruptedException {
    Path jars = ForeignClient.FOLDER.resolve("pengrad");
    assumeTrue(
        ForeignClient.runs(
            "mvn", "-B", "-q", "-f", SOURCES.resolve("pengrad-pom.xml").toString(),
            "dependency:copy-dependencies", "-DoutputDirectory=" + jars),
        "skipped: mvn could not fetch pengrad's client, see target/clients/install.log");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    talk("pengrad", List.of(java, "-cp", jars + "/*", SOURCES.resolve("Pengrad.java").toString()));
  }

  private static List<String> node(String library, String script) throws InterruptedException {
    assumeTrue(ForeignClient.runs("node", "--version"), "skipped: no node on this machine");
    assumeTrue(
        ForeignClient.runs(
            "npm", "install", "--prefix", ForeignClient.FOLDER.toString(), "--no-audit", "--no-fund",
            "--ignore-scripts", "--prefer-offline", library),
        "skipped: npm could not install " + library + ", see target/clients/install.log");
    return List.of("node", SOURCES.resolve(script).toString());
  }

  private void talk(String name, List<String> command) throws IOException, InterruptedException {
    Path picture = folder.resolve("chart.png");
    Files.write(picture, FilesTest.png(80, 40));
    try (BotApiDouble api = new BotApiDouble();
        ForeignClient client = new ForeignClient(name, new ArrayList<>(command), api, picture)) {
      try {
        talk(api);
      } catch (AssertionError e) {
        throw new AssertionError(name + " said: " + client.said(), e);
      }
    }
  }

  private static void talk(BotApiDouble api) throws IOException, InterruptedException {
    Person ann = new Person(api, 51, "uk");
    ann.writes("/start");
    Sent start = api.awaitSent(51, 1).get(0);
    assertThat(start.text()).isEqualTo("Вітаю, Person 51!");
    assertThat(start.keyboard().labels()).containsExactly("Цитати", "Сайт");
    assertThat(new Wire(api).call("getMyCommands", "{'language_code':'uk'}").toString())
        .contains("Початок");

    String pressed = ann.presses(start.id(), "Цитати");
    assertThat(api.awaitCallbackAnswer(pressed).text()).isEqualTo("Ось вони");
    assertThat(api.awaitEdit(51, start.id(), 1).get(0).text()).isEqualTo("Цитати: «31 000»");
    assertThat(api.keyboard(51, start.id()).isEmpty()).isTrue();

    ann.writes("/photo");
    Sent photo = api.awaitSent(51, 2).get(1);
    assertThat(photo.text()).isEqualTo("31 000 загиблих");
    assertThat(photo.file().bytes()).isEqualTo(FilesTest.png(80, 40));

    byte[] report = "31 000 загиблих\r\n--\0".getBytes(StandardCharsets.UTF_8);
    ann.sends("Звіт.txt", report);
    Sent copy = api.awaitSent(51, 3).get(2);
    assertThat(copy.file().bytes()).isEqualTo(report);
    assertThat(copy.file().fileName()).isEqualTo("копія.txt");

    String asked = ann.asksInline("скільки?");
    assertThat(api.awaitInlineAnswer(asked).textOf(0)).isEqualTo("31 000: скільки?");

    ann.writes("/broken");
    assertThat(api.awaitSent(51, 4).get(3).text())
        .isEqualTo(
            "error: Bad Request: can't parse entities:"
                + " Can't find end tag corresponding to start tag \"b\"");
    api.fail("sendMessage", new Fault.BadGateway());
    ann.writes("/page");
    assertThat(api.awaitSent(51, 5).get(4).text()).startsWith("error: ");
  }
}
