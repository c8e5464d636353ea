package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Things in the order in which they happened, to be waited for. Thread-safe. */
final class Log<T> {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

  private final List<T> entries = new ArrayList<>();

  synchronized void add(T entry) {
    entries.add(entry);
    notifyAll();
  }

  synchronized List<T> all(Predicate<T> wanted) {
    return entries.stream().filter(wanted).toList();
  }

  /** Waits until so many have happened, and returns all of them. */
  synchronized List<T> await(int count, Predicate<T> wanted) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE;
    while (all(wanted).size() < count && System.nanoTime() < deadline) {
      TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, deadline - System.nanoTime()));
    }
    List<T> found = all(wanted);
    if (found.size() < count) {
      throw new AssertionError("only " + found.size() + " of " + count + " came in 20 s; all: " + entries);
    }
    return found;
  }
}
