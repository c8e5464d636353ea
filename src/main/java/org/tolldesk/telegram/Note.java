package org.tolldesk.telegram;

import org.jspecify.annotations.Nullable;

/**
 * A question that an admin should look at.
 *
 * @param date when this was noted, in seconds since 1970
 * @param message the number of the question in its chat
 * @param question as it was asked, its beginning where it is long
 * @param vote what who asked thinks of the answer; null where the articles held none
 */
record Note(
    long date, long chat, int message, String question, long generation, @Nullable Vote vote) {
  private static final int LONGEST = 300;

  Note {
    question = question.length() <= LONGEST ? question : cut(question) + "…";
  }

  private static String cut(String text) {
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }

  Note in(long otherChat) {
    return new Note(date, otherChat, message, question, generation, vote);
  }

  boolean isVoteOn(long otherChat, int otherMessage) {
    return vote != null && chat == otherChat && message == otherMessage;
  }

  /** Whether another note takes the place of this one. */
  boolean isReplacedBy(Note other) {
    return chat == other.chat && message == other.message && (vote == null) == (other.vote == null);
  }
}
