package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.tolldesk.answer.Answer;

/**
 * Shows an answer with its buttons, in words or as a picture, where need be in the place of an earlier
 * answer.
 */
final class Showing {
  private final Memory memory;
  private final Feedback feedback;
  private final Pictures pictures;
  private final Messenger messenger;

  Showing(Memory memory, Feedback feedback, Pictures pictures, Messenger messenger) {
    this.memory = memory;
    this.feedback = feedback;
    this.pictures = pictures;
    this.messenger = messenger;
  }

  /**
   * Shows the answer in words.
   *
   * @param old the messages that showed an earlier one; none for the first
   * @return the messages that show it now
   */
  List<Integer> words(Place place, Answer answer, Turn turn, List<Integer> old) {
    String html = AnswerHtml.of(answer, texts(answer));
    return without(place, old, html(place, html, keyboard(place, answer, turn), old));
  }

  /** Shows the answer's figures over time; where there is no picture says why, with the answer in words. */
  List<Integer> picture(Place place, Answer answer, Turn turn, List<Integer> old) {
    Texts texts = texts(answer);
    InlineKeyboardMarkup buttons = keyboard(place, answer, turn);
    List<Integer> now =
        pictures.send(
            place,
            answer,
            buttons,
            why -> html(place, texts.html(why) + "\n\n" + AnswerHtml.of(answer, texts), buttons, old));
    return without(place, old, now);
  }

  /** Edits as many of the old messages as it takes, and sends what they cannot hold. */
  private List<Integer> html(Place place, String html, InlineKeyboardMarkup buttons, List<Integer> old) {
    if (old.isEmpty()) {
      return messenger.send(place, html, buttons);
    }
    List<String> parts = HtmlParts.of(html);
    List<Integer> now = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      @Nullable InlineKeyboardMarkup under = i == parts.size() - 1 ? buttons : null;
      if (i < old.size() && messenger.edit(place, old.get(i), parts.get(i), under).isPresent()) {
        now.add(old.get(i));
      } else {
        Letter letter = Letter.html(i == 0 ? place : place.aside(), parts.get(i)).with(under);
        messenger.send(letter).ifPresent(now::add);
      }
    }
    return now;
  }

  /** What is left of the earlier answer goes, once there is another. */
  private List<Integer> without(Place place, List<Integer> old, List<Integer> now) {
    if (!now.isEmpty()) {
      old.stream().filter(each -> !now.contains(each)).forEach(each -> messenger.delete(place.chat(), each));
    }
    return now;
  }

  private InlineKeyboardMarkup keyboard(Place place, Answer answer, Turn turn) {
    List<String> asked = new ArrayList<>(memory.of(place.chat()).before(turn));
    asked.add(turn.question());
    @Nullable Vote vote = feedback.vote(place.chat(), turn.message()).orElse(null);
    return AnswerKeyboard.of(ButtonKey.of(turn), answer, asked, vote);
  }

  private static Texts texts(Answer answer) {
    return Texts.in(answer.language());
  }
}
