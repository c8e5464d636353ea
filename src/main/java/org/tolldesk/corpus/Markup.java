package org.tolldesk.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Blanks markup that stands in plain text or Markdown: tags, scripts, comments, link targets,
 * emphasis.
 */
final class Markup {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>\\n]{0,300}>");
  private static final String HEADING = "^[ \\t]{0,3}#{1,6}(?=\\s)";
  private static final String QUOTATION = "^[ \\t]{0,3}>(?=\\s)";
  // possessive throughout: a line of a thousand dashes must not be tried in every partition
  private static final String TABLE_RULE =
      "^[ \\t]*+\\|?(?:[ \\t]*+:?-{3,}+:?[ \\t]*+\\|?)++$";
  private static final String FENCE = "^`{3}.*$";
  private static final String EMPHASIS =
      "\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}|(?<!\\w)_{1,2}(?=\\w)|(?<=\\w)_{1,2}(?!\\w)";
  private static final String LINK = "!?\\[(?=[^\\]\\n]{0,300}\\]\\()|\\]\\([^()\\s]{0,500}\\)";
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "(?m)" + String.join("|", HEADING, QUOTATION, TABLE_RULE, FENCE, EMPHASIS, LINK));

  private Markup() {}

  /** Scripts, style sheets, comments and tags. */
  static String blankTags(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return Blanks.over(text, TAG);
    }
    List<Span> spans = new ArrayList<>();
    between(lower, "<script", "</script>", spans);
    between(lower, "<style", "</style>", spans);
    between(lower, "<!--", "-->", spans);
    return Blanks.over(Blanks.over(text, spans), TAG);
  }

  private static void between(String text, String open, String close, List<Span> spans) {
    int start = text.indexOf(open);
    while (start >= 0) {
      int end = text.indexOf(close, start);
      if (end < 0) {
        return;
      }
      spans.add(new Span(start, end + close.length()));
      start = text.indexOf(open, end);
    }
  }

  /** Markdown's own characters; a table keeps its bars, a list its dashes. */
  static String blankMarkdown(String text) {
    return Blanks.over(text, MARKDOWN);
  }
}
