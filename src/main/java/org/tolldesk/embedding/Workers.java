package org.tolldesk.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Spreads independent work over the cores, the caller's thread among them. Nothing is ever
 * interrupted.
 */
final class Workers implements AutoCloseable {
  private final int threads;
  private final ExecutorService pool;

  Workers(int threads) {
    this.threads = threads;
    pool =
        Executors.newFixedThreadPool(
            Math.max(1, threads - 1),
            task -> {
              Thread thread = new Thread(task, "embedding");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Applies the function to each input; a single input never leaves the caller's thread. */
  <A, B> List<B> map(List<A> inputs, Function<A, B> function) {
    Object[] outputs = new Object[inputs.size()];
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          for (int at = next.getAndIncrement(); at < outputs.length; at = next.getAndIncrement()) {
            outputs[at] = function.apply(inputs.get(at));
          }
        };
    List<CompletableFuture<Void>> others = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, inputs.size()); i++) {
      others.add(CompletableFuture.runAsync(work, pool));
    }
    try {
      work.run();
    } finally {
      join(others);
    }
    @SuppressWarnings("unchecked")
    List<B> results = (List<B>) List.of(outputs);
    return results;
  }

  /** Waits for all, even when one failed, so that nobody uses what the caller closes next. */
  private static void join(List<CompletableFuture<Void>> others) {
    try {
      CompletableFuture.allOf(others.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
