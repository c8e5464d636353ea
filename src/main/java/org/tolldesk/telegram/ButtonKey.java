package org.tolldesk.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button under an answer is about, as it stands in the button's data: {@code 42.7.1}. It means
 * something in its own chat only.
 *
 * @param message the number of the question
 * @param generation the generation that the answer rests on
 * @param choice which one of several, from 0; 0 where there is one
 */
record ButtonKey(int message, long generation, int choice) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,18})\\.(\\d{1,3})");

  static ButtonKey of(Turn turn) {
    return new ButtonKey(turn.message(), turn.generation(), 0);
  }

  /** Empty for what no version of the bot wrote. */
  static Optional<ButtonKey> read(String key) {
    Matcher form = FORM.matcher(key);
    return form.matches()
        ? Optional.of(
            new ButtonKey(
                Integer.parseInt(form.group(1)),
                Long.parseLong(form.group(2)),
                Integer.parseInt(form.group(3))))
        : Optional.empty();
  }

  ButtonKey choosing(int index) {
    return new ButtonKey(message, generation, index);
  }

  /** The data of a button with this action, far below 64 bytes. */
  String data(String action) {
    return action + ":" + message + "." + generation + "." + choice;
  }
}
