package org.tolldesk.answer;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Status;
import org.tolldesk.disagreement.Disagreement;

/**
 * The dossier as text for a remote model. Text from documents stands between boundaries with a
 * random word that no document can know; control characters and the boundary's own brackets are
 * taken out of it.
 */
final class EvidenceRendering {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int MOST_PASSAGES = 8;

  private final Dossier dossier;
  private final String boundary = Integer.toHexString(RANDOM.nextInt());

  EvidenceRendering(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The word that marks where text of others begins and ends. */
  String boundary() {
    return boundary;
  }

  Map<String, String> slots() {
    return Map.of(
        "boundary", boundary,
        "language", dossier.question().language().locale().getDisplayLanguage(Locale.ENGLISH),
        "question", fenced(dossier.question().text()),
        "claims", claims(),
        "disagreements", disagreements(),
        "remarks", remarks(),
        "quotes", quotes(),
        "passages", passages());
  }

  private String claims() {
    if (dossier.findings().isEmpty()) {
      return "None answers the question. Say so, then name these, the nearest:\n"
          + lines(dossier.nearest().stream().map(EvidenceRendering::claim));
    }
    String head = dossier.likely() ? "None meets the whole question. Say so, then name these, which come near:\n" : "";
    return head + lines(
        Stream.of(dossier.findings(), dossier.others())
            .flatMap(told -> told.stream())
            .map(EvidenceRendering::claim));
  }

  /**
   * The claim as a sentence would say it, so that little is left to get wrong. What is as usual (an
   * exact figure, asserted, not withdrawn) is left out: every word is read and paid for.
   */
  private static String claim(Told told) {
    Claim claim = told.claim();
    return Phrases.marks(told.marks())
        + " "
        + (claim.claimant() == null ? "nobody named" : plain(claim.claimant()))
        + (claim.via() == null ? "" : ", through " + plain(claim.via()) + ",")
        + (claim.attributedTo() == null ? "" : ", of a figure of " + plain(claim.attributedTo()) + ",")
        + stance(claim)
        + " (as of "
        + claim.asOf()
        + (claim.asOfBasis() == Basis.INFERRED ? ", inferred" : "")
        + "): "
        + qualifier(claim)
        + figure(claim)
        + " "
        + plain(claim.victims())
        + " "
        + claim.measure().json().replace('_', ' ')
        + (claim.per() == null ? "" : " per " + claim.per().json())
        + (claim.period() == null ? "" : " in " + claim.period())
        + (claim.status() == Status.STANDING ? "" : ", " + claim.status().json() + " later");
  }

  private static String stance(Claim claim) {
    return switch (claim.stance()) {
      case ASSERTED -> " says";
      case DENIED -> " rejects";
      case PREDICTED -> " predicts";
    };
  }

  private static String qualifier(Claim claim) {
    return claim.qualifier() == Qualifier.EXACT
        ? ""
        : claim.qualifier().json().replace('_', ' ') + " ";
  }

  private static String figure(Claim claim) {
    String range = grouped(claim.low()) + " to " + grouped(claim.high());
    return claim.value() == null
        ? range
        : grouped(claim.value()) + (claim.low() == null ? "" : " (" + bounds(claim, range) + ")");
  }

  private static String bounds(Claim claim, String range) {
    return QuotedBounds.of(claim) ? range : "with a margin of error";
  }

  private static String grouped(@Nullable Long number) {
    return number == null ? "" : String.format(Locale.ROOT, "%,d", number);
  }

  private String disagreements() {
    return lines(dossier.disagreements().stream().map(this::disagreement));
  }

  private String disagreement(Disagreement note) {
    return "- "
        + note.kind().json().replace('_', ' ')
        + ": "
        + note.claims().stream()
            .map(claim -> Phrases.marks(dossier.telling(claim).marks()))
            .collect(Collectors.joining(" and "));
  }

  private String remarks() {
    return lines(
        dossier.remarks().stream()
            .map(
                remark ->
                    "- mark ["
                        + remark.mark()
                        + "]: figures "
                        + remark.item().kind().json()
                        + " by "
                        + (remark.item().claimant() == null
                            ? "nobody named"
                            : plain(remark.item().claimant()))));
  }

  private String quotes() {
    return lines(
        dossier.citations().stream()
            .map(citation -> "[" + citation.n() + "] " + fenced(citation.quote())));
  }

  private String passages() {
    return lines(
        dossier.passages().stream()
            .limit(MOST_PASSAGES)
            .map(ranked -> fenced(ranked.passage().text())));
  }

  private String fenced(String text) {
    return "<" + boundary + ">" + plain(text) + "</" + boundary + ">";
  }

  /** On one line, without control characters, and without what the boundary is made of. */
  private static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
        .replace('<', '‹')
        .replace('>', '›')
        .strip();
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }
}
