package org.tolldesk.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Stream;
import org.tolldesk.disagreement.Disagreement;

/**
 * What a reload did. Claims new, changed and gone are told apart by {@link ClaimChanges}; none counts twice.
 *
 * @param generation the generation that serves now
 * @param changed false when the corpus was as before and the old generation goes on serving
 * @param names the documents concerned
 * @param refused documents that could not be read, each with the reason
 * @param claimsChanged claims that tell another figure, date or stance than before
 * @param disagreements those that the new and the changed claims bring; none at the very first reload
 * @param claimsNotCompared new claims that were looked at for disagreements no more, there being so many
 */
@JsonPropertyOrder({
  "generation", "changed", "documents", "documentsAdded", "documentsChanged", "documentsGone"
})
public record ReloadReport(
    long generation,
    boolean changed,
    int documents,
    Names names,
    List<Refused> refused,
    int passages,
    int claims,
    int claimsNew,
    int claimsChanged,
    int claimsGone,
    List<Disagreement> disagreements,
    int claimsNotCompared,
    long millis) {

  /** A document that could not be read. */
  public record Refused(String document, String reason) {}

  /** Names of documents, each list in alphabetical order. */
  public record Names(List<String> added, List<String> changed, List<String> gone) {
    /** Of a reload that changed nothing. */
    public static final Names NONE = new Names(List.of(), List.of(), List.of());

    public Names {
      added = List.copyOf(added);
      changed = List.copyOf(changed);
      gone = List.copyOf(gone);
    }
  }

  public ReloadReport {
    refused = List.copyOf(refused);
    disagreements = List.copyOf(disagreements);
  }

  /** This report, and what was left out before the folder was read. */
  ReloadReport and(List<Refused> others) {
    List<Refused> all = Stream.concat(others.stream(), refused.stream()).toList();
    return new ReloadReport(
        generation, changed, documents, names, all, passages, claims, claimsNew, claimsChanged, claimsGone,
        disagreements, claimsNotCompared, millis);
  }

  @JsonProperty
  public int documentsAdded() {
    return names.added().size();
  }

  @JsonProperty
  public int documentsChanged() {
    return names.changed().size();
  }

  @JsonProperty
  public int documentsGone() {
    return names.gone().size();
  }
}
