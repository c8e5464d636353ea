package org.tolldesk.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.ingest.SubmissionException.Reason;

/** Makes submissions of what an admin sends. Pure; memory and time are bounded by {@link SubmissionLimits}. */
public final class Submissions {
  private Submissions() {}

  /**
   * A file as it was sent: a document, or a zip archive of them. Files of an archive that cannot be taken are
   * among the result, refused; folders in an archive do not matter.
   *
   * @param fileName as the sender named it
   * @throws SubmissionException when nothing of it can be taken, or it is not to be trusted
   */
  public static List<Submission> of(String fileName, byte[] content) {
    if (content.length > SubmissionLimits.FILE) {
      throw new SubmissionException(fileName, Reason.FILE_TOO_LARGE);
    }
    if (FileNames.isSourceList(fileName)) {
      throw new SubmissionException(fileName, Reason.SOURCE_LIST);
    }
    if (!FileNames.isDocument(fileName)) {
      if (!fileName.regionMatches(true, Math.max(0, fileName.length() - 4), ".zip", 0, 4)) {
        throw new SubmissionException(fileName, Reason.OTHER_TYPE);
      }
      return ZipSubmissions.of(fileName, content);
    }
    String name = FileNames.checked(fileName);
    if (content.length > SubmissionLimits.DOCUMENT) {
      throw new SubmissionException(fileName, Reason.DOCUMENT_TOO_LARGE);
    }
    return List.of(new Submission(name, content));
  }

  /**
   * A forwarded message as a page whose head states what is known of its origin. The same message gives the same
   * name again.
   *
   * @param outlet who published it: a channel's title; null where that is hidden
   * @param date when it was first sent
   * @param link to the message; anything but http and https is left out
   */
  public static Submission forwarded(
      String text, @Nullable String outlet, LocalDate date, @Nullable URI link) {
    return ForwardedPage.of(text, outlet, date, link);
  }
}
