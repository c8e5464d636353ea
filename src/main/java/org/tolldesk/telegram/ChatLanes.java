package org.tolldesk.telegram;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs tasks in order within a chat and in parallel across chats. Its threads are many and cheap, because
 * most of them wait for the platform's pace; how many answers are worked out at once is bounded elsewhere ({@link
 * FewAtOnce}). No thread is ever interrupted: one may be inside H2.
 */
final class ChatLanes implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(ChatLanes.class);

  static final int WAITING_PER_CHAT = 10;
  private static final int THREADS = 256;
  private static final int IDLE_SECONDS = 30;
  private static final int CLOSE_SECONDS = 5;

  private static final class Lane {
    private final Queue<Task> waiting = new ArrayDeque<>();
    private boolean toldBusy;
  }

  /** Something to do in a chat. */
  interface Task {
    void run();

    /** The chat is gone: when its turn comes, it is to do no more than it must. */
    default void drop() {}
  }

  /** What became of a task that was handed in. */
  enum Admission {
    TAKEN,
    /**
     * The chat's queue is full, and this is the first task that it has turned away since it was last empty.
     */
    TURNED_AWAY,
    TURNED_AWAY_AGAIN,
    CLOSED
  }

  private final Map<Long, Lane> lanes = new HashMap<>();
  private final ThreadPoolExecutor workers;
  private boolean closed;

  ChatLanes() {
    this(daemons());
  }

  ChatLanes(ThreadFactory threads) {
    workers = threads(threads);
  }

  private static ThreadFactory daemons() {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, "telegram-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  private static ThreadPoolExecutor threads(ThreadFactory factory) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /** Never blocks. A task that throws ends neither its worker nor its lane. */
  synchronized Admission submit(long chat, Task task) {
    if (closed) {
      return Admission.CLOSED;
    }
    Lane lane = lanes.get(chat);
    if (lane == null) {
      lanes.put(chat, new Lane());
      start(() -> run(chat, task));
      return Admission.TAKEN;
    }
    if (lane.waiting.size() < WAITING_PER_CHAT) {
      lane.waiting.add(task);
      return Admission.TAKEN;
    }
    Admission refusal = lane.toldBusy ? Admission.TURNED_AWAY_AGAIN : Admission.TURNED_AWAY;
    lane.toldBusy = true;
    return refusal;
  }

  /** Runs a task out of turn; a bug in it is logged. */
  synchronized void submitBeside(Runnable task) {
    if (!closed) {
      start(() -> guarded(task));
    }
  }

  /** Where the system lends no further thread, those that there are take it up. */
  private void start(Runnable task) {
    try {
      workers.execute(task);
    } catch (OutOfMemoryError e) {
      log.warn("No further thread can be had: what comes in waits for one that is there");
      workers.getQueue().add(task);
    }
  }

  private static void guarded(Runnable task) {
    try {
      task.run();
    } catch (Stopped e) {
      log.debug("Something was left when the bot was closed");
    } catch (RuntimeException | Error e) {
      log.error("Something in the chats' lanes met a bug: {}", Traces.of(e));
    }
  }

  /** What waits in a chat is told that the chat is gone. */
  synchronized void drop(long chat) {
    Lane lane = lanes.get(chat);
    if (lane != null) {
      lane.waiting.forEach(Task::drop);
    }
  }

  /** How many tasks are running or waiting. */
  synchronized int inHand() {
    return lanes.values().stream().mapToInt(lane -> 1 + lane.waiting.size()).sum();
  }

  private void run(long chat, Task task) {
    guarded(task::run);
    next(chat);
  }

  private synchronized void next(long chat) {
    Task task = lanes.get(chat).waiting.poll();
    if (task == null || closed) {
      lanes.remove(chat);
    } else {
      start(() -> run(chat, task));
    }
  }

  /** Starts nothing new and gives what is running a few seconds to end. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      workers.shutdown();
    }
    try {
      workers.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
