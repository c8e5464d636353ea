package org.tolldesk.telegram;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells where an exception came from without its message, which may hold what a user wrote. */
final class Traces {
  private static final int FRAMES = 12;

  private Traces() {}

  static String of(Throwable thrown) {
    String frames =
        Arrays.stream(thrown.getStackTrace())
            .limit(FRAMES)
            .map(frame -> " < " + frame)
            .collect(Collectors.joining());
    String here = thrown.getClass().getName() + frames;
    return thrown.getCause() == null ? here : here + " caused by " + of(thrown.getCause());
  }
}
