package org.tolldesk.answer;

/**
 * A number in a text, in digits or in words.
 *
 * @param value people or whatever it counts; -1 where the words name no definite number
 * @param isShare whether a percent sign follows
 */
record Numeral(double value, boolean isShare, int start, int end) {

  /** Whether it names just this many. */
  boolean is(Long people) {
    return people != null && !isShare && value == people;
  }
}
