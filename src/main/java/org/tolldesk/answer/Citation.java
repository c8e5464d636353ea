package org.tolldesk.answer;

import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.DateBasis;
import org.tolldesk.corpus.PartialDate;

/**
 * A verbatim quote with where it stands; the mark {@code [n]} in an answer points to it.
 *
 * @param n the number of the mark, from 1
 * @param quote {@code file.substring(start, end)} of the document
 */
public record Citation(
    int n,
    String document,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable PartialDate published,
    @Nullable DateBasis publishedBasis,
    @Nullable String url,
    String quote,
    int start,
    int end) {

  /** The same quote under another mark. */
  public Citation numbered(int mark) {
    return new Citation(
        mark, document, title, outlet, published, publishedBasis, url, quote, start, end);
  }
}
