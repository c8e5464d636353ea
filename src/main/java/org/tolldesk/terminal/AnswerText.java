package org.tolldesk.terminal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Citation;
import org.tolldesk.corpus.DateBasis;

/**
 * An answer as a terminal shows it: the text, an empty line, the numbered sources with their
 * quotes.
 */
final class AnswerText {
  private AnswerText() {}

  static String of(Answer answer, Screen screen) {
    String text = screen.wrap(answer.text().strip(), "");
    if (answer.citations().isEmpty()) {
      return text;
    }
    return text
        + "\n\n"
        + answer.citations().stream()
            .map(citation -> source(citation, screen))
            .collect(Collectors.joining("\n"));
  }

  private static String source(Citation citation, Screen screen) {
    String quote = citation.quote().replaceAll("\\s+", " ").strip();
    return screen.wrap("[" + citation.n() + "] " + origin(citation), "")
        + "\n"
        + screen.faint(screen.wrap("“" + quote + "”", "    "));
  }

  private static String origin(Citation citation) {
    List<String> known =
        Stream.of(
                citation.outlet(),
                citation.title(),
                published(citation),
                citation.document(),
                citation.url())
            .filter(Objects::nonNull)
            .toList();
    return String.join(" · ", known);
  }

  private static @Nullable String published(Citation citation) {
    if (citation.published() == null) {
      return null;
    }
    return citation.published()
        + (citation.publishedBasis() == DateBasis.INFERRED ? " (inferred)" : "");
  }
}
