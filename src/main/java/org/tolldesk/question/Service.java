package org.tolldesk.question;

import java.util.Set;

/** Whom people fight for: "foreigners in the ranks of the Ukrainian army" are no Ukrainians. */
final class Service {
  private Service() {}

  /** Whether the side here is only the one whom somebody else, named before, fights for. */
  static boolean isServed(Sentence s, int at) {
    int before = s.at(at - 1).norm().equals("the") ? at - 2 : at - 1;
    int after = s.isPossessive(at + 1) ? at + 2 : at + 1;
    boolean beside = s.at(after).norm().equals("side") && s.at(before).norm().equals("on");
    return beside || s.at(before).says("serve");
  }

  /**
   * Whether they are another side's people, or foreigners whom nobody of the served side counts as an enemy.
   */
  static boolean isForeign(Set<String> sides, Sentence s, String served, CorpusNames corpus) {
    return !sides.isEmpty() || s.segments().stream().flatMap(segment -> segment.terms().stream())
        .anyMatch(term -> term.is("kinds") && isForeign(term.name()))
        && corpus.claims().stream().filter(claim -> isForeign(claim.victims()))
            .noneMatch(claim -> String.valueOf(claim.claimant()).startsWith(served + " "));
  }

  private static boolean isForeign(String kind) {
    return kind.startsWith("foreign");
  }

  /** "Ukrainians on the Russian side": nobody whom claims about Ukrainians count. */
  static Set<String> ofDefectors(Set<String> sides, String served) {
    return sides.equals(Set.of(Captivity.heldBy(served).orElse("")))
        ? Set.of("pro-" + served + " " + sides.iterator().next()) : sides;
  }
}
