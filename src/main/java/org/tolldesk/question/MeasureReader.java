package org.tolldesk.question;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
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
      if (segment.says("any_measure") || isMeasureOnly(segment) && (isExcluded(s, at, !measures.isEmpty())
          || isGiven(s, at))) {
        s.take(at);
      } else if (segment.says("losses")) {
        losses = true;
        s.take(at);
      } else if (isMeasureOnly(segment)) {
        add(segment, measures);
        s.take(at);
      }
    }
    boolean fallen = measures.isEmpty() && s.free().anyMatch(at -> isFallen(s, at));
    if (fallen) {
      measures.add(Measure.KILLED);
    }
    if (isBroad(s, measures, losses)) {
      measures.addAll(Measure.LOSSES);
    }
    if (measures.isEmpty() && Captivity.isAsked(s)) {
      measures.add(Measure.CAPTURED);
    }
    if (measures.isEmpty()) {
      s.free().filter(at -> s.at(at).is("measures") && s.at(at).is("kinds")).forEach(at -> {
        add(s.at(at), measures);
        s.take(at);
      });
    }
    return measures;
  }

  /** "Losses" by itself, "losses, killed as well as wounded", and "all casualties there are". */
  private static boolean isBroad(Sentence s, Set<Measure> measures, boolean losses) {
    if (losses) {
      return measures.isEmpty() || measures.size() > 1 && Measure.LOSSES.containsAll(measures);
    }
    boolean casualties = measures.equals(EnumSet.of(Measure.KILLED_OR_WOUNDED))
        || measures.equals(EnumSet.of(Measure.KILLED, Measure.WOUNDED));
    return casualties && s.anySays("everything") && !s.anySays("how_many");
  }

  /** "How many deserted, not counting the dead": what is not asked for. */
  private static boolean isExcluded(Sentence s, int at, boolean another) {
    int before = at - 1;
    while (s.at(before).norm().matches("the|any|counting|including|считая|учитывая|рахуючи|враховуючи")) {
      before--;
    }
    return s.at(before).norm().matches("not|excluding|except|without|не|без|кроме|крім|окрім")
        && (another || IntStream.range(0, before).anyMatch(earlier -> s.at(earlier).says("how_many")));
  }

  /** "What figures were given", "back in March": nobody is handed over. */
  private static boolean isGiven(Sentence s, int at) {
    return s.at(at).isVariant("measures", "released")
        && (s.at(at - 1).says("figure") || s.at(at).norm().equals("back in"));
  }

  /** "The fallen", "fallen soldiers", "how many have fallen"; not "has the number fallen". */
  private static boolean isFallen(Sentence s, int at) {
    Segment next = s.at(at + 1);
    boolean have = s.at(at - 1).says("aux") && s.anySays("how_many");
    return s.at(at).says("fallen") && (next.is("kinds") || VictimReader.side(next).isPresent() || have
        || s.at(at - 1).norm().equals("the") || s.at(at - 1).says("how_many"));
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
