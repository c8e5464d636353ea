package org.tolldesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store in a folder: a new H2 file for every generation, and a pointer (decision 0003 says why).
 * Several processes may read one folder; one writes. A generation that another process published is
 * seen at the next {@link #current}.
 */
final class FolderStore implements Store {
  private static final Logger LOG = LoggerFactory.getLogger(FolderStore.class);
  static final int KEPT = 3;
  private final StoreFolder folder;
  private @Nullable HeldGeneration held;
  private OptionalLong followed = OptionalLong.empty();

  FolderStore(Path path) {
    folder = new StoreFolder(path);
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new StoreException(
          "The store " + path + " is not a folder: name another one with --db");
    }
    removeLeftovers();
  }

  /**
   * Only where nobody is writing just now, and where it can be done at all: it is not needed to
   * read.
   */
  private void removeLeftovers() {
    if (!Files.isDirectory(folder.path())) {
      return;
    }
    try {
      Optional<WriteLock> lock = WriteLock.tryTake(folder.path());
      if (lock.isPresent()) {
        try (WriteLock taken = lock.get()) {
          folder.removeLeftovers();
        }
      }
    } catch (IOException e) {
      LOG.debug("leftovers of the store stay", e);
    }
  }

  @Override
  public synchronized Optional<Generation> current() {
    OptionalLong pointer = folder.pointer();
    if (held == null || pointer.isPresent() && !pointer.equals(followed)) {
      held = newest(pointer).orElse(held);
      followed = pointer;
    }
    return Optional.ofNullable(held);
  }

  /** The generation pointed to; where it or the pointer is damaged, the newest that can be read. */
  private Optional<HeldGeneration> newest(OptionalLong pointer) {
    List<Long> candidates = new ArrayList<>(list());
    candidates.sort((one, other) -> Long.compare(other, one));
    pointer.ifPresent(
        number -> {
          if (candidates.remove(number)) {
            candidates.add(0, number);
          }
        });
    return candidates.stream().flatMap(number -> open(number).stream()).findFirst();
  }

  private List<Long> list() {
    try {
      return folder.generations();
    } catch (IOException e) {
      throw new StoreException(
          "The store " + folder.path() + " cannot be read: check its permissions", e);
    }
  }

  private Optional<HeldGeneration> open(long number) {
    try (Connection connection = Database.openReadOnly(folder.stem(number))) {
      HeldGeneration generation = new GenerationReader(connection).read();
      return Optional.of(generation.with(() -> index(generation)));
    } catch (SQLException | RuntimeException e) {
      LOG.warn("Generation {} of the store {} is damaged and passed over", number, folder.path());
      LOG.debug("why generation {} cannot be read", number, e);
      return Optional.empty();
    }
  }

  private FullText index(HeldGeneration generation) {
    Path path = folder.index(generation.number());
    FullText saved = FullText.load(path, generation.number(), generation.passageCount());
    if (saved != null) {
      return saved;
    }
    FullText built = FullText.build(generation.number(), generation.passages());
    keep(generation.number(), built);
    return built;
  }

  /** Spares the next start the building, where nobody is writing just now. */
  private void keep(long number, FullText index) {
    try {
      Optional<WriteLock> lock = WriteLock.tryTake(folder.path());
      if (lock.isPresent()) {
        try (WriteLock taken = lock.get()) {
          index.save(folder.buildingIndex(number));
          folder.publishIndex(number);
        }
      }
    } catch (IOException e) {
      LOG.debug("the index of generation {} is not kept", number, e);
    }
  }

  @Override
  public Draft begin(String model) {
    WriteLock lock = WriteLock.take(folder.path());
    try {
      folder.removeLeftovers();
      HeldGeneration base = (HeldGeneration) current().orElse(null);
      long last =
          Math.max(
              list().stream().mapToLong(n -> n).max().orElse(0), base == null ? 0 : base.number());
      GenerationWriter writer =
          new GenerationWriter(Database.create(folder.buildingStem(last + 1)));
      return new GenerationDraft(
          last + 1, model, base, writer, new FolderPublisher(this, folder, lock));
    } catch (IOException | SQLException | RuntimeException e) {
      lock.close();
      throw e instanceof StoreException known ? known : failed(e);
    }
  }

  private StoreException failed(Exception e) {
    return new StoreException(
        "The store " + folder.path() + " cannot be written: check free space and permissions", e);
  }

  /** Called when the pointer has moved. */
  synchronized void serve(HeldGeneration generation) {
    long before = held == null ? 0 : held.number();
    held = generation.with(() -> index(generation));
    followed = OptionalLong.of(generation.number());
    prune(before, generation.number());
  }

  /** Removes those between the last two that served, which were gone back from, and the oldest. */
  private void prune(long before, long current) {
    List<Long> all = list();
    List<Long> kept = all.stream().filter(n -> n <= before || n >= current).toList();
    List<Long> oldest = kept.subList(0, Math.max(0, kept.size() - KEPT));
    for (long number : all) {
      try {
        if (number != current && (!kept.contains(number) || oldest.contains(number))) {
          folder.remove(number);
        }
      } catch (IOException e) {
        LOG.debug("generation {} is still in use and goes later", number, e);
      }
    }
  }

  @Override
  public List<Long> generations() {
    return list();
  }

  @Override
  public synchronized Generation rollback(String model) {
    try (WriteLock lock = WriteLock.take(folder.path())) {
      long now = current().map(Generation::number).orElse(0L);
      HeldGeneration older =
          list().stream()
              .filter(number -> number < now)
              .sorted((one, other) -> Long.compare(other, one))
              .flatMap(number -> open(number).stream())
              .findFirst()
              .orElseThrow(() -> new StoreException("There is no older generation to go back to"));
      older.requireModel(model);
      folder.pointTo(older.number());
      followed = OptionalLong.of(older.number());
      held = older;
      return older;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Nothing is open between calls: generations are held in memory. */
  @Override
  public void close() {}
}
