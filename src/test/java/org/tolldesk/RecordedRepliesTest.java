package org.tolldesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.tolldesk.answer.Request;
import org.tolldesk.terminal.Desk;

/**
 * The replies that a small real model once wrote, at the gate again. One that passes must be among
 * those that a person has read and found right; a gate that lets another through gives reason to
 * read that one.
 */
class RecordedRepliesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "tinyllama");

  private final Deque<String> replies = new ArrayDeque<>();

  /** What the model said next; the same again where it was not asked again. */
  private ChatServer.Reply next() {
    return new ChatServer.Reply(replies.size() > 1 ? replies.remove() : replies.element(), 1, 1);
  }

  @Test
  void onlyRepliesThatWereReadAndFoundRightPass(TestReporter reporter) throws IOException {
    List<RemoteRun.Line> now = new ArrayList<>();
    try (ChatServer server = new ChatServer((messages, most) -> next())) {
      RemoteRun run = new RemoteRun(server, FOLDER, Duration.ofMinutes(2));
      try (Desk desk = run.desk(Path.of("seeds"))) {
        for (RemoteRun.Line line : RemoteRun.lines(FOLDER.resolve("replies.jsonl"))) {
          replies.clear();
          replies.addAll(line.replies());
          now.add(run.ask(desk, new Request(line.id(), line.question(), line.previous())));
        }
      }
    }
    reporter.publishEntry(RemoteRun.summary(now));
    assertThat(now).filteredOn(line -> line.outcome().isLetThrough())
        .extracting(RemoteRun.Line::id)
        .isSubsetOf(Files.readAllLines(FOLDER.resolve("read.txt")));
  }
}
