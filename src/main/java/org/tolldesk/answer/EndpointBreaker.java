package org.tolldesk.answer;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.StateTransition;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves an ill endpoint alone: after three failures among the last five calls no call is made for
 * {@link #REST}, then one as a probe, whose success ends it. An endpoint that says when to come again
 * is obeyed, up to {@link #LONGEST_REST}. Thread-safe.
 */
final class EndpointBreaker {
  static final Duration REST = Duration.ofSeconds(30);
  static final Duration LONGEST_REST = Duration.ofSeconds(60);

  private static final Logger LOG = LoggerFactory.getLogger(EndpointBreaker.class);
  private static final int WINDOW = 5;
  private static final int FAILURES = 3;

  private final CircuitBreaker breaker;

  /**
   * @param nanoTime a clock that only rises, in nanoseconds
   */
  EndpointBreaker(LongSupplier nanoTime) {
    breaker =
        CircuitBreaker.of(
            "llm",
            CircuitBreakerConfig.custom()
                .clock(new RisingClock(nanoTime))
                .currentTimestampFunction(clock -> nanoTime.getAsLong(), TimeUnit.NANOSECONDS)
                .slidingWindow(WINDOW, FAILURES, SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(100f * FAILURES / WINDOW)
                .waitDurationInOpenState(REST)
                .permittedNumberOfCallsInHalfOpenState(1)
                .build());
    breaker.getEventPublisher().onStateTransition(event -> tell(event.getStateTransition()));
  }

  /** An outage is told when it begins and when it ends; its probes are a detail. */
  private static void tell(StateTransition change) {
    switch (change) {
      case CLOSED_TO_OPEN -> LOG.warn("The LLM endpoint is left alone for a while");
      case HALF_OPEN_TO_CLOSED -> LOG.warn("The LLM endpoint is used again");
      default -> LOG.info("The LLM endpoint: {}", change);
    }
  }

  /** Whether a call may be made; its outcome must then be told. */
  boolean permits() {
    return breaker.tryAcquirePermission();
  }

  /** The call that was permitted is not made after all. */
  void release() {
    breaker.releasePermission();
  }

  void succeeded() {
    breaker.onSuccess(0, TimeUnit.NANOSECONDS);
  }

  void failed(EndpointException fault) {
    breaker.onError(0, TimeUnit.NANOSECONDS, fault);
    Duration rest = fault.retryAfter().orElse(Duration.ZERO);
    if (!rest.isZero()) {
      breaker.transitionToOpenStateFor(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest);
    }
  }
}
