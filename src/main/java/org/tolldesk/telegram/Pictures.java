package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.tolldesk.answer.Answer;
import org.tolldesk.chart.Picture;

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
   * Sends the picture, and what its caption cannot hold after it. Where Telegram does not take the picture
   * its numbers come alone.
   *
   * @param otherwise is told why there is no picture, as the key of words, and sends those
   * @return the messages sent
   */
  List<Integer> send(
      Place place,
      Answer answer,
      @Nullable InlineKeyboardMarkup buttons,
      Function<String, List<Integer>> otherwise) {
    gateway.show(
        place.chat(),
        SendChatAction.builder()
            .chatId(Long.toString(place.chat()))
            .messageThreadId(place.thread())
            .action("upload_photo")
            .build());
    Optional<Picture> drawn;
    try {
      drawn = drawing.of(answer);
    } catch (RuntimeException | LinkageError e) {
      log.error("A picture could not be drawn: {}", Traces.of(e));
      return otherwise.apply("timeline.failed");
    }
    if (drawn.isEmpty()) {
      return otherwise.apply("timeline.none");
    }
    List<Integer> sent = send(place, drawn.get(), buttons);
    if (!sent.isEmpty()) {
      return sent;
    }
    String words = Texts.in(answer.language()).html("timeline.failed");
    return messenger.send(place, words + "\n\n" + Html.escape(drawn.get().caption()), buttons);
  }

  private List<Integer> send(Place place, Picture drawn, @Nullable InlineKeyboardMarkup buttons) {
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
