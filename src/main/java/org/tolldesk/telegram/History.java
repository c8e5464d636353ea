package org.tolldesk.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
    Deque<String> chain = new ArrayDeque<>();
    Optional<Turn> turn = previous(question);
    while (turn.isPresent() && chain.size() < CHAIN) {
      chain.addFirst(turn.get().question());
      turn = find(turn.get().after());
    }
    return List.copyOf(chain);
  }

  private Optional<Turn> previous(Incoming question) {
    return turns.stream()
        .filter(turn -> turn.message() != question.message())
        .filter(turn -> leadsTo(turn, question))
        .reduce((earlier, later) -> later);
  }

  private boolean leadsTo(Turn turn, Incoming question) {
    if (question.repliedTo() != null) {
      return turn.answers().contains(question.repliedTo());
    }
    boolean recent = question.date() - turn.date() <= RECENT_SECONDS;
    return question.inPrivate() && recent && (fresh == null || turn.message() > fresh);
  }

  private Optional<Turn> find(@Nullable Integer message) {
    return turns.stream().filter(turn -> Objects.equals(turn.message(), message)).findFirst();
  }

  /**
   * With one question more. One that is here already, because a crash came between its answer and the note
   * that it has one, stays one question with the answers of both times.
   */
  History with(Incoming question, String text, List<Integer> answers) {
    Optional<Turn> told = find(question.message());
    List<Integer> all =
        Stream.concat(told.stream().flatMap(turn -> turn.answers().stream()), answers.stream()).toList();
    Integer after = previous(question).map(Turn::message).orElse(null);
    List<Turn> longer = new ArrayList<>(turns);
    told.ifPresent(longer::remove);
    longer.add(new Turn(question.message(), after, text, all, question.date()));
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
