package org.tolldesk.ingest;

/** Changes the corpus folder, or puts it back as it was. */
interface FolderChange {
  FolderChange NONE =
      new FolderChange() {
        @Override
        public void make() {}

        @Override
        public void undo() {}
      };

  /** @throws org.tolldesk.corpus.CorpusException when the folder cannot be written; nothing is changed then */
  void make();

  /** After {@link #make}, whether it went well or not. */
  void undo();
}
