package org.tolldesk.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds scripts, style sheets and other code that a scraper left in a text, by how densely the
 * marks of code stand in it: each token is worth its marks, each plain word takes one off, and a
 * stretch that gets dense enough is code with all the words inside it. No language and no tracker
 * is known by name.
 */
final class CodeBlocks {
  private static final Pattern TOKEN = Pattern.compile("\\S+");
  private static final Pattern MARK =
      Pattern.compile(
          String.join(
              "|",
              "[{}]",
              "[\\p{L}_$]\\(",
              "\\(\\)",
              "[^\\d\\s]\\);",
              "[=!<>]==?",
              "&&",
              "\\|\\|",
              "=>",
              "=[\"'\\w]",
              "^[=(;)<>+]$",
              "\\w;\\w",
              "\":",
              "\\w\\.\\w+[.(=]",
              "^//",
              "/\\*",
              "\\*/",
              "[a-z]_[a-z]",
              "\\$\\w"));
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w.-]+");
  private static final int MARK_WORTH = 2;
  private static final int TOKEN_MOST = 24;
  private static final int ENOUGH = 9;
  private static final int FALL = 12;
  private static final int WORD_REST = 2;
  private static final int CODE_REST = 8;

  private CodeBlocks() {}

  static String blank(String text) {
    return Blanks.over(text, find(text).stream().map(block -> withLineRest(text, block)).toList());
  }

  /** The densest stretches, each from its first mark to its last. */
  static List<Span> find(String text) {
    List<Span> blocks = new ArrayList<>();
    Matcher tokens = TOKEN.matcher(text);
    int sum = 0;
    int peak = 0;
    Span best = null;
    int start = 0;
    while (tokens.find()) {
      if (sum <= 0 || peak - sum > FALL) {
        keep(best, peak, blocks);
        sum = peak = 0;
        best = null;
        start = tokens.start();
      }
      sum += worth(tokens.group());
      if (sum > peak) {
        peak = sum;
        best = new Span(start, tokens.end());
      }
    }
    keep(best, peak, blocks);
    return blocks;
  }

  private static void keep(Span best, int peak, List<Span> blocks) {
    if (best != null && peak >= ENOUGH) {
      blocks.add(best);
    }
  }

  private static int worth(String token) {
    if (ADDRESS.matcher(token).matches()) {
      return 0;
    }
    int marks = (int) MARK.matcher(token).results().limit(TOKEN_MOST).count();
    boolean word = token.chars().anyMatch(Character::isLetter);
    return marks > 0 ? marks * MARK_WORTH : word ? -1 : 0;
  }

  /**
   * Takes in what code leaves over at the ends of its lines: {@code if}, {@code return}, {@code var
   * x = 1;}.
   */
  private static Span withLineRest(String text, Span block) {
    int lineStart = text.lastIndexOf('\n', Math.max(0, block.start() - 1)) + 1;
    int feed = text.indexOf('\n', block.end());
    int lineEnd = feed < 0 ? text.length() : feed;
    boolean head = lineStart <= block.start() && isRest(text, lineStart, block.start());
    boolean tail = isRest(text, block.end(), lineEnd);
    return new Span(head ? lineStart : block.start(), tail ? lineEnd : block.end());
  }

  private static boolean isRest(String text, int from, int to) {
    List<String> tokens =
        TOKEN
            .matcher(text)
            .region(from, to)
            .results()
            .limit(CODE_REST + 1)
            .map(MatchResult::group)
            .toList();
    boolean marked = tokens.stream().anyMatch(token -> worth(token) > 0);
    return tokens.size() <= (marked ? CODE_REST : WORD_REST);
  }
}
