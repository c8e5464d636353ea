package org.tolldesk.telegram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Answerer;
import org.tolldesk.answer.Request;
import org.tolldesk.question.Language;

/**
 * The answers behind buttons. The latest are held; an older one of the embedded writer is made again by it,
 * from the same question in the same generation, and one of a remote model is gone: nobody pays for it
 * twice. Thread-safe.
 */
final class Answers {
  static final int HELD = 300;
  private static final String EMBEDDED = "embedded";

  /** Which wording of which question, answered from what. */
  private record Id(long chat, int message, long generation, String question) {
    static Id of(long chat, Turn turn) {
      return new Id(chat, turn.message(), turn.generation(), turn.question());
    }
  }

  private final Answerer answerer;
  private final Languages languages;
  private final LongSupplier generation;
  private final Map<Id, Answer> held =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Id, Answer> eldest) {
          return size() > HELD;
        }
      };

  Answers(Answerer answerer, Languages languages, LongSupplier generation) {
    this.answerer = answerer;
    this.languages = languages;
    this.generation = generation;
  }

  /** The number of the generation that answers rest on now. */
  long generation() {
    return generation.getAsLong();
  }

  /** Answers in the language chosen in the chat, or that of the question. */
  Answer answer(long chat, Turn turn, List<String> before) {
    Optional<Language> language = languages.ofAnswer(chat, turn.question());
    return answerer.answer(request(chat, turn, before, language.orElse(null), false));
  }

  private static Request request(
      long chat, Turn turn, List<String> before, @Nullable Language language, boolean local) {
    String asker = "telegram " + (turn.asker() == null ? chat : turn.asker());
    return new Request(String.valueOf(turn.message()), turn.question(), before, asker, language, local);
  }

  synchronized void hold(long chat, Turn turn, Answer answer) {
    held.put(Id.of(chat, turn), answer);
  }

  synchronized void forget(long chat) {
    held.keySet().removeIf(id -> id.chat() == chat);
  }

  private synchronized Optional<Answer> held(Id id) {
    return Optional.ofNullable(held.get(id));
  }

  /** Whether {@link #again} has it; what is of another generation than now it never has. */
  boolean has(long chat, Turn turn, History history) {
    boolean remade = turn.model().equals(EMBEDDED) && history.isWhole(turn);
    return turn.generation() == generation() && (remade || held(Id.of(chat, turn)).isPresent());
  }

  /** The answer that a question got. */
  Optional<Answer> again(long chat, Turn turn, History history) {
    if (!has(chat, turn, history)) {
      return Optional.empty();
    }
    return held(Id.of(chat, turn)).or(() -> remade(chat, turn, history));
  }

  /** In the language of then, whatever has been chosen since. */
  private Optional<Answer> remade(long chat, Turn turn, History history) {
    Language language =
        turn.language() == null
            ? languages.ofAnswer(chat, turn.question()).orElse(null)
            : Language.of(turn.language()).orElse(null);
    Answer answer = answerer.answer(request(chat, turn, history.before(turn), language, true));
    if (!answer.model().equals(EMBEDDED) || turn.generation() != generation()) {
      return Optional.empty();
    }
    hold(chat, turn, answer);
    return Optional.of(answer);
  }
}
