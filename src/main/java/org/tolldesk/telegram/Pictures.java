package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.tolldesk.answer.Answer;

/** Sends an answer's figures as a picture, with its numbers as the caption. */
final class Pictures {
  /** In UTF-16 units. */
  static final int LONGEST_CAPTION = 1024;

  private static final Logger log = LoggerFactory.getLogger(Pictures.class);

  private final Drawing drawing;
  private final Messenger messenger;
  private final Gateway gateway;

  Pictures(Drawing drawing, Messenger messenger, Gateway gateway) {
    this.drawing = drawing;
    this.messenger = messenger;
    this.gateway = gateway;
  }

  /**
   * Sends the picture, and what its caption cannot hold after it.
   *
   * @return the messages sent; none where there is nothing to draw
   */
  List<Integer> send(Place place, Answer answer, @Nullable InlineKeyboardMarkup buttons) {
    gateway.show(
        place.chat(),
        SendChatAction.builder()
            .chatId(Long.toString(place.chat()))
            .messageThreadId(place.thread())
            .action("upload_photo")
            .build());
    return draw(answer).map(drawn -> send(place, drawn, buttons)).orElse(List.of());
  }

  private Optional<Drawing.Drawn> draw(Answer answer) {
    try {
      return drawing.of(answer);
    } catch (RuntimeException | LinkageError e) {
      log.error("A picture could not be drawn: {}", Traces.of(e));
      return Optional.empty();
    }
  }

  private List<Integer> send(Place place, Drawing.Drawn drawn, @Nullable InlineKeyboardMarkup buttons) {
    int cut = cut(drawn.caption());
    String rest = drawn.caption().substring(cut).strip();
    Letter photo = Letter.picture(place, drawn.png(), drawn.caption().substring(0, cut).strip());
    List<Integer> sent = new ArrayList<>();
    messenger.send(rest.isEmpty() ? photo.with(buttons) : photo).ifPresent(sent::add);
    if (!sent.isEmpty() && !rest.isEmpty()) {
      sent.addAll(messenger.send(place.aside(), Html.escape(rest), buttons));
    }
    return sent;
  }

  /** The end of the last whole line that a caption can hold. */
  private static int cut(String text) {
    if (text.length() <= LONGEST_CAPTION) {
      return text.length();
    }
    int line = text.lastIndexOf('\n', LONGEST_CAPTION);
    return line > 0 ? line : LONGEST_CAPTION;
  }
}
