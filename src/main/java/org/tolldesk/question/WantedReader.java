package org.tolldesk.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Stance;

/** Finds what kind of answer a question wants and which stance, and takes the words. */
final class WantedReader {
  /** A question that fits several wants the first of these. */
  private static final List<Wanted> ORDER = List.of(Wanted.OPINION, Wanted.AGREEMENT, Wanted.QUOTE, Wanted.COMPARISON,
      Wanted.SOURCE, Wanted.DATE, Wanted.SERIES, Wanted.PREMISE);

  private WantedReader() {}

  static Optional<Wanted> wanted(Sentence s, List<Long> numbers) {
    for (Wanted wanted : ORDER) {
      if (IntStream.range(0, s.size()).anyMatch(at -> asks(s.at(at), wanted) && !isQualifier(s, at))
          && (wanted != Wanted.PREMISE || !numbers.isEmpty()) && !isWhoWhat(s, wanted)) {
        return Optional.of(wanted);
      }
    }
    boolean asksOpenly = s.anySays("how_many") || s.segments().stream().anyMatch(WantedReader::isOpen);
    boolean states = s.segments().stream()
        .anyMatch(segment -> segment.is("measures") || segment.says("losses"));
    boolean asksYesOrNo = s.at(0).says("aux") || s.at(1).says("aux") && s.at(0).says("opener");
    return !numbers.isEmpty() && !asksOpenly && (asksYesOrNo || states && sentenceAsks(s))
        ? Optional.of(Wanted.PREMISE) : Optional.empty();
  }

  /** "How many really died?": not who claims what, which nobody's claim and no figure stated would make it. */
  static boolean asksForTruth(Sentence s, Set<String> claimants, List<Long> numbers) {
    return s.anySays("truth") && claimants.isEmpty() && numbers.isEmpty();
  }

  static @Nullable Stance stance(Sentence s) {
    for (int at = 0; at < s.size(); at++) {
      Optional<String> stance = s.isFree(at) ? s.at(at).tagged("stance").map(term -> term.tag("stance"))
          : Optional.empty();
      if (stance.isPresent() && !s.at(at).is("measures")) {
        s.take(at);
        return Stance.valueOf(stance.get());
      }
    }
    return null;
  }

  private static boolean asks(Segment segment, Wanted wanted) {
    return segment.tagged("wanted").filter(term -> term.tag("wanted").equals(wanted.name())).isPresent();
  }

  /** "More than" before a figure qualifies it and compares nothing. */
  private static boolean isQualifier(Sentence s, int at) {
    return s.at(at).says("compare") && s.at(at + 1).isNumber() && s.at(at).norm().endsWith("than");
  }

  /** "Who said what about the losses" asks for the figures. */
  private static boolean isWhoWhat(Sentence s, Wanted wanted) {
    if (wanted != Wanted.SOURCE) {
      return false;
    }
    for (int at = 0; at < s.size(); at++) {
      if (asks(s.at(at), Wanted.SOURCE) && s.at(at + 1).norm().matches("what.*|що.*|что.*")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(Segment segment) {
    return segment.norm().matches("what|which|why|що|які|чому|что|какие|почему");
  }

  private static boolean sentenceAsks(Sentence s) {
    return s.at(s.size() - 1).norm().equals("?");
  }
}
