package org.tolldesk.store;

import java.io.IOException;

/**
 * Moves a draft's finished files to their place. Holds the write lock for as long as the draft
 * lives.
 */
final class FolderPublisher implements GenerationDraft.Publisher {
  private final FolderStore store;
  private final StoreFolder folder;
  private final WriteLock lock;

  FolderPublisher(FolderStore store, StoreFolder folder, WriteLock lock) {
    this.store = store;
    this.folder = folder;
    this.lock = lock;
  }

  @Override
  public void publish(HeldGeneration generation) throws IOException {
    FullText.build(generation.number(), generation.passages())
        .save(folder.buildingIndex(generation.number()));
    folder.publish(generation.number());
    store.serve(generation);
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      folder.removeLeftovers();
    }
  }
}
