package org.tolldesk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A part of the program that is made when it is first asked for, on a thread of its own, so that
 * slow parts are made side by side. The thread is a daemon: a program that ends before a part was
 * needed does not wait for it.
 */
final class Part<T> {
  private static final Logger LOG = LoggerFactory.getLogger(Part.class);

  private final String name;
  private final Supplier<T> maker;
  private @Nullable CompletableFuture<T> made;

  Part(String name, Supplier<T> maker) {
    this.name = name;
    this.maker = maker;
  }

  /** Begins to make it, unless that was done before. */
  synchronized CompletableFuture<T> begin() {
    if (made == null) {
      CompletableFuture<T> future = new CompletableFuture<>();
      Thread thread = new Thread(() -> make(future), "making the " + name);
      thread.setDaemon(true);
      thread.start();
      made = future;
    }
    return made;
  }

  private void make(CompletableFuture<T> future) {
    long start = System.nanoTime();
    try {
      T part = maker.get();
      LOG.debug("{} made in {} ms", name, (System.nanoTime() - start) / 1_000_000);
      future.complete(part);
    } catch (RuntimeException | Error fault) {
      future.completeExceptionally(fault);
    }
  }

  /** Waits until it is made; fails as the making failed. */
  T get() {
    try {
      return begin().join();
    } catch (CompletionException fault) {
      if (fault.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw fault;
    }
  }

  /** Does this with it, unless it was never begun or could not be made. */
  synchronized void ifBegun(Consumer<T> work) {
    if (made != null) {
      made.exceptionally(fault -> null)
          .thenAccept(
              part -> {
                if (part != null) {
                  work.accept(part);
                }
              })
          .join();
    }
  }
}
