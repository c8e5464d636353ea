package org.tolldesk.question;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Group;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Stance;

/** Carries slots over from one question to the next. */
final class Conversation {
  private static final Set<Wanted> ABOUT_THE_FIGURE = EnumSet.of(Wanted.SOURCE, Wanted.DATE, Wanted.QUOTE);

  private final Map<String, String> enemies;

  /**
   * @param enemies who fights whom
   */
  Conversation(Map<String, String> enemies) {
    this.enemies = enemies;
  }

  /** Slots with those taken over filled in, and which these are. */
  record Turn(Slots slots, Set<Question.Slot> inherited) {}

  static Turn first(Slots slots) {
    Set<String> sides = new LinkedHashSet<>(slots.sides());
    sides.remove(VictimReader.ENEMY);
    When when = slots.when() instanceof When.Shift ? null : slots.when();
    return new Turn(slots.filled(slots.wanted(), slots.claimants(), sides, slots.kinds(), slots.measures(),
        slots.stance(), when), EnumSet.noneOf(Question.Slot.class));
  }

  Turn next(Slots before, Slots asked, CorpusNames corpus) {
    Slots now = asked.filled(asked.wanted(), asked.claimants(), opposed(before, asked), asked.kinds(),
        asked.measures(), asked.stance(), When.after(before.when(), asked.when()));
    return switch (now.link()) {
      case NONE -> first(now);
      case PERSON -> person(before, now);
      case ELLIPSIS -> ellipsis(before, now, corpus);
    };
  }

  private static Turn person(Slots before, Slots now) {
    Set<Question.Slot> inherited = EnumSet.noneOf(Question.Slot.class);
    Set<String> claimants = or(now.claimants(), before.claimants(), Question.Slot.CLAIMANT, inherited);
    When when = or(now.when(), before.when(), Question.Slot.PERIOD, inherited);
    return new Turn(now.filled(now.wanted(), claimants, now.sides(), now.kinds(), now.measures(),
        now.stance(), when), inherited);
  }

  private static Turn ellipsis(Slots before, Slots now, CorpusNames corpus) {
    Set<Question.Slot> inherited = EnumSet.noneOf(Question.Slot.class);
    boolean onlyWanted = now.saysNothing();
    boolean joins = now.wanted() == Wanted.COMPARISON && !now.claimants().isEmpty();
    Set<String> claimants = joins ? union(before.claimants(), now.claimants())
        : now.released().contains(Question.Slot.CLAIMANT) ? now.claimants()
        : or(now.claimants(), before.claimants(), Question.Slot.CLAIMANT, inherited);
    Wanted wanted = or(now.wanted(), before.wanted() == Wanted.PREMISE ? null : before.wanted(),
        Question.Slot.WANTED, inherited);
    boolean victims = now.sides().isEmpty() && now.kinds().isEmpty();
    Set<String> sides = now.sides().isEmpty() ? before.sides() : now.sides();
    Set<String> kinds = now.kinds().isEmpty() ? before.kinds() : now.kinds();
    if (!victims && !occur(sides, kinds, corpus)) {
      sides = now.sides();
      kinds = now.kinds();
    } else if (!sides.equals(now.sides()) || !kinds.equals(now.kinds())) {
      inherited.add(Question.Slot.VICTIMS);
    }
    List<Long> numbers = onlyWanted && now.wanted() != null && ABOUT_THE_FIGURE.contains(now.wanted())
        ? before.numbers() : now.numbers();
    Set<Measure> measures = or(now.measures(), before.measures(), Question.Slot.MEASURE, inherited);
    Stance stance = now.claimants().isEmpty()
        ? or(now.stance(), before.stance(), Question.Slot.STANCE, inherited) : now.stance();
    boolean released = now.released().contains(Question.Slot.PERIOD);
    When when = released ? now.when() : or(now.when(), before.when(), Question.Slot.PERIOD, inherited);
    Set<String> topics = now.topics().isEmpty() ? before.topics() : now.topics();
    return new Turn(now.filled(wanted, claimants, sides, kinds, measures, stance, when)
        .about(numbers, topics), inherited);
  }

  /** "And the enemy?" is whoever fights those before. */
  private Set<String> opposed(Slots before, Slots now) {
    if (!now.sides().contains(VictimReader.ENEMY)) {
      return now.sides();
    }
    return before.sides().stream().map(enemies::get).filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Whether anybody counts such people at all; "Ukrainian" is not carried over to "mercenaries" otherwise.
   */
  private static boolean occur(Set<String> sides, Set<String> kinds, CorpusNames corpus) {
    return corpus.claims().stream().map(claim -> Group.of(claim.victims())).anyMatch(group ->
        (sides.isEmpty() || sides.contains(String.valueOf(group.side())))
            && (kinds.isEmpty() || kinds.contains(group.kind()) || kinds.contains("people")));
  }

  private static <T, C extends Collection<T>> C or(C now, C before, Question.Slot slot,
      Set<Question.Slot> inherited) {
    if (!now.isEmpty() || before.isEmpty()) {
      return now;
    }
    inherited.add(slot);
    return before;
  }

  private static <T> @Nullable T or(
      @Nullable T now, @Nullable T before, Question.Slot slot, Set<Question.Slot> inherited) {
    if (now == null && before != null) {
      inherited.add(slot);
      return before;
    }
    return now;
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> both = new LinkedHashSet<>(a);
    both.addAll(b);
    return both;
  }
}
