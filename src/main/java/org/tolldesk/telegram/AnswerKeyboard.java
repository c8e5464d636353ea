package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.tolldesk.answer.Answer;

/**
 * The buttons under an answer: more of it, where there is more; two thumbs, and under a thumb down the
 * reasons; what could be asked next. Pure.
 */
final class AnswerKeyboard {
  static final String TIMELINE = "timeline";
  static final String DISAGREEMENTS = "disagreements";
  static final String QUOTES = "quotes";
  static final String NEXT = "next";
  static final String AGAIN = "again";
  static final String UP = "up";
  static final String DOWN = "down";
  static final String REASON = "reason";
  static final String WITHDRAW = "unvote";

  private static final int DATED_FIGURES = 2;
  private static final int REASONS_IN_A_ROW = 2;

  private final ButtonKey key;
  private final Texts texts;
  private final List<InlineKeyboardRow> rows = new ArrayList<>();

  private AnswerKeyboard(ButtonKey key, Texts texts) {
    this.key = key;
    this.texts = texts;
  }

  /** @param asked the questions of the conversation so far, that of the answer last */
  static InlineKeyboardMarkup of(ButtonKey key, Answer answer, List<String> asked, @Nullable Vote vote) {
    AnswerKeyboard keyboard = new AnswerKeyboard(key, Texts.in(answer.language()));
    keyboard.more(answer);
    keyboard.thumbs(vote);
    List<Suggestion> next = Suggestions.after(answer, asked);
    for (int i = 0; i < next.size(); i++) {
      keyboard.row(button(next.get(i).label(), key.choosing(i).data(NEXT)));
    }
    return new InlineKeyboardMarkup(keyboard.rows);
  }

  /** For an answer that is no longer there. */
  static InlineKeyboardMarkup ofVote(ButtonKey key, @Nullable Vote vote, Texts texts) {
    AnswerKeyboard keyboard = new AnswerKeyboard(key, texts);
    keyboard.thumbs(vote);
    keyboard.row(keyboard.button(AGAIN));
    return new InlineKeyboardMarkup(keyboard.rows);
  }

  static InlineKeyboardMarkup again(ButtonKey key, Texts texts) {
    AnswerKeyboard keyboard = new AnswerKeyboard(key, texts);
    keyboard.row(keyboard.button(AGAIN));
    return new InlineKeyboardMarkup(keyboard.rows);
  }

  static boolean hasTimeline(Answer answer) {
    return answer.findings().stream().filter(each -> each.claim().asOf() != null).count() >= DATED_FIGURES;
  }

  private void more(Answer answer) {
    InlineKeyboardRow row = new InlineKeyboardRow();
    if (hasTimeline(answer)) {
      row.add(button(TIMELINE));
    }
    if (!answer.disagreements().isEmpty()) {
      row.add(button(DISAGREEMENTS));
    }
    if (!answer.citations().isEmpty()) {
      row.add(button(QUOTES));
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
  }

  private void thumbs(@Nullable Vote vote) {
    boolean up = vote != null && vote.up();
    boolean down = vote != null && !vote.up();
    row(
        button(ticked("👍", up), key.data(up ? WITHDRAW : UP)),
        button(ticked("👎", down), key.data(down ? WITHDRAW : DOWN)));
    for (int i = 0; down && i < Vote.Reason.values().length; i += REASONS_IN_A_ROW) {
      InlineKeyboardRow row = new InlineKeyboardRow();
      for (int each = i; each < Math.min(i + REASONS_IN_A_ROW, Vote.Reason.values().length); each++) {
        row.add(reason(Vote.Reason.values()[each], vote));
      }
      rows.add(row);
    }
  }

  private InlineKeyboardButton reason(Vote.Reason reason, Vote vote) {
    String words = texts.plain(reason.key());
    boolean chosen = vote.reason() == reason;
    return button(
        ticked(words, chosen), chosen ? key.data(DOWN) : key.choosing(reason.ordinal()).data(REASON));
  }

  private static String ticked(String label, boolean chosen) {
    return chosen ? "✓ " + label : label;
  }

  private void row(InlineKeyboardButton... buttons) {
    rows.add(new InlineKeyboardRow(List.of(buttons)));
  }

  private InlineKeyboardButton button(String action) {
    return button(texts.plain("button." + action), key.data(action));
  }

  private static InlineKeyboardButton button(String label, String data) {
    return InlineKeyboardButton.builder().text(label).callbackData(data).build();
  }
}
