package org.tolldesk.ingest;

import java.util.List;

/**
 * Takes documents that an admin sends: reads them for a preview, brings them into the corpus folder, goes back.
 * One {@link #activate}, {@link #rollback} or reload at a time, whatever the process; the second fails with a
 * {@link org.tolldesk.store.StoreException} of one line. Thread-safe.
 */
public interface Intake {

  /**
   * Reads them as the corpus would be read, publishes nothing.
   *
   * @throws org.tolldesk.corpus.CorpusException when the folder's source list cannot be read
   */
  Preview preview(List<Submission> submissions);

  /**
   * Writes those that can be read and are not in the corpus yet below the corpus folder, in {@code uploads/}, and
   * reloads. A file of the same name there is replaced. All or nothing: where the reload fails, the folder is put
   * back as it was. Those left out are refused in the report.
   *
   * @throws org.tolldesk.corpus.CorpusException when the folder cannot be written or read
   */
  ReloadReport activate(List<Submission> submissions, Ingest.Progress progress);

  /**
   * Serves the generation before the current one again, until somebody reloads; a restart does not.
   *
   * @throws org.tolldesk.store.StoreException when there is none
   */
  Rollback rollback();

  /** What serves now. */
  StoreStatus status();
}
