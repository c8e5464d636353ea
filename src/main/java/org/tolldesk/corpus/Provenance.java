package org.tolldesk.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What can honestly be said of where a document comes from; null is "not known".
 *
 * @param document the file's path below the corpus folder, with forward slashes
 * @param title its title, from {@code sources.yaml} or from the text
 * @param outlet who published it
 * @param author who wrote it
 * @param published when it was published, as precisely as known
 * @param basis whether that date is stated or inferred; null where there is no date
 * @param basisNote why, where the date is inferred
 * @param url where it was published
 */
public record Provenance(
    String document,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable PartialDate published,
    @Nullable DateBasis basis,
    @Nullable String basisNote,
    @Nullable String url) {

  /** A document of which nothing is known but its name. */
  public static Provenance unknown(String document) {
    return new Provenance(document, null, null, null, null, null, null, null);
  }
}
