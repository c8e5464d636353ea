package org.tolldesk.telegram;

import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Two buttons side by side that decide an offer. */
final class OfferButtons {
  private OfferButtons() {}

  /** Actions name their words: {@code button.ACTION}. */
  static InlineKeyboardMarkup row(Texts texts, String yes, String no, String nonce) {
    InlineKeyboardRow row = new InlineKeyboardRow(button(texts, yes, nonce), button(texts, no, nonce));
    return InlineKeyboardMarkup.builder().keyboardRow(row).build();
  }

  private static InlineKeyboardButton button(Texts texts, String action, String nonce) {
    InlineKeyboardButton button = new InlineKeyboardButton(texts.raw("button." + action));
    button.setCallbackData(action + ":" + nonce);
    return button;
  }
}
