package org.tolldesk.telegram;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tolldesk.answer.Answer;

/** Answers a question where it was asked, in one message or as few as it takes. Thread-safe. */
final class Asking {
  /** How long after it was asked a question may be reworded. */
  static final long REWORDED_SECONDS = 60 * 60;

  private static final int LONGEST_QUESTION = 4096;
  private static final Logger log = LoggerFactory.getLogger(Asking.class);

  /** Shows an answer, and returns the messages that do. */
  private interface Form {
    List<Integer> show(Place place, Answer answer, Turn turn, List<Integer> old);
  }

  private final Answers answers;
  private final Memory memory;
  private final Feedback feedback;
  private final Rewordings rewordings;
  private final Showing showing;
  private final Messenger messenger;
  private final Gateway gateway;
  private final ScheduledExecutorService scheduler;
  private final LongSupplier clock;

  Asking(
      Answers answers,
      Memory memory,
      Feedback feedback,
      Rewordings rewordings,
      Showing showing,
      Messenger messenger,
      Gateway gateway,
      ScheduledExecutorService scheduler,
      LongSupplier clock) {
    this.answers = answers;
    this.memory = memory;
    this.feedback = feedback;
    this.rewordings = rewordings;
    this.showing = showing;
    this.messenger = messenger;
    this.gateway = gateway;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /**
   * Answers what a message asks: in words, or by {@code /timeline} with a picture of the figures over time.
   */
  void ask(Incoming asked) {
    Incoming in = rewordings.newest(asked);
    String question = in.question();
    if (question.isEmpty()) {
      messenger.reply(in, in.texts().html("ask.empty"));
    } else if (question.length() > LONGEST_QUESTION) {
      messenger.reply(in, in.texts().html("question.long", question.length(), LONGEST_QUESTION));
    } else {
      Integer after = memory.of(in.chat()).previous(in).map(Turn::message).orElse(null);
      answer(in.place(), Turn.of(in, after, question), memory.before(in), form(in), List.of());
    }
  }

  private Form form(Incoming in) {
    return in.command().equals("timeline") ? showing::picture : showing::words;
  }

  /** Asks a question on behalf of who pressed its button, as a follow-up to the earlier one. */
  void follow(Presses.Allowed allowed, String question) {
    Press press = allowed.press();
    Turn earlier = allowed.turn();
    Optional<Integer> posted =
        messenger.send(Letter.html(allowed.place(), "❯ " + Html.escape(question)));
    if (posted.isPresent()) {
      Turn turn =
          new Turn(
              posted.get(), earlier.message(), question, List.of(), clock.getAsLong(), List.of(),
              press.person(), 0, "", earlier.topic(), null, null);
      Place place = allowed.replyingTo(posted.get());
      answer(place, turn, memory.of(press.chat()).upTo(earlier), showing::words, List.of());
    }
  }

  /** Answers a question anew, in reply to it. */
  void again(Presses.Allowed allowed) {
    Place place = allowed.replyingTo(allowed.turn().message());
    List<String> before = memory.of(place.chat()).before(allowed.turn());
    answer(place, allowed.turn(), before, showing::words, List.of());
  }

  /** Answers a question's new wording in the place of what answered the old one: once, and not late. */
  void reword(Incoming edit) {
    String question = edit.question();
    boolean mayAsk = !question.isEmpty() && question.length() <= LONGEST_QUESTION;
    if (!rewordings.take(edit) || !Rewordings.isQuestion(edit) || !mayAsk) {
      return;
    }
    long now = clock.getAsLong();
    Optional<Turn> told =
        memory
            .turn(edit.chat(), edit.message())
            .filter(turn -> turn.reworded() == null && !turn.answers().isEmpty())
            .filter(turn -> now - turn.date() <= REWORDED_SECONDS && !turn.question().equals(question));
    told.ifPresent(turn -> reword(edit, turn, turn.reworded(question, now)));
  }

  private void reword(Incoming edit, Turn before, Turn turn) {
    List<String> earlier = memory.of(edit.chat()).before(turn);
    answer(edit.place(), turn, earlier, form(edit), before.answers());
  }

  private void answer(Place place, Turn turn, List<String> before, Form form, List<Integer> old) {
    long generation = answers.generation();
    Typing typing = new Typing(place, gateway, scheduler);
    Answer answer;
    try {
      answer = answers.answer(place.chat(), turn, before);
    } catch (Stopped e) {
      throw e;
    } catch (IllegalArgumentException e) {
      messenger.send(place, Html.escape(String.valueOf(e.getMessage())), null);
      return;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      fail(place, turn, e);
      return;
    } finally {
      typing.end();
    }
    Turn made = turn.answered(List.of(), generation, answer);
    answers.hold(place.chat(), made, answer);
    if (!answer.answered() && turn.question().codePoints().anyMatch(Character::isLetterOrDigit)) {
      feedback.foundNothing(place.chat(), made);
    }
    List<Integer> shown = form.show(place, answer, made, old);
    memory.remember(place.chat(), made.answered(shown, generation, answer));
  }

  /** Admits it, with a button that asks again. */
  private void fail(Place place, Turn turn, Throwable fault) {
    Cause cause = place.cause();
    String number = cause == null ? "?" : String.valueOf(cause.update());
    log.error("Update {} met a bug: {}", number, Traces.of(fault));
    memory.remember(place.chat(), turn.failed());
    Texts texts = Texts.in(cause == null ? null : cause.language());
    messenger.send(place, texts.html("fault", number), AnswerKeyboard.again(ButtonKey.of(turn), texts));
  }
}
