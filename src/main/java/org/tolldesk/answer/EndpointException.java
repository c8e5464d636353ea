package org.tolldesk.answer;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A remote model gave no reply. The message is one line of ours: what a server says of an error may
 * repeat the secret.
 */
final class EndpointException extends RuntimeException {

  /** What was the matter. */
  enum Kind {
    /** No call was made: the breaker is open, a budget is used up, or there is no time left. */
    NOT_ASKED,
    /** No connection. */
    UNREACHABLE,
    /** The connection was lost before the whole reply was there. */
    RESET,
    /** 429 or 503. */
    BUSY,
    /** The deadline. */
    LATE,
    /** Any other status that is no success. */
    REFUSED,
    /** A body that is too long, no chat completion, or empty. */
    GARBLED
  }

  private final Kind kind;
  private final @Nullable Duration retryAfter;

  EndpointException(Kind kind, String message) {
    this(kind, message, Optional.empty());
  }

  EndpointException(Kind kind, String message, Optional<Duration> retryAfter) {
    super(message, null, false, false);
    this.kind = kind;
    this.retryAfter = retryAfter.orElse(null);
  }

  Kind kind() {
    return kind;
  }

  /** When the endpoint wants to be asked again, where it says so. */
  Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** Whether the endpoint may have read the prompt and begun to write. */
  boolean mayHaveCost() {
    return kind == Kind.RESET || kind == Kind.LATE || kind == Kind.GARBLED;
  }
}
