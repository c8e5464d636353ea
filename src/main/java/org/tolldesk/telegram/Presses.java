package org.tolldesk.telegram;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Who may press which button: whoever asked, while the question is remembered, and not twice in a moment. A
 * press that may not be is told so. Thread-safe.
 */
final class Presses {
  /** A second press of a button within this many seconds is a slip of the finger. */
  static final long TWICE_SECONDS = 5;

  private static final int KEPT = 1_000;

  /** A press that may be. */
  record Allowed(Press press, ButtonKey key, Turn turn) {
    /** In the language of the answer, which the presser has read, where that is known. */
    Texts texts() {
      return turn.language() == null ? press.texts() : Texts.in(turn.language());
    }

    /** In reply to the message with the button, in the topic where the question was asked. */
    Place place() {
      return replyingTo(press.message());
    }

    Place replyingTo(int message) {
      return new Place(press.chat(), turn.topic(), message, new Cause(press.update(), press.language()));
    }
  }

  private record Pressed(long chat, int message, String action, String key) {
    static Pressed of(Press press) {
      return new Pressed(press.chat(), press.message(), press.action(), press.key());
    }
  }

  private final Me me;
  private final Memory memory;
  private final Messenger messenger;
  private final LongSupplier clock;
  private final Map<Pressed, Long> last =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Pressed, Long> eldest) {
          return size() > KEPT;
        }
      };

  /** @param clock seconds since 1970 */
  Presses(Me me, Memory memory, Messenger messenger, LongSupplier clock) {
    this.me = me;
    this.memory = memory;
    this.messenger = messenger;
    this.clock = clock;
  }

  /** Empty where the presser has been told why not. */
  Optional<Allowed> allow(Press press) {
    Optional<ButtonKey> key = ButtonKey.read(press.key());
    Optional<Turn> turn = key.flatMap(each -> memory.turn(press.chat(), each.message()));
    if (turn.isEmpty()) {
      messenger.toast(press, press.texts().plain("button.expired"), true);
    } else if (!turn.get().isOf(press.person())) {
      messenger.toast(press, press.texts().plain("button.others", me.username()), true);
    } else {
      return Optional.of(new Allowed(press, key.orElseThrow(), turn.get()));
    }
    return Optional.empty();
  }

  /** The same for a button that sends something, which is not to come twice. */
  Optional<Allowed> allowOnce(Press press) {
    Optional<Allowed> allowed = allow(press);
    if (allowed.isPresent() && wasJustDone(press)) {
      messenger.toast(press, allowed.get().texts().plain("button.twice"), false);
      return Optional.empty();
    }
    return allowed;
  }

  private synchronized boolean wasJustDone(Press press) {
    Long before = last.get(Pressed.of(press));
    return before != null && clock.getAsLong() - before <= TWICE_SECONDS;
  }

  /** What the press asked for has been sent now. */
  synchronized void done(Press press) {
    last.remove(Pressed.of(press));
    last.put(Pressed.of(press), clock.getAsLong());
  }
}
