package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * Reads whom a harm was found in: "infection was confirmed in 112 nurses", "injuries were treated in 214".
 */
final class FoundIn {
  /** In tokens, from the people back to the harm. */
  private static final int REACH = 8;

  private FoundIn() {}

  /** What the people before a figure have, where a verb of finding stands between; else null. */
  static MeasureFinder.@Nullable Found measure(Sentence sentence, int outer) {
    int in = outer - 1;
    if (!sentence.is(in, "in") && !sentence.is(in, "among")) {
      return null;
    }
    int verb = in - 1;
    if (!sentence.word(verb, "found in")) {
      return null;
    }
    for (int i = verb - 1; i >= Math.max(0, in - REACH) && !sentence.isMark(i, ",;:"); i--) {
      Measure measure = sentence.word(i, "disease") ? Measure.SICK
          : sentence.word(i, "wounds") ? Measure.WOUNDED : null;
      if (measure != null) {
        return new MeasureFinder.Found(measure, i, false, false);
      }
    }
    return null;
  }
}
