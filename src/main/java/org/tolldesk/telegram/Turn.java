package org.tolldesk.telegram;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.answer.Answer;

/**
 * A question that was answered.
 *
 * @param message its number in the chat
 * @param after the number of the question that it goes on from; null for one that stands by itself
 * @param question as it was asked
 * @param answers the bot's messages that answer it
 * @param date when it was asked, in seconds since 1970
 * @param besides further messages of the bot's that belong to it: what its buttons sent, earlier answers
 * @param asker who asked; null for an anonymous admin or a channel
 * @param generation the number of the generation that the answer rests on
 * @param model what wrote the answer, as {@link org.tolldesk.answer.Answer#model()} has it
 * @param topic the topic in the chat
 * @param reworded when an edit of the question was answered, in seconds since 1970
 * @param language the ISO 639-1 code of the answer's; null where that is not known
 */
record Turn(
    int message,
    @Nullable Integer after,
    String question,
    List<Integer> answers,
    long date,
    List<Integer> besides,
    @Nullable Long asker,
    long generation,
    String model,
    @Nullable Integer topic,
    @Nullable Long reworded,
    @Nullable String language) {
  private static final int BESIDES = 30;

  /** A file of format 1 has the first five of these only. */
  Turn {
    Objects.requireNonNull(question, "question");
    answers = List.copyOf(answers);
    besides = besides == null ? List.of() : besides;
    besides = besides.stream().skip(Math.max(0, besides.size() - BESIDES)).toList();
    model = model == null ? "" : model;
  }

  /** Not answered yet. */
  static Turn of(Incoming question, @Nullable Integer after, String text) {
    return new Turn(
        question.message(), after, text, List.of(), question.date(), List.of(), question.person(), 0, "",
        question.thread(), null, null);
  }

  Turn answered(List<Integer> messages, long fromGeneration, Answer answer) {
    return new Turn(
        message, after, question, messages, date, all(), asker, fromGeneration, answer.model(), topic,
        reworded, answer.language());
  }

  /** Not answered, because of a fault, in a form that can be asked again and that nothing goes on from. */
  Turn failed() {
    return new Turn(
        message, after, question, List.of(), date, all(), asker, 0, "", topic, reworded, null);
  }

  boolean wasAnswered() {
    return generation > 0 || !answers.isEmpty();
  }

  Turn reworded(String text, long now) {
    return new Turn(
        message, after, text, answers, date, besides, asker, generation, model, topic, now, language);
  }

  Turn with(List<Integer> further) {
    List<Integer> more = Stream.concat(besides.stream(), further.stream()).toList();
    return new Turn(
        message, after, question, answers, date, more, asker, generation, model, topic, reworded, language);
  }

  /** All messages of the bot's that belong to it. */
  List<Integer> all() {
    return Stream.concat(besides.stream(), answers.stream()).distinct().toList();
  }

  /** Whether a message belongs to it, the question itself where the bot wrote it on a press. */
  boolean has(int number) {
    return message == number || answers.contains(number) || besides.contains(number);
  }

  /** Whether a person may press its buttons. */
  boolean isOf(long person) {
    return asker == null || asker == person;
  }
}
