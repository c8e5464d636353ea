package org.tolldesk.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens a store by what {@code --db} or {@code TOLLDESK_DB} says. */
public final class Stores {
  private Stores() {}

  /**
   * Opens a store; a folder is made at the first reload.
   *
   * @param location {@code mem:} for one that is gone at exit, else a folder
   * @throws StoreException when it cannot be used
   */
  public static Store open(String location) {
    if (location.equals("mem:")) {
      return new MemoryStore();
    }
    if (location.startsWith("jdbc:")) {
      throw new StoreException(
          "A database address is not supported as a store yet: name a folder, or mem:");
    }
    try {
      return new FolderStore(Path.of(location));
    } catch (InvalidPathException e) {
      throw new StoreException(
          "The store " + location + " is not a path: name a folder with --db", e);
    }
  }
}
