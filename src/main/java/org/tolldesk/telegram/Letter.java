package org.tolldesk.telegram;

import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * One message to be sent.
 *
 * @param text at most 4,096 UTF-16 units once parsed; under a picture at most 1,024
 * @param html whether the text is Telegram's HTML or plain
 * @param keyboard the buttons under it
 * @param picture a PNG that the text is the caption of
 */
record Letter(
    Place place,
    String text,
    boolean html,
    @Nullable InlineKeyboardMarkup keyboard,
    byte @Nullable [] picture) {
  static final LinkPreviewOptions NO_PREVIEW = LinkPreviewOptions.builder().isDisabled(true).build();
  private static final int LONGEST_CAPTION = 1024;

  static Letter html(Place place, String text) {
    return new Letter(place, text, true, null, null);
  }

  static Letter picture(Place place, byte[] png, String caption) {
    return new Letter(place, caption, false, null, png);
  }

  Letter with(@Nullable InlineKeyboardMarkup buttons) {
    return new Letter(place, text, html, buttons, picture);
  }

  /** The same with words in front of the text, where there is room for them. */
  Letter after(String words) {
    String longer = words + "\n\n" + text;
    boolean fits = picture == null || longer.length() <= LONGEST_CAPTION;
    return fits ? new Letter(place, longer, html, keyboard, picture) : this;
  }

  Letter saying(String other) {
    return new Letter(place, other, html, keyboard, picture);
  }

  Letter to(Place other) {
    return new Letter(other, text, html, keyboard, picture);
  }

  Letter toChat(long chat) {
    return to(place.moved(chat));
  }

  Letter withoutThread() {
    return to(place.outsideTopic());
  }

  Letter withoutReply() {
    return to(place.aside());
  }

  Letter plain() {
    return new Letter(place, Html.plain(text), false, keyboard, picture);
  }

  SendMessage message() {
    return SendMessage.builder()
        .chatId(Long.toString(place.chat()))
        .messageThreadId(place.thread())
        .text(text)
        .parseMode(html ? "HTML" : null)
        .linkPreviewOptions(NO_PREVIEW)
        .replyParameters(reply())
        .replyMarkup(keyboard)
        .build();
  }

  SendPhoto photo(byte[] png) {
    return SendPhoto.builder()
        .chatId(Long.toString(place.chat()))
        .messageThreadId(place.thread())
        .photo(new InputFile(new ByteArrayInputStream(png), "tolls.png"))
        .caption(text)
        .parseMode(html ? "HTML" : null)
        .replyParameters(reply())
        .replyMarkup(keyboard)
        .build();
  }

  private @Nullable ReplyParameters reply() {
    return place.replyTo() == null
        ? null
        : ReplyParameters.builder().messageId(place.replyTo()).allowSendingWithoutReply(true).build();
  }
}
