package org.tolldesk.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who did what to the articles, and who was refused: one JSON object a line, only ever added to. The refused
 * have a file of their own, so that nobody can push the admins' deeds out of theirs. Thread-safe.
 */
final class Audit {
  private static final Logger log = LoggerFactory.getLogger(Audit.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LineFile deeds;
  private final LineFile refusals;
  private final LongSupplier clock;

  /** @param clock seconds since 1970 */
  Audit(Path folder, LongSupplier clock) {
    this.deeds = new LineFile(folder.resolve("audit.jsonl"));
    this.refusals = new LineFile(folder.resolve("refused.jsonl"));
    this.clock = clock;
  }

  /** Returns when it would survive a crash; a disk that fails is logged and stops no deed. */
  void note(@Nullable Long person, String deed, List<String> names, long generation) {
    note(deeds, new AuditEntry(clock.getAsLong(), person, deed, names, generation));
  }

  void refused(@Nullable Long person, String command) {
    note(refusals, new AuditEntry(clock.getAsLong(), person, "refused", List.of(command), 0));
  }

  private static void note(LineFile file, AuditEntry entry) {
    try {
      file.add(JSON.writeValueAsString(entry));
    } catch (IOException e) {
      log.error("'{}' by {} stands in no audit: {}", entry.deed(), entry.person(), e.toString());
    }
  }

  /** Newest first. */
  List<AuditEntry> latest(int count) throws IOException {
    return Stream.concat(deeds.latest(count).stream(), refusals.latest(count).stream())
        .flatMap(line -> read(line).stream())
        .sorted(Comparator.comparingLong(AuditEntry::date).reversed())
        .limit(count)
        .toList();
  }

  /** Empty for a line that a crash cut off or the disk has damaged. */
  private static Optional<AuditEntry> read(String line) {
    try {
      return Optional.ofNullable(JSON.readValue(line, AuditEntry.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
