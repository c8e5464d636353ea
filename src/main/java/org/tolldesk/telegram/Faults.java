package org.tolldesk.telegram;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What to tell an admin of a failure, and what to log of it. */
final class Faults {
  private static final Logger log = LoggerFactory.getLogger(Faults.class);
  private static final String OURS = "org.tolldesk.";

  private Faults() {}

  /**
   * Tolldesk's own exceptions carry a line for whoever runs it; any other is a bug, whose message may hold
   * what somebody wrote.
   *
   * @param key of the words around that line
   */
  static String html(Throwable fault, String key, Texts texts) {
    String message = fault.getMessage();
    if (!fault.getClass().getName().startsWith(OURS) || message == null) {
      log.error("What an admin began met a bug: {}", Traces.of(fault));
      return texts.html("bug");
    }
    String line = message.lines().findFirst().orElse("");
    log.warn("What an admin began failed: {}", fault.getClass().getSimpleName());
    return texts.html(key, line);
  }
}
