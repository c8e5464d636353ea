package org.tolldesk.telegram;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Updates that a crash must not lose: each batch is on disk before Telegram hears that it arrived, and is
 * deleted when all of it has been handled. The ids handled are kept in a ledger, so that what Telegram
 * delivers again is known: the last {@value #REMEMBERED}, as a set, because update ids restart at random
 * after an idle week. A file that cannot be read is set aside. Thread-safe; one process per folder.
 */
final class Inbox implements AutoCloseable {
  static final int REMEMBERED = 10_000;
  private static final String LEDGER = "handled";
  private static final Logger log = LoggerFactory.getLogger(Inbox.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Event>> BATCH = new TypeReference<>() {};

  private final Path folder;
  private final LinkedHashSet<Integer> handled = new LinkedHashSet<>();
  /** File of a batch to the ids in it that are still to be handled. */
  private final Map<Path, Set<Integer>> open = new HashMap<>();
  private final List<Event> left = new ArrayList<>();
  private final FileChannel lock;
  private final Journal ledger;

  Inbox(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    lock = lock(folder.resolve("lock"));
    DurableFile.deleteDrafts(folder);
    readLedger();
    ledger = new Journal(folder.resolve(LEDGER), entries());
    readBatches();
  }

  private static FileChannel lock(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Another bot of this process holds it.
    }
    channel.close();
    throw new IOException("another bot is using it");
  }

  /** What an earlier run received and did not finish, oldest first; to be asked for once. */
  synchronized List<Event> takeLeft() {
    List<Event> taken = List.copyOf(left);
    left.clear();
    return taken;
  }

  synchronized boolean knows(int update) {
    return handled.contains(update) || isOpen(update);
  }

  /** Whether an update is on disk and still to be handled. */
  synchronized boolean isOpen(int update) {
    return open.values().stream().anyMatch(ids -> ids.contains(update));
  }

  /** Returns when the batch would survive a crash. */
  synchronized void keep(List<Event> batch) throws IOException {
    if (batch.isEmpty()) {
      return;
    }
    Path file = folder.resolve("batch-" + batch.get(0).update() + ".json");
    Sealed.write(file, bytes(batch));
    open.put(file, ids(batch));
  }

  /**
   * Returns when this would survive a crash. Where the ledger fails, the words are off the disk all the same,
   * as far as it goes. After {@link #close} it does nothing: the update stays open.
   */
  synchronized void handled(int update) throws IOException {
    if (!ledger.isOpen()) {
      return;
    }
    try {
      ledger.keepShort(2 * REMEMBERED, this::entries);
      ledger.add(Integer.toString(update), true);
    } finally {
      remember(update);
      for (Path file : List.copyOf(open.keySet())) {
        open.get(file).remove(update);
        deleteWhenDone(file);
      }
    }
  }

  private List<String> entries() {
    return handled.stream().map(id -> Integer.toString(id)).toList();
  }

  /** Takes off the disk what was handled although others of its batch were not. */
  synchronized void deleteHandled() throws IOException {
    for (Map.Entry<Path, Set<Integer>> each : open.entrySet()) {
      List<Event> batch = read(each.getKey());
      if (batch.removeIf(event -> !each.getValue().contains(event.update()))) {
        Sealed.write(each.getKey(), bytes(batch));
      }
    }
  }

  private void remember(int update) {
    handled.add(update);
    if (handled.size() > REMEMBERED) {
      handled.remove(handled.iterator().next());
    }
  }

  private void deleteWhenDone(Path file) throws IOException {
    if (open.get(file).isEmpty()) {
      open.remove(file);
      Files.deleteIfExists(file);
    }
  }

  private void readLedger() throws IOException {
    Journal.read(folder.resolve(LEDGER)).stream()
        .filter(line -> line.matches("\\d{1,10}"))
        .forEach(line -> remember((int) Long.parseLong(line)));
  }

  private void readBatches() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.getFileName().toString().matches("batch-\\d+\\.json")).toList();
    }
    for (Path file : files) {
      List<Event> batch = readOrSetAside(file);
      batch.removeIf(each -> handled.contains(each.update()));
      open.put(file, ids(batch));
      left.addAll(batch);
      deleteWhenDone(file);
    }
    left.sort(Comparator.comparingInt(Event::update));
  }

  /** What cannot be read is not to keep the bot from starting. */
  private static List<Event> readOrSetAside(Path file) throws IOException {
    try {
      return read(file);
    } catch (IOException e) {
      Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
      // The message of the exception could hold what was asked.
      log.error("{} cannot be read ({}) and is set aside", file, e.getClass().getSimpleName());
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      return new ArrayList<>();
    }
  }

  private static List<Event> read(Path file) throws IOException {
    return new ArrayList<>(JSON.readValue(Sealed.read(file), BATCH));
  }

  /** As events, or their kinds would be lost. */
  private static byte[] bytes(List<Event> batch) throws IOException {
    return JSON.writerFor(BATCH).writeValueAsBytes(batch);
  }

  private static Set<Integer> ids(List<Event> batch) {
    return batch.stream().map(Event::update).collect(Collectors.toCollection(HashSet::new));
  }

  @Override
  public synchronized void close() throws IOException {
    ledger.close();
    lock.close();
  }
}
