package org.tolldesk.telegram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which messages of an answer left, a line before and a line after each is sent, so that a crash between is
 * known afterwards; and how often an update was tried. It holds marks of updates that are not done with,
 * and of their words only a print. Thread-safe.
 */
final class Outbox implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Outbox.class);
  private static final int LINES = 5_000;
  private static final Pattern LINE =
      Pattern.compile("(\\d{1,10}) (?:([TR])|([BSN]) (\\d{1,6}) (\\d{1,6}) ([0-9a-f]{16})(?: (\\d{1,10}))?)");

  private final Map<Integer, Reply> replies = new HashMap<>();
  private final Journal journal;

  /** What has been said in answer to one update, by the number of the message within the answer. */
  private static final class Reply {
    private int attempts;
    private int messages;
    private final Map<Integer, Marks> marks = new HashMap<>();
  }

  /** @param isOpen whether an update is still to be done with */
  Outbox(Path file, IntPredicate isOpen) throws IOException {
    Journal.read(file).stream().map(LINE::matcher).filter(Matcher::matches).forEach(this::take);
    replies.keySet().removeIf(update -> !isOpen.test(update));
    journal = new Journal(file, lines());
  }

  /** Begins to handle an update, again from its first message, and returns how often that was begun. */
  synchronized int begin(int update) {
    Reply reply = replies.computeIfAbsent(update, unused -> new Reply());
    reply.messages = 0;
    reply.attempts++;
    note(update + " T", false);
    return reply.attempts;
  }

  /** The attempt was given up because the bot is being closed, and by no fault of the update. */
  synchronized void rest(int update) {
    replies.computeIfAbsent(update, unused -> new Reply()).attempts = 0;
    note(update + " R", false);
  }

  /** The update is done with. */
  synchronized void done(int update) {
    replies.remove(update);
  }

  /** The next message in answer to an update, in as many parts as it takes. */
  synchronized Delivery next(@Nullable Cause cause, String content) {
    if (cause == null) {
      return Delivery.UNMARKED;
    }
    Reply reply = replies.computeIfAbsent(cause.update(), unused -> new Reply());
    int message = reply.messages++;
    Marks fresh = new Marks(Marks.print(content));
    Marks earlier = reply.marks.getOrDefault(message, fresh);
    boolean same = earlier.print().equals(fresh.print());
    return new Delivery() {
      @Override
      public Fate fate(int part) {
        return same ? earlier.fate(part) : part == 0 && earlier.left() ? Fate.DOUBTFUL : Fate.DUE;
      }

      @Override
      public @Nullable Integer id(int part) {
        return same ? earlier.id(part) : null;
      }

      @Override
      public void mark(char state, int part, int id) {
        Marks kept = same ? earlier : fresh;
        Outbox.this.mark(cause.update(), message, kept, state, part, id);
      }
    };
  }

  private synchronized void mark(int update, int message, Marks marks, char state, int part, int id) {
    if (!journal.isOpen() && state == Marks.BEGUN) {
      throw new Stopped();
    }
    replies.computeIfAbsent(update, unused -> new Reply()).marks.put(message, marks);
    marks.set(part, state, id);
    note(line(update, message, marks.line(part)), state != Marks.NOT_SENT);
  }

  /** A disk that fails costs no answer, only the certainty that it comes once. */
  private void note(String line, boolean synced) {
    if (!journal.isOpen()) {
      return;
    }
    try {
      journal.keepShort(LINES, this::lines);
      journal.add(line, synced);
    } catch (IOException e) {
      log.error("A reply may come twice after a crash, no outbox: {}", e.toString());
    }
  }

  private void take(Matcher line) {
    Reply reply = replies.computeIfAbsent(number(line.group(1)), unused -> new Reply());
    if (line.group(2) != null) {
      reply.attempts = line.group(2).equals("R") ? 0 : reply.attempts + 1;
      return;
    }
    String print = line.group(6);
    Marks marks =
        reply.marks.compute(
            Integer.parseInt(line.group(4)),
            (unused, old) -> old == null || !old.print().equals(print) ? new Marks(print) : old);
    int id = line.group(7) == null ? 0 : number(line.group(7));
    marks.set(Integer.parseInt(line.group(5)), line.group(3).charAt(0), id);
  }

  private static int number(String digits) {
    return (int) Long.parseLong(digits);
  }

  private List<String> lines() {
    return replies.entrySet().stream().flatMap(each -> lines(each.getKey(), each.getValue())).toList();
  }

  private static Stream<String> lines(int update, Reply reply) {
    Stream<String> attempts =
        IntStream.range(0, reply.attempts).mapToObj(i -> update + " T");
    Stream<String> marks =
        reply.marks.entrySet().stream()
            .flatMap(
                each -> each.getValue().lines().stream().map(mark -> line(update, each.getKey(), mark)));
    return Stream.concat(attempts, marks);
  }

  private static String line(int update, int message, String mark) {
    return update + " " + mark.charAt(0) + " " + message + mark.substring(1);
  }

  @Override
  public synchronized void close() throws IOException {
    journal.close();
  }
}
