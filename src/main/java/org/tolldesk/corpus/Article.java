package org.tolldesk.corpus;

/**
 * One document of the corpus.
 *
 * @param provenance where it comes from
 * @param file the file's text as it stands; every offset in Tolldesk counts UTF-16 units in it
 * @param text the same length as {@code file}: what is not text (scripts, markup, repeated captions) is
 *     blanked with spaces, so that an offset here is an offset there; a paragraph ends with a line feed
 */
public record Article(Provenance provenance, String file, String text) {
  public Article {
    if (file.length() != text.length()) {
      throw new IllegalArgumentException(
          provenance.document() + ": text has " + text.length() + " units, its file " + file.length());
    }
  }

  public String document() {
    return provenance.document();
  }

  /**
   * The stretch of the file that a stretch of the text stands for. They are the same, unless the text ends in
   * an HTML character reference, which is longer in the file: then the end moves behind it.
   */
  public Span inFile(Span span) {
    int end = span.end();
    int wordStart = end;
    while (wordStart > span.start() && end - wordStart < 80 && !isEdge(file.charAt(wordStart - 1))) {
      wordStart--;
    }
    if (file.substring(wordStart, end).indexOf('&') < 0) {
      return span;
    }
    while (end < file.length() && text.charAt(end) == ' ' && !isEdge(file.charAt(end))) {
      end++;
    }
    return new Span(span.start(), end);
  }

  private static boolean isEdge(char unit) {
    return Character.isWhitespace(unit) || unit == '<' || unit == '>';
  }
}
