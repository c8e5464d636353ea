package org.tolldesk.telegram;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Votes on answers, and questions that found nothing, for admins to read; no answer ever depends on them.
 * One file, the latest {@value #NOTES} notes, of a chat the latest {@value #PER_CHAT}, for {@value
 * #KEPT_SECONDS} seconds. Who voted is not kept. Thread-safe.
 */
final class Feedback implements Keeping {
  static final int NOTES = 1_000;
  /** So that no chat can crowd out the others. */
  static final int PER_CHAT = 100;
  static final long KEPT_SECONDS = 90L * 24 * 60 * 60;

  private static final Logger log = LoggerFactory.getLogger(Feedback.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Note>> ALL = new TypeReference<>() {};

  private final Path file;
  private final LongSupplier clock;
  private List<Note> notes;

  /** @param clock seconds since 1970 */
  Feedback(Path folder, LongSupplier clock) throws IOException {
    this.file = Files.createDirectories(folder).resolve("notes.json");
    this.clock = clock;
    DurableFile.deleteDrafts(folder);
    this.notes = young(read());
  }

  private List<Note> read() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      return List.copyOf(JSON.readValue(bytes, ALL));
    } catch (IOException | RuntimeException e) {
      // Its message could hold what was asked.
      log.warn("The notes on answers are damaged and begin anew ({})", e.getClass().getSimpleName());
      return List.of();
    }
  }

  private List<Note> young(List<Note> all) {
    long limit = clock.getAsLong() - KEPT_SECONDS;
    return all.stream().filter(note -> note.date() >= limit).toList();
  }

  /** The vote on a question's answer, as it stands. */
  synchronized Optional<Vote> vote(long chat, int message) {
    return notes.stream().filter(note -> note.isVoteOn(chat, message)).findFirst().map(Note::vote);
  }

  /**
   * Puts this vote in the place of an earlier one; null withdraws it. Returns when it would survive a
   * crash.
   */
  synchronized void vote(long chat, Turn turn, @Nullable Vote vote) throws IOException {
    if (vote == null) {
      keep(notes.stream().filter(note -> !note.isVoteOn(chat, turn.message())).toList());
    } else {
      add(new Note(clock.getAsLong(), chat, turn.message(), turn.question(), turn.generation(), vote));
    }
  }

  /** Notes a question to which the articles hold no answer; a disk that fails is logged. */
  synchronized void foundNothing(long chat, Turn turn) {
    try {
      add(new Note(clock.getAsLong(), chat, turn.message(), turn.question(), turn.generation(), null));
    } catch (IOException e) {
      log.warn("A question without an answer is not noted: {}", e.toString());
    }
  }

  @Override
  public synchronized void forget(long chat) throws IOException {
    List<Note> others = notes.stream().filter(note -> note.chat() != chat).toList();
    if (others.size() < notes.size()) {
      keep(others);
    }
  }

  @Override
  public synchronized void move(long from, long to) throws IOException {
    if (notes.stream().anyMatch(note -> note.chat() == from)) {
      keep(notes.stream().map(note -> note.chat() == from ? note.in(to) : note).toList());
    }
  }

  /** All notes, the newest first. */
  synchronized List<Note> newestFirst() {
    List<Note> all = new ArrayList<>(young(notes));
    Collections.reverse(all);
    return List.copyOf(all);
  }

  private void add(Note note) throws IOException {
    List<Note> longer = new ArrayList<>(young(notes));
    longer.removeIf(each -> each.isReplacedBy(note));
    longer.add(note);
    List<Note> ofChat = longer.stream().filter(each -> each.chat() == note.chat()).toList();
    longer.removeAll(ofChat.subList(0, Math.max(0, ofChat.size() - PER_CHAT)));
    keep(longer.subList(Math.max(0, longer.size() - NOTES), longer.size()));
  }

  private void keep(List<Note> all) throws IOException {
    DurableFile.write(file, JSON.writeValueAsBytes(all));
    notes = List.copyOf(all);
  }
}
