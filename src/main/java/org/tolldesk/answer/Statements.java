package org.tolldesk.answer;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an answer into sentences, each with its marks; a mark after the full stop belongs to the
 * sentence before.
 */
final class Statements {
  static final Pattern MARK = Pattern.compile("\\[(\\d{1,4})\\]");
  private static final Pattern LEADING_MARKS =
      Pattern.compile("^(?:\\s*\\[\\d{1,4}\\])+\\s*[.;,]?\\s*");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:\\b\\p{L}\\.|\\b(?:Mr|Mrs|Dr|Gen|Lt|Col|Sgt|St|approx|ca|Feb|Jan|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|тис|тыс|млн|млрд|ст|рр)\\.)\\s*$");

  private final ULocale locale;
  private final Collection<String> quotes;
  private final Collection<String> namesWithDigits;

  /**
   * @param quotes the quotes that may stand whole in the text, each on one line
   * @param namesWithDigits names of which the digits count nobody ("France 2")
   */
  Statements(ULocale locale, Collection<String> quotes, Collection<String> namesWithDigits) {
    this.locale = locale;
    this.quotes = quotes;
    this.namesWithDigits = namesWithDigits;
  }

  List<Statement> of(String answer) {
    List<Statement> statements = new ArrayList<>();
    String[] lines = answer.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        ofLine(i, lines[i], statements);
      }
    }
    return statements;
  }

  private void ofLine(int number, String line, List<Statement> statements) {
    String unquoted = line;
    for (String quote : quotes) {
      unquoted = blank(unquoted, quote);
    }
    int from = 0;
    for (int to : ends(unquoted)) {
      statements.add(statement(number, line.substring(from, to), unquoted.substring(from, to)));
      from = to;
    }
  }

  private List<Integer> ends(String line) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(line);
    List<Integer> ends = new ArrayList<>();
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int from = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
      Matcher marks = LEADING_MARKS.matcher(line.substring(from, end));
      if (!ends.isEmpty() && marks.find()) {
        ends.set(ends.size() - 1, from + marks.end());
        from += marks.end();
      }
      if (from < end
          && !(ABBREVIATION.matcher(line.substring(from, end)).find() && end < line.length())) {
        ends.add(end);
      }
    }
    return ends;
  }

  private Statement statement(int line, String text, String unquoted) {
    List<Integer> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(unquoted);
    while (mark.find()) {
      marks.add(Integer.parseInt(mark.group(1)));
    }
    String bare = MARK.matcher(unquoted).replaceAll(found -> " ".repeat(found.group().length()));
    for (String name : namesWithDigits) {
      bare = bare.replace(name, withoutDigits(name));
    }
    List<SpokenDate> dates = SpokenDates.in(bare);
    StringBuilder masked = new StringBuilder(bare);
    dates.forEach(
        date -> masked.replace(date.start(), date.end(), " ".repeat(date.end() - date.start())));
    return new Statement(line, text, masked.toString(), marks, dates, !text.equals(unquoted));
  }

  static String withoutDigits(String name) {
    return name.replaceAll("\\p{Nd}", "x");
  }

  /** Only between quotation marks: the same words outside them are the writer's own. */
  private static String blank(String line, String quote) {
    String open = "[“\"„«‘']";
    return quote.isEmpty() || !line.contains(quote)
        ? line
        : line.replaceAll("(?<=" + open + ")" + Pattern.quote(quote), " ".repeat(quote.length()));
  }
}
