package org.tolldesk.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A store that is gone at exit. Each draft is a database in memory, gone once its generation is
 * read.
 */
final class MemoryStore implements Store {
  private final Deque<HeldGeneration> generations = new ArrayDeque<>();
  private final AtomicBoolean writing = new AtomicBoolean();
  private long last;

  @Override
  public synchronized Optional<Generation> current() {
    return Optional.ofNullable(generations.peekLast());
  }

  @Override
  public synchronized Draft begin(String model) {
    if (!writing.compareAndSet(false, true)) {
      throw new StoreException("This Tolldesk is reloading already: wait until it is done");
    }
    try {
      GenerationWriter writer = new GenerationWriter(Database.inMemory());
      return new GenerationDraft(++last, model, generations.peekLast(), writer, new Publisher());
    } catch (SQLException e) {
      writing.set(false);
      throw new StoreException("No database can be opened in memory", e);
    }
  }

  private final class Publisher implements GenerationDraft.Publisher {
    @Override
    public void publish(HeldGeneration generation) {
      synchronized (MemoryStore.this) {
        generations.addLast(generation);
        while (generations.size() > FolderStore.KEPT) {
          generations.removeFirst();
        }
      }
    }

    @Override
    public void close() {
      writing.set(false);
    }
  }

  @Override
  public synchronized List<Long> generations() {
    return generations.stream().map(Generation::number).toList();
  }

  @Override
  public synchronized Generation rollback(String model) {
    if (writing.get()) {
      throw new StoreException("This Tolldesk is reloading already: wait until it is done");
    }
    if (generations.size() < 2) {
      throw new StoreException("There is no older generation to go back to");
    }
    HeldGeneration latest = generations.removeLast();
    try {
      generations.getLast().requireModel(model);
    } catch (StoreException e) {
      generations.addLast(latest);
      throw e;
    }
    return generations.getLast();
  }

  @Override
  public synchronized void close() {
    generations.clear();
  }
}
