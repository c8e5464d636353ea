package org.tolldesk.ingest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.disagreement.Disagreement;

/**
 * What documents that were sent would bring. All are named as in the corpus, {@code uploads/NAME}.
 *
 * @param documents those that can be read, with title, outlet and date as read
 * @param claims theirs, by document and offset
 * @param refused what cannot be taken
 * @param disagreements those that the claims would bring to the corpus as it is served now
 * @param claimsNotCompared claims beyond the most that are compared
 * @param replaced documents that the corpus has under the same name, with another content
 * @param duplicates documents that the corpus has already, with the name they have there; not written
 */
public record Preview(
    List<Provenance> documents,
    List<Claim> claims,
    List<Refused> refused,
    List<Disagreement> disagreements,
    int claimsNotCompared,
    List<String> replaced,
    Map<String, String> duplicates) {

  /**
   * A file that cannot be taken.
   *
   * @param reason null where the corpus reader refuses it
   * @param words why, in one line of English
   */
  public record Refused(String document, SubmissionException.@Nullable Reason reason, String words) {}

  public Preview {
    documents = List.copyOf(documents);
    claims = List.copyOf(claims);
    refused = List.copyOf(refused);
    disagreements = List.copyOf(disagreements);
    replaced = List.copyOf(replaced);
    duplicates = Map.copyOf(duplicates);
  }
}
