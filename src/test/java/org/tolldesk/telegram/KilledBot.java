package org.tolldesk.telegram;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Kills the whole program again and again while many chats ask, and counts what was lost and what came twice.
 * By hand: {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.tolldesk.telegram.KilledBot}, behind it the numbers of kills and chats.
 */
final class KilledBot {
  private static final String MAYBE = "This may have reached you already";
  private static final int PATIENCE_SECONDS = 120;

  private KilledBot() {}

  /** @param arguments kills and chats; 20 and 20 without */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
    int chats = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    Path home = Files.createTempDirectory("killed");
    System.out.println("logs in " + home);
    Random random = new Random(1);
    try (BotApiDouble api = new BotApiDouble()) {
      List<Person> people = IntStream.range(0, chats).mapToObj(i -> new Person(api, 500 + i, "en")).toList();
      int asked = 0;
      for (int kill = 0; kill < kills; kill++) {
        Process bot = start(api, home, kill);
        int before = answers(api, people);
        awaitStart(api, kill + 1);
        people.forEach(each -> each.writes("What did Zelensky say in Feb 2024?"));
        asked++;
        awaitAnswers(api, people, before + random.nextInt(2 * chats));
        TimeUnit.MILLISECONDS.sleep(random.nextInt(100));
        bot.destroyForcibly().waitFor();
        System.out.println("kill " + (kill + 1) + ": " + (answers(api, people) - before) + " answers since the last");
      }
      Process last = start(api, home, kills);
      await(api, people, asked);
      last.destroy();
      last.waitFor();
      report(api, people, asked, last.exitValue());
    }
  }

  private static Process start(BotApiDouble api, Path home, int run) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    File log = home.resolve("log-" + run).toFile();
    ProcessBuilder builder =
        new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), "org.tolldesk.Main")
            .redirectErrorStream(true)
            .redirectOutput(log);
    builder
        .environment()
        .putAll(
            Map.of(
                "TELEGRAM_BOT_TOKEN", BotApiDouble.TOKEN, "TELEGRAM_API_URL", api.url().toString(),
                "TOLLDESK_DB", home.resolve("db").toString()));
    return builder.start();
  }

  private static int answers(BotApiDouble api, List<Person> people) {
    return people.stream().mapToInt(each -> api.sent(each.id()).size()).sum();
  }

  private static void awaitStart(BotApiDouble api, int runs) throws InterruptedException {
    while (api.calls.all(call -> call.is("getMe")).size() < runs) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** So that the kill comes in the middle of answering; where that takes too long it comes earlier. */
  private static void awaitAnswers(BotApiDouble api, List<Person> people, int count) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(12);
    while (System.nanoTime() < deadline && answers(api, people) < count) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  /** Until each chat has so many questions answered, or nothing more can be hoped for. */
  private static void await(BotApiDouble api, List<Person> people, int asked) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < deadline
        && people.stream().anyMatch(each -> byQuestion(api.sent(each.id())).size() < asked)) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    TimeUnit.SECONDS.sleep(5);
  }

  private static Map<Integer, List<Sent>> byQuestion(List<Sent> sent) {
    Map<Integer, List<Sent>> answers = new TreeMap<>();
    for (Sent each : sent) {
      if (each.replyTo() != null) {
        answers.computeIfAbsent(each.replyTo(), unused -> new ArrayList<>()).add(each);
      }
    }
    return answers;
  }

  private static void report(BotApiDouble api, List<Person> people, int asked, int exit) {
    int lost = 0;
    int marked = 0;
    int unmarked = 0;
    for (Person each : people) {
      Map<Integer, List<Sent>> answers = byQuestion(api.sent(each.id()));
      lost += asked - answers.size();
      for (List<Sent> messages : answers.values()) {
        int again = (int) messages.stream().filter(sent -> sent.text().contains(MAYBE)).count();
        marked += again;
        unmarked += Math.max(0, messages.size() - 1 - again);
      }
    }
    System.out.printf(
        "asked %d, lost %d, came again with a line that says so %d, without one %d, last exit %d%n",
        asked * people.size(), lost, marked, unmarked, exit);
  }
}
