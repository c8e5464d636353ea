package org.tolldesk.disagreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From which day the tolls of a war are counted, where no document says so. Adding a war is adding
 * a line to {@code wars.txt}.
 */
final class Wars {
  private static final List<String[]> KNOWN = read();

  private Wars() {}

  /** The latest start of a war of this side on or before a day. */
  static Optional<LocalDate> start(@Nullable String side, LocalDate before) {
    return KNOWN.stream()
        .filter(war -> Arrays.asList(war).subList(1, war.length).contains(side))
        .map(war -> LocalDate.parse(war[0]))
        .filter(day -> !day.isAfter(before))
        .max(LocalDate::compareTo);
  }

  private static List<String[]> read() {
    try (InputStream lines = Wars.class.getResourceAsStream("wars.txt")) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+"))
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
