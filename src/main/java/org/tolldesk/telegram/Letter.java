package org.tolldesk.telegram;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;

/**
 * One message to be sent.
 *
 * @param chat where to
 * @param thread the topic it belongs to
 * @param replyTo the message it answers
 * @param text at most 4,096 UTF-16 units once parsed
 * @param html whether the text is Telegram's HTML or plain
 */
record Letter(long chat, @Nullable Integer thread, @Nullable Integer replyTo, String text, boolean html) {

  Letter to(long otherChat) {
    return new Letter(otherChat, thread, null, text, html);
  }

  Letter withoutThread() {
    return new Letter(chat, null, replyTo, text, html);
  }

  Letter withoutReply() {
    return new Letter(chat, thread, null, text, html);
  }

  Letter plain() {
    return new Letter(chat, thread, replyTo, Html.plain(text), false);
  }

  SendMessage method() {
    return SendMessage.builder()
        .chatId(Long.toString(chat))
        .messageThreadId(thread)
        .text(text)
        .parseMode(html ? "HTML" : null)
        .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build())
        .replyParameters(replyTo == null ? null : reply(replyTo))
        .build();
  }

  private static ReplyParameters reply(int message) {
    return ReplyParameters.builder().messageId(message).allowSendingWithoutReply(true).build();
  }
}
