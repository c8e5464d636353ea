package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.List;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Qualifier;

/**
 * Sentences about two claims at once, right ones and ones in which a part of the one stands with
 * the other.
 */
final class Pairs {
  private static final List<String> TEMPLATES =
      List.of(
          "{C1} said that {N1} {G1} had been {M1} {K1}, while {C2} said that {N2} {G2} had been"
              + " {M2} {K2}.",
          "{C1} put the number of {G1} {M1} at {N1} {K1}; {C2} put the number of {G2} {M2} at {N2}"
              + " {K2}.",
          "According to {C1}, {N1} {G1} were {M1}, but according to {C2}, {N2} {G2} were {M2}"
              + " {K1}{K2}.",
          "{N1} {G1} were {M1} according to {C1} {K1}, and {N2} {G2} were {M2} according to {C2}"
              + " {K2}.",
          "{C1} spoke of {N1} {G1} {M1} {K1}, {C2} of {N2} {G2} {M2} {K2}.");
  private static final List<String> ONE_CLAIMANT =
      List.of(
          "{C1} said that {N1} {G1} had been {M1} and {N2} {G2} {M2} {K1}{K2}.",
          "{C1} spoke of {N1} {G1} {M1} and of {N2} {G2} {M2} {K1}{K2}.",
          "According to {C1}, {N1} {G1} were {M1}, and {N2} {G2} were {M2} {K1}{K2}.");

  private Pairs() {}

  static List<String> right(Told a, Told b) {
    return templates(a, b).stream()
        .map(template -> fill(template, Parts.of(a), Parts.of(b)))
        .toList();
  }

  /**
   * Numbers, claimants, groups or measures swapped between the two; only swaps that make it untrue.
   */
  static List<String> swapped(Told a, Told b) {
    Parts x = Parts.of(a);
    Parts y = Parts.of(b);
    List<String> replies = new ArrayList<>();
    boolean oneSeries =
        x.claimant.equals(y.claimant) && x.group.equals(y.group) && x.measure.equals(y.measure);
    for (String template : oneSeries ? List.<String>of() : templates(a, b)) {
      String right = fill(template, x, y);
      List.of(
              fill(template, x.number(y.number), y.number(x.number)),
              fill(template, x.claimant(y.claimant), y.claimant(x.claimant)),
              fill(template, x.group(y.group), y.group(x.group)),
              fill(template, x.measure(y.measure), y.measure(x.measure)))
          .stream()
          .filter(spoilt -> !spoilt.equals(right))
          .forEach(replies::add);
    }
    return replies;
  }

  private static List<String> templates(Told a, Told b) {
    return a.claim().claimant().equals(b.claim().claimant()) ? ONE_CLAIMANT : TEMPLATES;
  }

  private static String fill(String template, Parts a, Parts b) {
    return a.into(b.into(template, "2"), "1");
  }

  private record Parts(String claimant, String number, String group, String measure, String marks) {
    static Parts of(Told told) {
      Claim claim = told.claim();
      String qualifier =
          claim.qualifier() == Qualifier.EXACT
              ? ""
              : claim.qualifier().json().replace('_', ' ') + " ";
      return new Parts(
          claim.claimant(),
          qualifier + Replies.numbers(claim.value(), "en").get(0),
          claim.victims(),
          claim.measure().json().replace('_', ' '),
          Phrases.marks(told.marks()));
    }

    Parts number(String other) {
      return new Parts(claimant, other, group, measure, marks);
    }

    Parts claimant(String other) {
      return new Parts(other, number, group, measure, marks);
    }

    Parts group(String other) {
      return new Parts(claimant, number, other, measure, marks);
    }

    Parts measure(String other) {
      return new Parts(claimant, number, group, other, marks);
    }

    String into(String template, String n) {
      return template
          .replace("{C" + n + "}", claimant)
          .replace("{N" + n + "}", number)
          .replace("{G" + n + "}", group)
          .replace("{M" + n + "}", measure)
          .replace("{K" + n + "}", marks);
    }
  }
}
