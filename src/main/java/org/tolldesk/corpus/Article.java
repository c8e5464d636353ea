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
   * The stretch of the file that a stretch of the text stands for. They are the same, unless the text begins
   * or ends in an HTML character reference, which is longer in the file: then the span grows to hold all of it.
   */
  public Span inFile(Span span) {
    return new Span(startInFile(span.start()), endInFile(span));
  }

  private int startInFile(int start) {
    boolean inReference = start < file.length() && file.charAt(start) == ';' && text.charAt(start) != ';';
    int at = start;
    while (inReference && at > 0 && file.charAt(at) != '&') {
      at--;
    }
    return at;
  }

  private int endInFile(Span span) {
    int end = span.end();
    int wordStart = end;
    while (wordStart > span.start() && end - wordStart < 80 && !isEdge(file.charAt(wordStart - 1))) {
      wordStart--;
    }
    if (file.substring(wordStart, end).indexOf('&') < 0) {
      return end;
    }
    while (end < file.length() && text.charAt(end) == ' ' && !isEdge(file.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isEdge(char unit) {
    return Character.isWhitespace(unit) || unit == '<' || unit == '>';
  }
}
