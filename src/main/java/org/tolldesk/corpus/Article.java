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
}
