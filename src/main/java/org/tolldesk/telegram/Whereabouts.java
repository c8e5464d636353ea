package org.tolldesk.telegram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which chats the bot cannot write to any more, and the new numbers of groups that became supergroups; the
 * numbers are on disk, one line each. Bounded: the oldest goes. Thread-safe.
 */
final class Whereabouts {
  private static final Logger log = LoggerFactory.getLogger(Whereabouts.class);
  private static final int CHATS = 10_000;

  private final Path file;
  private final Listener listener;
  private final LinkedHashMap<Long, Long> moved = new LinkedHashMap<>();
  private final Set<Long> outside = new LinkedHashSet<>();

  /** Who has something of a chat to look after. */
  interface Listener {
    /** The bot cannot write there any more: nothing that was asked there is to be kept. */
    void left(long chat);

    void moved(long from, long to);
  }

  Whereabouts(Path file, Listener listener) {
    this.file = file;
    this.listener = listener;
    if (Files.exists(file)) {
      read(file);
    }
    moved.forEach(listener::moved);
  }

  /** A damaged file would send what is said in one chat to another; Telegram tells a group's number again. */
  private void read(Path numbers) {
    try {
      new String(Sealed.read(numbers), StandardCharsets.US_ASCII)
          .lines()
          .filter(line -> line.matches("-?\\d{1,18} -?\\d{1,18}"))
          .map(line -> line.split(" "))
          .forEach(pair -> moved.put(Long.valueOf(pair[0]), Long.valueOf(pair[1])));
    } catch (IOException e) {
      log.warn("The groups' new numbers are forgotten: {}", e.toString());
    }
  }

  /** The number that a chat has now. */
  synchronized long of(long chat) {
    return moved.getOrDefault(chat, chat);
  }

  synchronized boolean isOutside(long chat) {
    return outside.contains(chat);
  }

  /** The bot was let in, or somebody writes to it there again. */
  synchronized void enter(long chat) {
    outside.remove(chat);
  }

  /** The bot was blocked, put out or refused; nothing is sent there until {@link #enter}. */
  void leave(long chat) {
    synchronized (this) {
      outside.add(chat);
      if (outside.size() > CHATS) {
        outside.remove(outside.iterator().next());
      }
    }
    listener.left(chat);
  }

  /** A group has another number since; returns when this would survive a crash. */
  void move(long from, long to) {
    synchronized (this) {
      if (Long.valueOf(to).equals(moved.put(from, to))) {
        return;
      }
      if (moved.size() > CHATS) {
        moved.remove(moved.keySet().iterator().next());
      }
      keep(Collections.unmodifiableMap(moved));
    }
    listener.moved(from, to);
  }

  private void keep(Map<Long, Long> numbers) {
    String text =
        numbers.entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue() + "\n")
            .collect(Collectors.joining());
    try {
      Sealed.write(file, text.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      log.warn("A group's new number will not be remembered: {}", e.toString());
    }
  }
}
