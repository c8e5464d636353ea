package org.tolldesk.telegram;

import org.jspecify.annotations.Nullable;

/** One document in one line: title, outlet, date, and a link only where the corpus has one. Pure. */
final class SourceLine {
  private SourceLine() {}

  static String html(String title, @Nullable String outlet, String dateHtml, @Nullable String url) {
    String words = title.strip().replaceAll("\\s+", " ");
    String linked = url == null ? Html.escape(words) : Html.link(words, url);
    return outlet == null ? linked + ", " + dateHtml : linked + ", " + Html.escape(outlet) + ", " + dateHtml;
  }
}
