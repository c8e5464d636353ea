package org.tolldesk.telegram;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of an answer.
 *
 * @param reason what is wrong with it, only under a thumb down
 */
record Vote(boolean up, @Nullable Reason reason) {
  /** What can be wrong with an answer; a button each, in this order. */
  enum Reason {
    FIGURE,
    NAME,
    QUESTION,
    MISSING;

    /** The key of its words. */
    String key() {
      return "vote." + name().toLowerCase(Locale.ROOT);
    }
  }
}
