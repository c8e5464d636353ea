package org.tolldesk.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tolldesk.question.Language;

/**
 * Whether a reply is an answer at all, whatever its sentences say one by one: it tells a claim that
 * was asked for or says that there is none, in the language of the question, once, to its end, and
 * without repeating its instructions. Small models fail here more often than at a number.
 */
final class WholeReply {
  /** So many words in the order of the instructions are no chance. */
  private static final int ECHO = 8;

  /** A shorter sentence may well be said twice, and needs none of the commonest words. */
  private static final int LONG = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}’'-]+");
  private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…:;\\])”»\"’*]\\s*");
  private static final Pattern QUESTION = Pattern.compile("(?s).*\\?\\s*");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:the|of|and|in|to|that|is|are|was|were|had|have|has|by|for|not|no|said|says)\\b");
  /** The head of a part of the prompt; what filled a slot is left out of it. */
  private static final Pattern LABEL = Pattern.compile("(?m)^([^:|\\n]{2,80}:)[ \\t]*(?:\\||$)");

  private static final Pattern ITEM = Pattern.compile("\\s*[-–—*•].*", Pattern.DOTALL);
  private static final Pattern ONLY_UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");
  private static final Pattern ONLY_RUSSIAN = Pattern.compile("[ыэъёЫЭЪЁ]");

  private final Dossier dossier;
  private final List<Statement> statements;
  private final Vocabulary vocabulary;

  /**
   * @param statements the reply's sentences, in its order
   */
  WholeReply(Dossier dossier, List<Statement> statements, Vocabulary vocabulary) {
    this.dossier = dossier;
    this.statements = statements;
    this.vocabulary = vocabulary;
  }

  /**
   * What is wrong, or empty.
   *
   * @param instructions what the model was told, evidence left out
   * @param boundary the word around the text of others
   */
  Optional<Fault> fault(String instructions, String boundary) {
    return nothingTold()
        .or(this::otherLanguage)
        .or(() -> echo(instructions, boundary))
        .or(this::question)
        .or(this::saidTwice)
        .or(this::brokenOff);
  }

  private Optional<Fault> nothingTold() {
    Set<Integer> marks =
        statements.stream().flatMap(one -> one.marks().stream()).collect(Collectors.toSet());
    if (dossier.isAnswerable()) {
      Stream<Integer> asked =
          Stream.concat(
              dossier.findings().stream().flatMap(told -> told.marks().stream()),
              dossier.eventDates().stream().map(Dossier.Marked::mark));
      return asked.anyMatch(marks::contains)
          ? Optional.empty()
          : whole("none of the claims that answer the question is told with its mark");
    }
    boolean declines =
        statements.stream().anyMatch(one -> vocabulary.holds("absent", one.bare()));
    return declines
        ? Optional.empty()
        : whole("it does not say that no claim answers the question");
  }

  private Optional<Fault> otherLanguage() {
    String text = statements.stream().map(Statement::bare).collect(Collectors.joining(" "));
    String prose =
        statements.stream()
            .filter(one -> !holdsFigure(one) && !one.text().strip().endsWith(":"))
            .map(Statement::bare)
            .collect(Collectors.joining(" "));
    return isIn(dossier.question().language(), text, prose)
        ? Optional.empty()
        : whole(
            "it must be in "
                + dossier.question().language().locale().getDisplayLanguage(Locale.ENGLISH));
  }

  /**
   * By its letters, and for English by its commonest words; names may be in another script.
   *
   * @param prose its sentences without figures and heads: a list of figures may do without common words
   */
  private static boolean isIn(Language language, String text, String prose) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long cyrillic = text.codePoints().filter(WholeReply::isCyrillic).count();
    return switch (language) {
      case ENGLISH ->
          cyrillic * 2 <= letters
              && (words(prose).size() < 2 * LONG || ENGLISH.matcher(prose).find());
      case UKRAINIAN -> cyrillic * 3 >= letters && count(ONLY_RUSSIAN, text) <= count(ONLY_UKRAINIAN, text);
      case RUSSIAN -> cyrillic * 3 >= letters && count(ONLY_UKRAINIAN, text) <= count(ONLY_RUSSIAN, text);
    };
  }

  private static boolean isCyrillic(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
  }

  private static long count(Pattern letters, String text) {
    return letters.matcher(text).results().count();
  }

  private Optional<Fault> echo(String instructions, String boundary) {
    Set<String> told = runs(words(instructions));
    List<String> labels =
        LABEL.matcher(instructions).results().map(label -> label.group(1)).toList();
    return statements.stream()
        .filter(
            one ->
                one.text().contains(boundary)
                    || runs(words(one.bare())).stream().anyMatch(told::contains)
                    || labels.stream().anyMatch(one.text().strip()::startsWith))
        .findFirst()
        .map(one -> fault(one, "it repeats the instructions"));
  }

  /** The asker's question again, or one back. */
  private Optional<Fault> question() {
    return statements.stream()
        .filter(one -> QUESTION.matcher(one.bare()).matches())
        .findFirst()
        .map(one -> fault(one, "it asks a question"));
  }

  private Optional<Fault> saidTwice() {
    Set<String> said = new HashSet<>();
    return statements.stream()
        .filter(one -> words(one.text()).size() >= LONG || holdsFigure(one))
        .filter(one -> !said.add(String.join(" ", words(one.text()))))
        .findFirst()
        .map(one -> fault(one, "it is said twice"));
  }

  /** The last item of a list may do without a stop, and a figure that passed is whole. */
  private Optional<Fault> brokenOff() {
    Statement last = statements.get(statements.size() - 1);
    return ENDED.matcher(last.text()).matches()
            || ITEM.matcher(last.text()).matches()
            || holdsFigure(last)
        ? Optional.empty()
        : Optional.of(fault(last, "it breaks off"));
  }

  private boolean holdsFigure(Statement statement) {
    return !new Numerals(vocabulary).in(statement.bare()).isEmpty();
  }

  private static List<String> words(String text) {
    return WORD.matcher(Vocabulary.lower(text)).results().map(word -> word.group()).toList();
  }

  private static Set<String> runs(List<String> words) {
    return IntStream.rangeClosed(0, words.size() - ECHO)
        .mapToObj(at -> String.join(" ", words.subList(at, at + ECHO)))
        .collect(Collectors.toSet());
  }

  private static Fault fault(Statement at, String what) {
    return new Fault(at.line(), at.text().strip(), what);
  }

  private Optional<Fault> whole(String what) {
    return Optional.of(fault(statements.get(0), what));
  }
}
