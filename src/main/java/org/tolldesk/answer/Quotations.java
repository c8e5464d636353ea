package org.tolldesk.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks that words between quotation marks stand so in a source that their sentence cites. */
final class Quotations {
  /** From so many words on, quoted words say of themselves whom they count. */
  private static final int SPEAKING = 5;

  /** Up to so many words without a figure may be a name or irony. */
  private static final int NAME = 2;

  private static final Pattern QUOTED =
      Pattern.compile("[“„]([^“”„]*)[”“]|\"([^\"]*)\"|«([^«»]*)»|‘([^‘’]*(?:’\\p{L}[^‘’]*)*)’");

  private final List<String> whole;

  /**
   * @param citations the one with mark n at n - 1
   */
  Quotations(List<Citation> citations) {
    this.whole = citations.stream().map(citation -> NoteWriter.printed(citation.quote())).toList();
  }

  /** Every quote on one line, in the order of the marks. */
  List<String> whole() {
    return whole;
  }

  Optional<String> fault(Statement statement) {
    if (statement.quoted() && cited(statement).noneMatch(statement.text()::contains)) {
      return Optional.of("the quote is not cited with its mark");
    }
    return QUOTED
        .matcher(statement.bare())
        .results()
        .map(range -> words(statement, range))
        .filter(words -> words.count() > NAME || words.hasDigit())
        .filter(words -> cited(statement).noneMatch(words::standIn))
        .findFirst()
        .map(words -> "these quoted words do not stand so in a cited source: " + words.text);
  }

  /** Whether a number stands in words that are quoted verbatim and speak for themselves. */
  boolean hold(Statement statement, Numeral numeral) {
    return QUOTED
        .matcher(statement.bare())
        .results()
        .filter(range -> range.start() < numeral.start() && numeral.end() < range.end())
        .map(range -> words(statement, range))
        .anyMatch(words -> words.count() >= SPEAKING && cited(statement).anyMatch(words::standIn));
  }

  private Stream<String> cited(Statement statement) {
    return statement.marks().stream()
        .filter(mark -> mark >= 1 && mark <= whole.size())
        .map(mark -> whole.get(mark - 1));
  }

  /** The words as written; none where a whole quote was blanked. */
  private static Words words(Statement statement, MatchResult range) {
    String inside =
        Stream.of(1, 2, 3, 4).map(range::group).filter(Objects::nonNull).findFirst().orElse("");
    boolean blanked = inside.length() > NAME && inside.isBlank();
    return new Words(
        blanked ? "" : statement.text().substring(range.start() + 1, range.end() - 1).strip());
  }

  private record Words(String text) {
    int count() {
      return text.split("\\s+").length;
    }

    boolean hasDigit() {
      return text.chars().anyMatch(Character::isDigit);
    }

    boolean standIn(String quote) {
      return flat(quote).contains(flat(text));
    }

    /**
     * One kind of quotation mark, one space, without the stop that the writer's sentence asks for.
     */
    private static String flat(String text) {
      return text.replaceAll("[“”„\"«»‘’']", "'")
          .replaceAll("[\\s\\p{Z}]+", " ")
          .replaceAll("[.,;:]+$", "")
          .strip();
    }
  }
}
