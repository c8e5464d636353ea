package org.tolldesk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something slow to make, made on its own thread while others work. The thread is a daemon: a program that ends
 * before it was needed does not wait for it.
 */
final class Later<T> {
  private final CompletableFuture<T> made = new CompletableFuture<>();

  private Later() {}

  static <T> Later<T> start(String name, Supplier<T> maker) {
    Later<T> later = new Later<>();
    Thread thread = new Thread(() -> later.make(maker), name);
    thread.setDaemon(true);
    thread.start();
    return later;
  }

  private void make(Supplier<T> maker) {
    try {
      made.complete(maker.get());
    } catch (RuntimeException | Error fault) {
      made.completeExceptionally(fault);
    }
  }

  /** Waits until it is made; fails as the making failed. */
  T get() {
    try {
      return made.join();
    } catch (CompletionException fault) {
      if (fault.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw fault;
    }
  }

  /** Does this with it when it is made, or never where it cannot be made. */
  void then(Consumer<T> work) {
    made.thenAccept(work);
  }
}
