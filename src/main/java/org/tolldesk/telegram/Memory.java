package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was asked in each chat, so that a follow-up is understood, after a restart too. A chat is a file
 * named by its number, read for each question and held nowhere else: no chat can see another's words, and a
 * deleted file is all there is to forget. Bounded by {@link History} within a chat, in chats and in time.
 * Thread-safe.
 */
final class Memory implements Keeping, AutoCloseable {
  /** The chat that was quiet longest makes room for one more. */
  static final int CHATS = 2_000;
  static final long KEPT_SECONDS = 7L * 24 * 60 * 60;

  private static final Logger log = LoggerFactory.getLogger(Memory.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern FILE = Pattern.compile("(-?\\d{1,18})\\.json");
  private static final int FORMAT = 2;
  private static final int OLDEST_FORMAT = 1;

  /** A file's content; a format before {@value #OLDEST_FORMAT} or after {@value #FORMAT} is not read. */
  record Kept(int format, List<Turn> turns, @Nullable Integer fresh) {}

  /** Dates of a chat's oldest and newest question, in seconds since 1970. */
  private record Span(long oldest, long newest) {}

  private final Path folder;
  private final LongSupplier clock;
  private final Map<Long, Span> spans = new HashMap<>();
  private final Map<Long, Long> moved = new HashMap<>();
  private boolean closed;

  /** @param clock seconds since 1970 */
  Memory(Path folder, LongSupplier clock) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.clock = clock;
    DurableFile.deleteDrafts(folder);
    chats().forEach(this::tidy);
    makeRoom();
  }

  private List<Long> chats() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> FILE.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(name -> Long.valueOf(name.group(1)))
          .toList();
    }
  }

  /** What was asked in a chat; nothing where that cannot be read. */
  synchronized History of(long chat) {
    try {
      return kept(number(chat));
    } catch (IOException e) {
      log.warn("What was asked in chat {} cannot be read: {}", chat, e.toString());
      return History.NONE;
    }
  }

  /** The questions before a question, oldest first: see {@link History#before(Incoming)}. */
  List<String> before(Incoming question) {
    return of(question.chat()).before(question);
  }

  Optional<Turn> turn(long chat, int message) {
    return of(chat).find(message);
  }

  /**
   * Returns when this would survive a crash; a disk that fails is logged and costs no more than the memory.
   * After {@link #close} it does nothing.
   */
  synchronized void remember(long chat, Turn turn) {
    change(number(chat), of(chat).with(turn));
  }

  /** From this message on a question takes nothing over, unless it replies to an earlier answer. */
  synchronized void fresh(Incoming from) {
    change(number(from.chat()), of(from.chat()).freshFrom(from.message()));
  }

  private void change(long number, History history) {
    long chat = number(number);
    if (closed || history.turns().isEmpty()) {
      return;
    }
    try {
      write(chat, history);
      makeRoom();
    } catch (IOException e) {
      log.warn("A question of chat {} will not be remembered: {}", chat, e.toString());
    }
  }

  /** Returns when nothing that was asked in a chat is left on disk. */
  @Override
  public synchronized void forget(long number) throws IOException {
    long chat = number(number);
    DurableFile.delete(file(chat));
    spans.remove(chat);
  }

  /** From now on the chat has another number, under which what was asked in it is found by either. */
  @Override
  public synchronized void move(long from, long to) throws IOException {
    if (spans.containsKey(from) && !spans.containsKey(to)) {
      write(to, read(from));
    }
    forget(from);
    moved.put(from, to);
  }

  private long number(long chat) {
    return moved.getOrDefault(chat, chat);
  }

  /** Deletes what is older than {@value #KEPT_SECONDS} seconds; to be called now and then. */
  synchronized void sweep() {
    long limit = clock.getAsLong() - KEPT_SECONDS;
    List<Long> old =
        spans.entrySet().stream()
            .filter(each -> each.getValue().oldest() < limit)
            .map(Map.Entry::getKey)
            .toList();
    old.forEach(this::tidy);
  }

  /** Leaves on disk what can be read and is young enough, and notes its dates. */
  private void tidy(long chat) {
    try {
      History all = read(chat);
      History young = all.since(clock.getAsLong() - KEPT_SECONDS);
      if (young.turns().isEmpty()) {
        forget(chat);
      } else if (young.equals(all)) {
        note(chat, young);
      } else {
        write(chat, young);
      }
    } catch (IOException e) {
      log.warn("Questions of chat {} cannot be read or deleted: {}", chat, e.toString());
    }
  }

  private Path file(long chat) {
    return folder.resolve(chat + ".json");
  }

  private History kept(long chat) throws IOException {
    return spans.containsKey(chat) ? read(chat).since(clock.getAsLong() - KEPT_SECONDS) : History.NONE;
  }

  /** All that is on disk; nothing where the file is damaged or of another format. */
  private History read(long chat) throws IOException {
    try {
      return parse(chat, Files.readAllBytes(file(chat)));
    } catch (NoSuchFileException e) {
      return History.NONE;
    }
  }

  private static History parse(long chat, byte[] bytes) {
    try {
      Kept kept = JSON.readValue(bytes, Kept.class);
      if (kept.format() >= OLDEST_FORMAT && kept.format() <= FORMAT) {
        return new History(kept.turns(), kept.fresh());
      }
      log.warn("What was asked in chat {} has format {} and is forgotten", chat, kept.format());
    } catch (IOException | RuntimeException e) {
      // Its message could hold what was asked.
      log.warn("What was asked in chat {} is damaged and forgotten ({})", chat, e.getClass().getSimpleName());
    }
    return History.NONE;
  }

  private void write(long chat, History history) throws IOException {
    DurableFile.write(file(chat), JSON.writeValueAsBytes(new Kept(FORMAT, history.turns(), history.fresh())));
    note(chat, history);
  }

  private void note(long chat, History history) {
    List<Turn> turns = history.turns();
    spans.put(chat, new Span(turns.get(0).date(), turns.get(turns.size() - 1).date()));
  }

  private void makeRoom() throws IOException {
    Comparator<Map.Entry<Long, Span>> byRest = Comparator.comparingLong(each -> each.getValue().newest());
    while (spans.size() > CHATS) {
      forget(spans.entrySet().stream().min(byRest).orElseThrow().getKey());
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
  }
}
