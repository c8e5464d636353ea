package org.tolldesk.telegram;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what changes the articles, one thing at a time, beside the chats' lanes, so that whoever began it can
 * ask on meanwhile. Its thread is never interrupted: it may be inside H2. Thread-safe.
 */
final class Workbench implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Workbench.class);
  private static final int CLOSE_SECONDS = 5;

  private final AtomicBoolean busy = new AtomicBoolean();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread made = new Thread(task, "telegram-reload");
            made.setDaemon(true);
            return made;
          });

  /**
   * Never blocks.
   *
   * @return false, with nothing begun, while something else is under way
   * @throws Stopped after {@link #close}
   */
  boolean begin(Runnable task) {
    if (!busy.compareAndSet(false, true)) {
      return false;
    }
    try {
      thread.execute(() -> run(task));
      return true;
    } catch (RejectedExecutionException e) {
      busy.set(false);
      throw new Stopped();
    }
  }

  private void run(Runnable task) {
    try {
      task.run();
    } catch (Stopped e) {
      log.info("What was under way was left when the bot was closed");
    } catch (RuntimeException | Error e) {
      log.error("What was under way met a bug: {}", Traces.of(e));
    } finally {
      busy.set(false);
    }
  }

  boolean isBusy() {
    return busy.get();
  }

  /** Begins nothing new and gives what is under way a few seconds to end or to leave off. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
