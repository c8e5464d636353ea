package org.tolldesk.corpus;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the sentences of a text: Unicode's rules as ICU has them, corrected for abbreviations,
 * initials and speech that goes on after its closing quote. A line feed ends a paragraph and no
 * sentence crosses it. Pure and thread-safe. Spans are in order, without white space at their ends,
 * and never empty.
 */
public final class Sentences {
  // ICU's FilteredBreakIteratorBuilder matches ends of words ("дім." as "м."), so the merging is
  // done here.
  private static final Abbreviations ABBREVIATIONS = Abbreviations.load();
  private static final BreakIterator RULES = BreakIterator.getSentenceInstance(Locale.ROOT);
  /** In dots. */
  private static final int LEADER = 4;
  private static final String CLOSERS = "\"'”’»)]";

  private Sentences() {}

  /** The sentences of the whole text. */
  public static List<Span> of(String text) {
    return of(text, 0, text.length());
  }

  /** The sentences between two offsets of the text; a sentence cut by them is cut there. */
  public static List<Span> of(String text, int from, int to) {
    List<Span> sentences = new ArrayList<>();
    for (Span paragraph : paragraphs(text, from, to)) {
      sentences.addAll(ofParagraph(text, paragraph));
    }
    return List.copyOf(sentences);
  }

  /** The paragraphs between two offsets: the lines that hold more than white space. */
  public static List<Span> paragraphs(String text, int from, int to) {
    List<Span> paragraphs = new ArrayList<>();
    for (int start = from; start < to; ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 || feed > to ? to : feed;
      Span paragraph = new Span(start, end).trimmed(text);
      if (paragraph.length() > 0) {
        paragraphs.add(paragraph);
      }
      start = end + 1;
    }
    return paragraphs;
  }

  private static List<Span> ofParagraph(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    BreakIterator breaks = (BreakIterator) RULES.clone();
    breaks.setText(paragraph.of(text));
    int start = paragraph.start();
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      int end = paragraph.start() + at;
      if (end == paragraph.end() || isBreak(text, start, end, paragraph.end())) {
        Span sentence = new Span(start, end).trimmed(text);
        if (sentence.length() > 0) {
          sentences.add(sentence);
        }
        start = end;
      }
    }
    return sentences;
  }

  private static boolean isBreak(String text, int start, int at, int end) {
    if (Character.isLowerCase(text.codePointAt(at))) {
      return false;
    }
    int last = new Span(start, at).trimmed(text).end();
    while (last > start && CLOSERS.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    if (last == start || text.charAt(last - 1) != '.') {
      return true;
    }
    if (isLeader(text, start, last)) {
      return false;
    }
    return ABBREVIATIONS.canEndSentence(wordBefore(text, start, last), wordAfter(text, at, end));
  }

  /** "Navy ........ 812": dots that lead from a label to its number. */
  private static boolean isLeader(String text, int start, int end) {
    return end - start > LEADER && text.substring(end - LEADER, end).chars().allMatch(unit -> unit == '.');
  }

  private static String wordBefore(String text, int start, int end) {
    int from = end;
    while (from > start && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end);
  }

  private static boolean isWordPart(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '.' || unit == '-';
  }

  private static String wordAfter(String text, int at, int end) {
    int from = at;
    while (from < end && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < end && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }
}
