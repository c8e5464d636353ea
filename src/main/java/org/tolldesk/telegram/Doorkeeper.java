package org.tolldesk.telegram;

import io.github.bucket4j.BandwidthBuilder.BandwidthBuilderBuildStage;
import io.github.bucket4j.BandwidthBuilder.BandwidthBuilderCapacityStage;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in, and how often: those on the list, where there is one, and nobody more often than the limits
 * say. Whoever is turned away is told so once, then no more until it could be otherwise. Thread-safe; forgets
 * whoever was quiet longest.
 */
final class Doorkeeper {
  /** Presses and inline questions come faster than questions: one for each letter typed. */
  private static final int TOUCHES_PER_QUESTION = 5;
  private static final int PEOPLE = 10_000;
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();
  private static final Duration STRANGERS_HEAR_EVERY = Duration.ofDays(1);

  private final UseLimits limits;
  private final Admins admins;
  private final LongSupplier nanos;
  private final Map<Long, Guest> guests = new LinkedHashMap<>(16, 0.75f, true);

  /** What an event meets at the door. */
  sealed interface Verdict {
    record Welcome() implements Verdict {}

    /** Turned away with words. */
    record Told(String key, Object... arguments) implements Verdict {}

    /** Turned away in silence. */
    record Ignored() implements Verdict {}
  }

  private static final class Guest {
    private final Bucket questions;
    private final Bucket touches;
    private long silentUntil;
    private boolean silent;

    Guest(Bucket questions, Bucket touches) {
      this.questions = questions;
      this.touches = touches;
    }
  }

  /** @param nanos a stopwatch */
  Doorkeeper(UseLimits limits, Admins admins, LongSupplier nanos) {
    this.limits = limits;
    this.admins = admins;
    this.nanos = nanos;
  }

  /** To be asked once for each event. */
  synchronized Verdict judge(Event event) {
    if (event instanceof Membership || event instanceof Migration) {
      return new Verdict.Welcome();
    }
    Long person = person(event);
    Guest guest = guests.computeIfAbsent(person == null ? event.chat() : person, this::enter);
    if (guests.size() > PEOPLE) {
      guests.remove(guests.keySet().iterator().next());
    }
    if (!isAllowed(event.chat(), person)) {
      boolean aside = event.chat() < 0 && event instanceof Incoming;
      return aside ? new Verdict.Ignored() : turn(guest, STRANGERS_HEAR_EVERY.toNanos(), "stranger");
    }
    Bucket bucket = event instanceof Incoming ? guest.questions : guest.touches;
    long wait = bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
    if (wait == 0) {
      return new Verdict.Welcome();
    }
    return wait > MINUTE
        ? turn(guest, wait, "slow.down.day", ceiling(wait, 60 * MINUTE))
        : turn(guest, wait, "slow.down", ceiling(wait, MINUTE / 60));
  }

  boolean isAllowed(long chat, @Nullable Long person) {
    return limits.allowed().isEmpty()
        || limits.allowed().contains(chat)
        || person != null && limits.allowed().contains(person)
        || admins.include(person);
  }

  private static @Nullable Long person(Event event) {
    return event instanceof Incoming in
        ? in.person()
        : event instanceof Press press
            ? Long.valueOf(press.person())
            : event instanceof InlineQuestion question ? Long.valueOf(question.person()) : null;
  }

  private Verdict turn(Guest guest, long wait, String key, Object... arguments) {
    long now = nanos.getAsLong();
    if (guest.silent && guest.silentUntil - now > 0) {
      return new Verdict.Ignored();
    }
    guest.silent = true;
    guest.silentUntil = now + wait;
    return new Verdict.Told(key, arguments);
  }

  private static long ceiling(long wait, long unit) {
    return (wait + unit - 1) / unit;
  }

  private Guest enter(long unused) {
    return new Guest(bucket(1), bucket(TOUCHES_PER_QUESTION));
  }

  private Bucket bucket(int times) {
    return Bucket.builder()
        .addLimit(limit -> each(limit, limits.perMinute(), times, Duration.ofMinutes(1)))
        .addLimit(limit -> each(limit, limits.perDay(), times, Duration.ofDays(1)))
        .withCustomTimePrecision(new Rates.Stopwatch(nanos))
        .build();
  }

  /** All at once at the end of each period, so that whoever is told to wait need not wait again at once. */
  private static BandwidthBuilderBuildStage each(
      BandwidthBuilderCapacityStage limit, int questions, int times, Duration period) {
    long tokens = questions == 0 ? Integer.MAX_VALUE : (long) questions * times;
    return limit.capacity(tokens).refillIntervally(tokens, period);
  }
}
