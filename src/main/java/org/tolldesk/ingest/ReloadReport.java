package org.tolldesk.ingest;

import java.util.List;

/**
 * What a reload did.
 *
 * @param generation the generation that serves now
 * @param changed false when the corpus was as before and the old generation goes on serving
 * @param refused documents that could not be read, each with the reason
 */
public record ReloadReport(
    long generation,
    boolean changed,
    int documents,
    int documentsAdded,
    int documentsChanged,
    int documentsGone,
    List<Refused> refused,
    int passages,
    int claims,
    int claimsNew,
    int claimsGone,
    long millis) {

  /** A document that could not be read. */
  public record Refused(String document, String reason) {}

  public ReloadReport {
    refused = List.copyOf(refused);
  }
}
