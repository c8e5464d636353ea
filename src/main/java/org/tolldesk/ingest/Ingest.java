package org.tolldesk.ingest;

/** Brings the store up to date with the corpus folder. One reload at a time. */
public interface Ingest {

  /** Told of the progress, from the thread that reloads. */
  interface Progress {
    void at(String stage, int done, int of);
  }

  /**
   * Reads the folder and publishes a new generation where anything has changed.
   *
   * @throws org.tolldesk.corpus.CorpusException when the folder cannot be read; the old generation serves on
   */
  ReloadReport reload(Progress progress);
}
