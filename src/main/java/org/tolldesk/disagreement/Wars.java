package org.tolldesk.disagreement;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The wars whose first day every reader knows, told in no text: {@code wars.yaml}. */
final class Wars {
  private static final List<War> KNOWN = read();

  private Wars() {}

  /** A war, the nationalities that fight it and its first day. */
  private record War(Set<String> sides, String start) {
    LocalDate day() {
      return LocalDate.parse(start);
    }
  }

  /** The first day of the latest known war of a side that had begun by a day. */
  static Optional<LocalDate> start(@Nullable String side, LocalDate by) {
    return KNOWN.stream()
        .filter(war -> side != null && war.sides().contains(side) && !war.day().isAfter(by))
        .map(War::day)
        .max(Comparator.naturalOrder());
  }

  private static List<War> read() {
    try (InputStream yaml = Wars.class.getResourceAsStream("wars.yaml")) {
      return new YAMLMapper().readValue(yaml, new TypeReference<List<War>>() {});
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
