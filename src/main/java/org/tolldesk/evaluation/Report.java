package org.tolldesk.evaluation;

import java.util.List;
import java.util.Map;
import org.tolldesk.claim.Claim;

/**
 * What a trial found.
 *
 * @param kind {@code claims} or {@code questions}
 * @param metrics by name, in the order to print: shares from 0 to 1, counts, or milliseconds where
 *     the name says so
 * @param splits the same for parts of the file: {@code language uk}, {@code kind follow-up}
 * @param faults everything that went wrong
 */
public record Report(
    String kind,
    Map<String, Double> metrics,
    Map<String, Map<String, Double>> splits,
    List<Fault> faults) {

  public Report {
    faults = List.copyOf(faults);
  }

  /**
   * One thing that went wrong.
   *
   * @param what in a word or two: {@code missed}, {@code spurious}, {@code wrong claimant}
   * @param where the document, or the question's id
   * @param figure the number concerned, or nothing
   * @param expected what should have been
   * @param got what was
   * @param sentence where it stands, or the question
   */
  public record Fault(
      String what, String where, String figure, String expected, String got, String sentence) {

    /** A claim's number, or its bounds. */
    static String figureOf(Claim claim) {
      return claim.value() != null ? claim.value().toString() : claim.low() + "–" + claim.high();
    }

    /** A sentence without its line breaks. */
    static String oneLine(String text) {
      return text.replaceAll("\\s+", " ").strip();
    }
  }
}
