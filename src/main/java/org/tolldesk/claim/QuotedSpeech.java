package org.tolldesk.claim;

/** Finds where a speech ends that a sentence leaves open: who rejects a figure often does so in the next one. */
final class QuotedSpeech {
  /** A speech that goes on longer than this many letters is cut at the sentence. */
  private static final int LONGEST = 300;

  private QuotedSpeech() {}

  /**
   * The offset after the mark that closes the speech which the text between {@code start} and {@code end} opens;
   * {@code end} where it opens none, or where the paragraph or {@value #LONGEST} letters end before it closes.
   */
  static int closed(String file, int start, int end) {
    String marks = open(file.substring(start, end));
    int limit = Math.min(file.length(), end + LONGEST);
    for (int at = end; !marks.isEmpty() && at < limit; at++) {
      char c = file.charAt(at);
      if (marks.indexOf(c) >= 0) {
        return at + 1;
      }
      if (c == '<' || c == '\n' && at + 1 < limit && Character.isWhitespace(file.charAt(at + 1))) {
        return end;
      }
    }
    return end;
  }

  /** The marks that can close what the sentence leaves open. */
  private static String open(String sentence) {
    int plain = 0;
    int curly = 0;
    int angle = 0;
    for (char c : sentence.toCharArray()) {
      plain += c == '"' ? 1 : 0;
      curly += c == '“' || c == '„' ? 1 : c == '”' ? -1 : 0;
      angle += c == '«' ? 1 : c == '»' ? -1 : 0;
    }
    return (plain % 2 == 1 ? "\"" : "") + (curly > 0 ? "”" : "") + (angle > 0 ? "»" : "");
  }
}
