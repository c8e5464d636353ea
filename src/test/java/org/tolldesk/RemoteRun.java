package org.tolldesk;

import ch.qos.logback.classic.Level;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.DailyLimits;
import org.tolldesk.answer.Request;
import org.tolldesk.evaluation.Conversations;
import org.tolldesk.evaluation.GoldFile;
import org.tolldesk.embedding.ModelSpec;
import org.tolldesk.evaluation.GoldQuestion;
import org.tolldesk.terminal.Desk;

/**
 * Puts the questions of a file to Tolldesk with a chat server as its remote model, and tells what
 * became of the replies. What was asked is kept, a line each, so that a run can go on later.
 */
final class RemoteRun {
  /** What became of the replies to one question. */
  enum Outcome {
    /** The corpus holds nothing near, so that no model was asked. */
    NOT_ASKED,
    /** The first reply passed the gate. */
    AT_ONCE,
    /** The second did. */
    REPAIRED,
    /** The embedded answer stands in its place. */
    STOPPED,
    /** Nor was there a reply within the deadline. */
    TOO_LATE;

    boolean isLetThrough() {
      return this == AT_ONCE || this == REPAIRED;
    }
  }

  /**
   * One question.
   *
   * @param replies what the model wrote: first, and where the gate stopped it, again
   * @param text the answer that Tolldesk gave
   */
  record Line(
      String id,
      String question,
      List<String> previous,
      List<String> replies,
      Outcome outcome,
      String text,
      Map<Integer, String> quotes) {}

  /** Shorter than the usual ones: a slow reader, who copies rather than follows rules. */
  private static final Path PROMPTS = Path.of("src", "test", "resources", "tinyllama");

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final DailyLimits NONE = new DailyLimits(0, 0, 0, 0);

  private static final String MODEL = "loopback";

  private final ChatServer server;
  private final Path record;
  private final Duration deadline;

  /**
   * @param record the file of lines
   * @param deadline for one answer
   */
  RemoteRun(ChatServer server, Path record, Duration deadline) {
    this.server = server;
    this.record = record;
    this.deadline = deadline;
  }

  /** Asks what was not asked before, until the time is over; all that was ever asked. */
  List<Line> run(Path questions, Duration most) throws IOException {
    GoldFile.OfQuestions gold = (GoldFile.OfQuestions) GoldFile.read(questions);
    Path corpus = gold.corpusBeside(questions.toAbsolutePath()).orElse(Path.of("seeds"));
    List<Line> lines = new ArrayList<>(lines(record));
    Set<String> done = lines.stream().map(Line::id).collect(Collectors.toSet());
    long end = System.nanoTime() + most.toNanos();
    try (Desk desk = desk(corpus)) {
      for (Request request : spread(requests(gold))) {
        if (!done.contains(request.id()) && System.nanoTime() < end) {
          Line line = ask(desk, request);
          keep(line);
          lines.add(line);
        }
      }
    }
    return lines;
  }

  /** Everything wired as for a user, with the server as the remote model. */
  Desk desk(Path corpus) {
    Desk desk = Wiring.open(settings(corpus));
    desk.reload((stage, at, of) -> {});
    return desk;
  }

  private static List<Request> requests(GoldFile.OfQuestions gold) {
    Conversations conversations = new Conversations();
    List<Request> requests = new ArrayList<>();
    for (GoldQuestion question : gold.questions()) {
      List<String> before = conversations.before(question.previous());
      conversations.asked(question.id(), before, question.question());
      requests.add(new Request(question.id(), question.question(), before));
    }
    return requests;
  }

  /** Every third, then the others: a run that is cut short has seen all kinds. */
  private static List<Request> spread(List<Request> requests) {
    return IntStream.range(0, 3)
        .boxed()
        .flatMap(
            start -> IntStream.iterate(start, i -> i < requests.size(), i -> i + 3).mapToObj(requests::get))
        .toList();
  }

  private Settings settings(Path corpus) {
    return new Settings(
        corpus,
        "mem:",
        Path.of("config"),
        PROMPTS,
        ModelSpec.bgeSmallEnglish(),
        Optional.empty(),
        Optional.of(
            new Settings.Llm(server.baseUrl(), MODEL, Optional.empty(), deadline, NONE)),
        Level.ERROR,
        "test");
  }

  Line ask(Desk desk, Request request) {
    int before = server.replies().size();
    Answer answer = desk.answerer().answer(request);
    List<ChatServer.Reply> replies = server.replies();
    List<String> texts =
        replies.subList(before, replies.size()).stream().map(ChatServer.Reply::text).toList();
    Map<Integer, String> quotes = new TreeMap<>();
    answer.citations().forEach(citation -> quotes.put(citation.n(), citation.quote()));
    return new Line(
        request.id(),
        request.question(),
        request.previous(),
        texts,
        outcome(answer, texts.size()),
        answer.text(),
        quotes);
  }

  private Outcome outcome(Answer answer, int replies) {
    if (answer.model().equals(MODEL)) {
      return replies == 1 ? Outcome.AT_ONCE : Outcome.REPAIRED;
    }
    if (replies == 0 && answer.millis() < deadline.toMillis()) {
      return Outcome.NOT_ASKED;
    }
    return answer.millis() >= deadline.toMillis() ? Outcome.TOO_LATE : Outcome.STOPPED;
  }

  /** How many came to which end, in a line. */
  static String summary(List<Line> lines) {
    Map<Outcome, Long> counts =
        lines.stream().collect(Collectors.groupingBy(Line::outcome, Collectors.counting()));
    return ("questions %d, not put to the model %d, let through at once %d, repaired %d, stopped %d,"
            + " too late %d")
        .formatted(
            lines.size(),
            counts.getOrDefault(Outcome.NOT_ASKED, 0L),
            counts.getOrDefault(Outcome.AT_ONCE, 0L),
            counts.getOrDefault(Outcome.REPAIRED, 0L),
            counts.getOrDefault(Outcome.STOPPED, 0L),
            counts.getOrDefault(Outcome.TOO_LATE, 0L));
  }

  /** Writes the answers that hold a model's words, with their quotes, to a file for reading. */
  static Path letThrough(List<Line> lines, Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    lines.stream()
        .filter(line -> line.outcome().isLetThrough())
        .forEach(
            line -> {
              text.append("## ").append(line.id()).append(' ').append(line.outcome()).append('\n');
              line.previous().forEach(before -> text.append("(").append(before).append(")\n"));
              text.append(line.question()).append("\n\n").append(line.text()).append("\n\n");
              line.quotes().forEach((n, quote) -> text.append("[" + n + "] " + quote + "\n"));
              text.append('\n');
            });
    return Files.writeString(folder.resolve("let-through.md"), text);
  }

  private void keep(Line line) throws IOException {
    Files.createDirectories(record.toAbsolutePath().getParent());
    Files.writeString(
        record,
        JSON.writeValueAsString(line) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  static List<Line> lines(Path record) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String line : Files.exists(record) ? Files.readAllLines(record) : List.<String>of()) {
      lines.add(JSON.readValue(line, Line.class));
    }
    return lines;
  }
}
