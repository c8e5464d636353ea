package org.tolldesk.question;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.tolldesk.claim.Measure;

/** Finds the measures that a question asks for, and takes the words. */
final class MeasureReader {
  private MeasureReader() {}

  /**
   * "Losses" is any of killed, wounded and both; "toll" by itself says nothing. A word that is also a kind of
   * people ("refugees", "prisoners") is a measure only where no other one stands.
   */
  static Set<Measure> read(Sentence s) {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    boolean losses = false;
    for (int at = 0; at < s.size(); at++) {
      Segment segment = s.at(at);
      if (!s.isFree(at)) {
        continue;
      }
      if (segment.says("any_measure")) {
        s.take(at);
      } else if (segment.says("losses")) {
        losses = true;
        s.take(at);
      } else if (isMeasureOnly(segment)) {
        add(segment, measures);
        s.take(at);
      }
    }
    boolean broad = s.anySays("everything") && measures.equals(EnumSet.of(Measure.KILLED_OR_WOUNDED))
        && !s.anySays("how_many");
    if (broad || measures.isEmpty() && losses) {
      measures.addAll(Measure.LOSSES);
    }
    if (measures.isEmpty()) {
      s.free().filter(at -> s.at(at).is("measures") && s.at(at).is("kinds")).forEach(at -> {
        add(s.at(at), measures);
        s.take(at);
      });
    }
    return measures;
  }

  /** Whether it names a measure and can be no kind of people and no small word. */
  static boolean isMeasureOnly(Segment segment) {
    return segment.says("losses") || segment.is("measures") && !segment.is("kinds") && !segment.says("skip")
        && !segment.says("say") && !segment.says("aux");
  }

  private static void add(Segment segment, Set<Measure> measures) {
    segment.terms().stream().filter(term -> term.is("measures"))
        .map(term -> Measure.valueOf(term.name().toUpperCase(Locale.ROOT))).forEach(measures::add);
  }
}
