package org.tolldesk.telegram;

import java.util.List;
import java.util.Optional;
import org.tolldesk.answer.Answer;

/** What the buttons under an answer send, as a reply to it, in the topic where it was asked. */
final class Buttons {
  private final Presses presses;
  private final Memory memory;
  private final Answers answers;
  private final Asking asking;
  private final Pictures pictures;
  private final Messenger messenger;

  Buttons(
      Presses presses,
      Memory memory,
      Answers answers,
      Asking asking,
      Pictures pictures,
      Messenger messenger) {
    this.presses = presses;
    this.memory = memory;
    this.answers = answers;
    this.asking = asking;
    this.pictures = pictures;
    this.messenger = messenger;
  }

  /** Sends more of an answer, and returns the messages. */
  private interface More {
    List<Integer> send(Place place, Answer answer);
  }

  void timeline(Press press) {
    more(
        press,
        (place, answer) ->
            pictures.send(
                place, answer, null, why -> messenger.send(place, texts(answer).html(why), null)));
  }

  void disagreements(Press press) {
    more(press, (place, answer) -> messenger.send(place, DisagreementsHtml.of(answer, texts(answer)), null));
  }

  void quotes(Press press) {
    more(press, (place, answer) -> messenger.send(place, QuotesHtml.of(answer, texts(answer)), null));
  }

  /** Asks a suggested question. */
  void next(Press press) {
    open(
        press,
        (allowed, answer) -> {
          List<String> asked = memory.of(press.chat()).upTo(allowed.turn());
          List<Suggestion> all = Suggestions.after(answer, asked);
          if (allowed.key().choice() < all.size()) {
            asking.follow(allowed, all.get(allowed.key().choice()).question());
          }
        });
  }

  /** Asks the same question anew, where the articles have changed since. */
  void again(Press press) {
    presses
        .allowOnce(press)
        .ifPresent(
            allowed -> {
              if (allowed.turn().generation() == answers.generation()
                  && answers.has(press.chat(), allowed.turn(), memory.of(press.chat()))
                  && allowed.key().generation() != answers.generation()) {
                messenger.toast(press, allowed.texts().plain("button.twice"), false);
              } else {
                messenger.toast(press, "", false);
                asking.again(allowed);
                presses.done(press);
              }
            });
  }

  private void more(Press press, More more) {
    open(
        press,
        (allowed, answer) -> {
          Place place = allowed.place();
          List<Integer> sent = more.send(place, answer);
          memory
              .turn(press.chat(), allowed.turn().message())
              .ifPresent(turn -> memory.remember(press.chat(), turn.with(sent)));
        });
  }

  private interface Opened {
    void with(Presses.Allowed allowed, Answer answer);
  }

  private void open(Press press, Opened opened) {
    presses.allowOnce(press).ifPresent(allowed -> open(allowed, opened));
  }

  private void open(Presses.Allowed allowed, Opened opened) {
    Press press = allowed.press();
    Turn turn = allowed.turn();
    History history = memory.of(press.chat());
    long generation = allowed.key().generation();
    if (generation != turn.generation() || generation != answers.generation()) {
      messenger.toast(press, "", false);
      offerAgain(allowed, "button.changed");
    } else if (!answers.has(press.chat(), turn, history)) {
      messenger.toast(press, allowed.texts().plain("button.expired"), true);
    } else {
      messenger.toast(press, "", false);
      Optional<Answer> answer = answers.again(press.chat(), turn, history);
      answer.ifPresentOrElse(
          each -> opened.with(allowed, each), () -> offerAgain(allowed, "button.expired"));
    }
    presses.done(press);
  }

  private void offerAgain(Presses.Allowed allowed, String key) {
    Texts texts = allowed.texts();
    Place place = allowed.place();
    messenger.send(place, texts.html(key), AnswerKeyboard.again(allowed.key(), texts));
  }

  private static Texts texts(Answer answer) {
    return Texts.in(answer.language());
  }
}
