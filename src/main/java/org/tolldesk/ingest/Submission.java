package org.tolldesk.ingest;

import org.jspecify.annotations.Nullable;

/**
 * A document as an admin sent it, or one file of an archive that cannot be taken.
 *
 * @param name one path segment that ends in {@code .txt}, {@code .md}, {@code .html} or {@code .htm}, safe as a
 *     file's name anywhere; of a refused one the name in the archive, made printable
 * @param content of the file; empty where it is refused
 * @param refusal why it cannot be taken; null for a document
 */
public record Submission(String name, byte[] content, SubmissionException.@Nullable Reason refusal) {

  /** @throws SubmissionException when the name of a document is not safe */
  public Submission {
    name = refusal == null ? FileNames.checked(name) : FileNames.printable(name);
  }

  /** A document. */
  public Submission(String name, byte[] content) {
    this(name, content, null);
  }

  static Submission refused(String name, SubmissionException.Reason reason) {
    return new Submission(name, new byte[0], reason);
  }

  public boolean isRefused() {
    return refusal != null;
  }
}
