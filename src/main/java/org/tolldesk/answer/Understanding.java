package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tolldesk.question.Question;

/** Says how a question was understood, in the words of the answer's language and never in the asker's own. */
final class Understanding {
  private final Question question;
  private final Messages messages;
  private final Phrases phrases;

  Understanding(Question question, Messages messages, Phrases phrases) {
    this.question = question;
    this.messages = messages;
    this.phrases = phrases;
  }

  /** A short line where a part of the question was taken over or guessed. */
  Optional<String> line() {
    boolean plain = question.inherited().isEmpty() && question.guessed().isEmpty();
    String slots = slots();
    return plain || slots.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.text("understood", Map.of("slots", slots)));
  }

  /** The slots of the question that are filled, commas between them. */
  String slots() {
    List<String> slots = new ArrayList<>();
    question.claimants().forEach(claimant -> slots.add(phrases.name(claimant)));
    groups().forEach(group -> slots.add(phrases.plural(group)));
    question.measures().stream().sorted().forEach(measure -> slots.add(phrases.measure(measure.json())));
    if (question.period() != null) {
      slots.add(phrases.period(question.period()).strip());
    }
    return String.join(", ", slots);
  }

  private List<String> groups() {
    List<String> kinds = question.kinds().isEmpty() ? List.of("people") : question.kinds();
    if (question.sides().isEmpty()) {
      return question.kinds();
    }
    return question.sides().stream()
        .flatMap(side -> kinds.stream().map(kind -> side + " " + kind))
        .toList();
  }
}
