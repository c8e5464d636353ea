package org.tolldesk.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The questions of one chat, oldest first, each tied to the one that it goes on from. Immutable, bounded.
 *
 * @param fresh a message before which nothing is taken over unless it is replied to; null for none
 */
record History(List<Turn> turns, @Nullable Integer fresh) {
  static final int TURNS = 50;
  /** Of all questions together, in UTF-16 units. */
  static final int CHARACTERS = 20_000;
  static final History NONE = new History(List.of(), null);

  private static final int CHAIN = 5;
  private static final long RECENT_SECONDS = 30 * 60;

  History {
    turns = List.copyOf(turns);
  }

  /**
   * The questions before a question, oldest first, at most {@value #CHAIN}: those that led to the answer
   * that it replies to, or in a private chat those of the last half hour.
   */
  List<String> before(Incoming question) {
    return ending(previous(question));
  }

  /** The questions that a question went on from, oldest first, at most {@value #CHAIN}. */
  List<String> before(Turn turn) {
    return ending(find(turn.after()));
  }

  /** The questions that led to a question, and that question, oldest first, at most {@value #CHAIN}. */
  List<String> upTo(Turn turn) {
    return ending(Optional.of(turn));
  }

  private List<String> ending(Optional<Turn> last) {
    Deque<String> chain = new ArrayDeque<>();
    Optional<Turn> turn = last;
    while (turn.isPresent() && chain.size() < CHAIN) {
      chain.addFirst(turn.get().question());
      turn = find(turn.get().after());
    }
    return List.copyOf(chain);
  }

  /** Whether {@link #before(Turn)} is what it was when the question was asked. */
  boolean isWhole(Turn turn) {
    Turn at = turn;
    for (int steps = 0; at.after() != null && steps < CHAIN; steps++) {
      Optional<Turn> earlier = find(at.after());
      if (earlier.isEmpty() || earlier.get().reworded() != null && earlier.get().reworded() >= turn.date()) {
        return false;
      }
      at = earlier.get();
    }
    return true;
  }

  /** The question that a question goes on from. */
  Optional<Turn> previous(Incoming question) {
    return turns.stream()
        .filter(turn -> turn.message() != question.message() && turn.wasAnswered())
        .filter(turn -> leadsTo(turn, question))
        .reduce((earlier, later) -> later);
  }

  private boolean leadsTo(Turn turn, Incoming question) {
    if (question.repliedTo() != null) {
      return turn.has(question.repliedTo());
    }
    boolean recent = question.date() - turn.date() <= RECENT_SECONDS;
    return question.inPrivate() && recent && (fresh == null || turn.message() > fresh);
  }

  Optional<Turn> find(@Nullable Integer message) {
    return turns.stream().filter(turn -> Objects.equals(turn.message(), message)).findFirst();
  }

  /**
   * With one question more. One that is here already, because it was answered anew or a crash came between
   * its answer and the note that it has one, stays one question with the messages of both times.
   */
  History with(Turn turn) {
    List<Turn> longer = new ArrayList<>(turns);
    Optional<Turn> told = find(turn.message());
    told.ifPresent(longer::remove);
    List<Integer> earlier =
        told.stream().flatMap(each -> each.all().stream()).filter(each -> !turn.has(each)).toList();
    longer.add(turn.with(earlier));
    return new History(latest(longer), fresh);
  }

  private static List<Turn> latest(List<Turn> turns) {
    int from = turns.size();
    int characters = 0;
    while (from > 0 && turns.size() - from < TURNS) {
      characters += turns.get(from - 1).question().length();
      if (characters > CHARACTERS) {
        break;
      }
      from--;
    }
    return turns.subList(from, turns.size());
  }

  /** From this message on only a reply takes over what was asked before it. */
  History freshFrom(int message) {
    return new History(turns, message);
  }

  /** Without what was asked before a date, in seconds since 1970. */
  History since(long date) {
    return new History(turns.stream().filter(turn -> turn.date() >= date).toList(), fresh);
  }
}
