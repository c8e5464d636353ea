package org.tolldesk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes who asks and why out of a question: "Hello, I'm checking a piece for tomorrow: how many died?" A clause
 * goes that speaks of the asker and names nothing a claim could hold, where another one asks. Of a sentence
 * beside one with a question mark only that stays which a claim could hold.
 */
final class Preamble {
  private static final Set<String> HELD =
      Set.of("measures", "kinds", "sides", "names", "months", "subjects", "events");

  private static final String RULED_OUT = "not|without|except|не|крім|окрім|кроме";

  private Preamble() {}

  static List<Segment> without(List<Segment> segments) {
    List<List<Segment>> sentences = Segment.parts(segments, ".?!;<>[]");
    if (sentences.size() < 2 || sentences.stream().noneMatch(Preamble::isQuestion)) {
      return clauses(segments);
    }
    return sentences.stream().flatMap(sentence -> isQuestion(sentence) ? clauses(sentence).stream()
        : sentence.stream().filter(segment -> isHeld(segment) || isName(segment, sentence)
            || segment.norm().matches(RULED_OUT))).toList();
  }

  private static boolean isQuestion(List<Segment> sentence) {
    return sentence.get(sentence.size() - 1).norm().equals("?") && asks(sentence);
  }

  /** A word that nobody knows with a capital that is not the sentence's first. */
  private static boolean isName(Segment segment, List<Segment> sentence) {
    return segment.isUnknown() && segment.isCapitalised() && segment != sentence.get(0);
  }

  private static List<Segment> clauses(List<Segment> segments) {
    List<List<Segment>> clauses = Segment.parts(segments, ".?!;:");
    if (clauses.stream().noneMatch(Preamble::asks)) {
      return segments;
    }
    List<Segment> kept = new ArrayList<>();
    for (List<Segment> clause : clauses) {
      if (asks(clause) || !isOfTheAsker(clause)) {
        kept.addAll(clause);
      }
    }
    return List.copyOf(kept);
  }

  /** A clause with what a claim holds; without a question mark it may be bare words. */
  static boolean asks(List<Segment> clause) {
    return clause.stream().anyMatch(Preamble::isHeld);
  }

  private static boolean isHeld(Segment segment) {
    return segment.isNumber() || segment.says("losses") || segment.says("how_many")
        || segment.terms().stream().anyMatch(term -> HELD.contains(term.category()));
  }

  /** A greeting, or what the asker is about; where it names something, that may be what is asked about. */
  private static boolean isOfTheAsker(List<Segment> clause) {
    return clause.stream().anyMatch(segment -> segment.says("asker"))
        && clause.stream().skip(1).noneMatch(segment -> segment.isUnknown() && segment.isCapitalised());
  }
}
