package org.tolldesk.telegram;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Answerer;
import org.tolldesk.answer.Request;

/** Works out a few answers at once, in the order of asking, so that many questions do not slow down all. */
final class FewAtOnce implements Answerer {
  /** More than there are cores, because an answer waits for the remote model most of the time. */
  private static final int REMOTE = 8;

  private static final long LOOK_MILLIS = 100;

  private final Answerer answerer;
  private final StopSignal stop;
  private final Semaphore permits;

  private FewAtOnce(Answerer answerer, StopSignal stop, int answers) {
    this.answerer = answerer;
    this.stop = stop;
    this.permits = new Semaphore(answers, true);
  }

  /** One for each core, where nothing but the processor is waited for. */
  static FewAtOnce of(Parts parts, StopSignal stop) {
    int answers = parts.remoteModel().isEmpty() ? Runtime.getRuntime().availableProcessors() : REMOTE;
    return new FewAtOnce(parts.answerer(), stop, answers);
  }

  /** @throws Stopped when the bot was closed before the question's turn */
  @Override
  public Answer answer(Request request) {
    enter();
    try {
      return answerer.answer(request);
    } finally {
      permits.release();
    }
  }

  private void enter() {
    try {
      while (!permits.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (stop.isGiven()) {
          throw new Stopped();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    }
  }
}
