package org.tolldesk.terminal;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tolldesk.corpus.DateBasis;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.store.Generation;

/** The documents that answers come from, one a line. */
final class Sources {
  private Sources() {}

  static String of(Generation generation, Screen screen) {
    return generation.documents().stream()
        .map(document -> screen.wrap(line(document), ""))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Provenance document) {
    String published =
        document.published() == null
            ? "undated"
            : document.published() + (document.basis() == DateBasis.INFERRED ? " (inferred)" : "");
    return Stream.of(
            document.document(), document.outlet(), document.title(), published, document.url())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }
}
