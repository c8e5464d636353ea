package org.tolldesk.telegram;

import java.util.regex.Pattern;

/** Telegram's HTML: the few characters that must be escaped, and the way back to plain text. */
final class Html {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  /**
   * What no message may hold: controls other than tab and line feed, halves of characters, and what turns the
   * direction of reading, so that a figure would be shown backwards.
   */
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u202A-\\u202E\\u2066-\\u2069]");

  private Html() {}

  static String escape(String text) {
    return CONTROL
        .matcher(text)
        .replaceAll("")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String bold(String html) {
    return "<b>" + html + "</b>";
  }

  /** A link where the address is one of the web, else the words alone. */
  static String link(String words, String url) {
    boolean isOfTheWeb = url.matches("(?i)https?://\\S+");
    return isOfTheWeb ? "<a href=\"" + escape(url) + "\">" + escape(words) + "</a>" : escape(words);
  }

  static String plain(String html) {
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&quot;", "\"")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&");
  }
}
