package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tolldesk.claim.Measure;
import org.tolldesk.question.Question;

/**
 * Says how a question was understood, in the words of the answer's language and never in the
 * asker's own.
 */
final class Understanding {
  private static final String PEOPLE = "people";

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
    named().forEach(claimant -> slots.add(phrases.name(claimant)));
    slots.addAll(counted());
    if (question.period() != null) {
      slots.add(phrases.period(question.period()).strip());
    }
    return String.join(", ", slots);
  }

  /** "Ukrainian General Staff" says what "General Staff" and "general staff" would say again. */
  private List<String> named() {
    List<String> claimants = question.claimants();
    return claimants.stream()
        .filter(one -> claimants.stream().noneMatch(other -> saysMore(other, one, claimants)))
        .toList();
  }

  /** Whether a name holds another and is longer, or, the same in other letters, comes first. */
  private static boolean saysMore(String name, String part, List<String> order) {
    return holds(name, part)
        && (name.length() > part.length() || order.indexOf(name) < order.indexOf(part));
  }

  private static boolean holds(String name, String part) {
    return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  /** Each group with each measure, or either alone. */
  private List<String> counted() {
    List<Measure> measures = question.measures().stream().sorted().toList();
    if (measures.isEmpty()) {
      return groups().stream().map(phrases::plural).toList();
    }
    List<String> groups = groups().isEmpty() ? List.of(PEOPLE) : groups();
    return groups.stream()
        .flatMap(group -> measures.stream().map(measure -> phrases.label(measure, group)))
        .toList();
  }

  private List<String> groups() {
    if (question.sides().isEmpty()) {
      return question.kinds();
    }
    List<String> kinds = question.kinds().isEmpty() ? List.of(PEOPLE) : question.kinds();
    return question.sides().stream()
        .flatMap(side -> kinds.stream().map(kind -> side + " " + kind))
        .toList();
  }
}
