package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Request;

/** Answers a question where it was asked, in one message or as few as it takes. Thread-safe. */
final class Asking {
  /** How long after it was asked a question may be reworded. */
  static final long REWORDED_SECONDS = 60 * 60;

  private static final int LONGEST_QUESTION = 4096;

  /** Shows an answer, and returns the messages that do: those that an edit may change first, then the others. */
  private interface Showing {
    Shown show(Answer answer, Turn turn);
  }

  private record Shown(List<Integer> answers, List<Integer> besides) {}

  private final Answers answers;
  private final Memory memory;
  private final Feedback feedback;
  private final Rewordings rewordings;
  private final Pictures pictures;
  private final Messenger messenger;
  private final Changing changing;
  private final Gateway gateway;
  private final ScheduledExecutorService scheduler;
  private final LongSupplier clock;

  Asking(
      Answers answers,
      Memory memory,
      Feedback feedback,
      Rewordings rewordings,
      Pictures pictures,
      Messenger messenger,
      Changing changing,
      Gateway gateway,
      ScheduledExecutorService scheduler,
      LongSupplier clock) {
    this.answers = answers;
    this.memory = memory;
    this.feedback = feedback;
    this.rewordings = rewordings;
    this.pictures = pictures;
    this.messenger = messenger;
    this.changing = changing;
    this.gateway = gateway;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** Answers what a message asks, in words. */
  void ask(Incoming in) {
    question(in, this::words);
  }

  /** Answers what a message asks with a picture of the figures over time, or in words where there is none. */
  void timeline(Incoming in) {
    question(in, (place, answer, turn) -> picture(place, answer, turn, in.texts()));
  }

  private interface Form {
    Shown show(Place place, Answer answer, Turn turn);
  }

  private void question(Incoming asked, Form form) {
    Incoming in = rewordings.newest(asked);
    String question = in.text() == null ? "" : in.text().strip();
    if (question.isEmpty()) {
      say(in, "ask.empty");
    } else if (question.length() > LONGEST_QUESTION) {
      say(in, "question.long", question.length(), LONGEST_QUESTION);
    } else {
      Integer after = memory.of(in.chat()).previous(in).map(Turn::message).orElse(null);
      Turn turn = Turn.of(in, after, question);
      answer(in.place(), turn, memory.before(in), (answer, made) -> form.show(in.place(), answer, made));
    }
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
              posted.get(), earlier.message(), question, List.of(), clock.getAsLong(), List.of(), press.person(), 0,
              "", earlier.topic(), null);
      Place place = allowed.replyingTo(posted.get());
      List<String> before = memory.of(press.chat()).upTo(earlier);
      answer(place, turn, before, (answer, made) -> words(place, answer, made));
    }
  }

  /** Answers a question anew, in reply to it. */
  void again(Presses.Allowed allowed) {
    Place place = allowed.replyingTo(allowed.turn().message());
    List<String> before = memory.of(place.chat()).before(allowed.turn());
    answer(place, allowed.turn(), before, (answer, made) -> words(place, answer, made));
  }

  /** Answers a question's new wording in the messages that answered the old one: once, and not late. */
  void reword(Incoming edit) {
    String question = edit.text() == null ? "" : edit.text().strip();
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
    told.ifPresent(turn -> reword(edit.place(), turn, turn.reworded(question, now)));
  }

  private void reword(Place place, Turn before, Turn turn) {
    answer(
        place,
        turn,
        memory.of(place.chat()).before(turn),
        (answer, made) -> {
          List<Integer> messages =
              changing.replace(place, before.answers(), html(answer), keyboard(place.chat(), answer, made));
          return new Shown(messages, List.of());
        });
  }

  private void answer(Place place, Turn turn, List<String> before, Showing showing) {
    long generation = answers.generation();
    Answer answer;
    Typing typing = new Typing(place, gateway, scheduler);
    try {
      String asker = "telegram " + (turn.asker() == null ? place.chat() : turn.asker());
      Request request = new Request(String.valueOf(turn.message()), turn.question(), before, asker);
      answer = answers.answer(place.chat(), request);
    } catch (IllegalArgumentException e) {
      messenger.send(place, Html.escape(String.valueOf(e.getMessage())), null);
      return;
    } finally {
      typing.end();
    }
    Turn made = turn.answered(List.of(), generation, answer.model());
    answers.hold(place.chat(), made, answer);
    if (!answer.answered()) {
      feedback.foundNothing(place.chat(), made);
    }
    Shown shown = showing.show(answer, made);
    memory.remember(
        place.chat(), made.with(shown.besides()).answered(shown.answers(), generation, answer.model()));
  }

  private Shown words(Place place, Answer answer, Turn turn) {
    return new Shown(messenger.send(place, html(answer), keyboard(place.chat(), answer, turn)), List.of());
  }

  private Shown picture(Place place, Answer answer, Turn turn, Texts texts) {
    List<Integer> sent = pictures.send(place, answer, keyboard(place.chat(), answer, turn));
    if (!sent.isEmpty()) {
      return new Shown(List.of(), sent);
    }
    String html = texts.html("timeline.none") + "\n\n" + html(answer);
    return new Shown(messenger.send(place, html, keyboard(place.chat(), answer, turn)), List.of());
  }

  private static String html(Answer answer) {
    return AnswerHtml.of(answer, Texts.in(answer.language()));
  }

  private InlineKeyboardMarkup keyboard(
      long chat, Answer answer, Turn turn) {
    return AnswerKeyboard.of(
        ButtonKey.of(turn), answer, asked(chat, turn), feedback.vote(chat, turn.message()).orElse(null));
  }

  /** The questions of the conversation up to one that may not be remembered yet. */
  private List<String> asked(long chat, Turn turn) {
    List<String> asked = new ArrayList<>(memory.of(chat).before(turn));
    asked.add(turn.question());
    return asked;
  }

  private void say(Incoming in, String key, Object... arguments) {
    messenger.reply(in, in.texts().html(key, arguments));
  }
}
