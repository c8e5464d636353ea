package org.tolldesk.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;
import org.tolldesk.claim.Stance;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.disagreement.Disagreement.Kind;

/**
 * Finds figures that somebody rejects, and sets beside them what the rejecting one says instead
 * and, where the corpus has it, the rejected claim itself.
 */
final class Disputes {
  private final Map<String, Provenance> documents;

  /**
   * @param documents by name
   */
  Disputes(Map<String, Provenance> documents) {
    this.documents = documents;
  }

  /** Whose figures of which people are rejected by whom: one quarrel, however many figures. */
  private record Quarrel(String claimant, @Nullable String attributedTo, String victims) {}

  /**
   * @param claims in order of date
   */
  List<Disagreement> among(List<Claim> claims) {
    Map<Quarrel, List<Claim>> quarrels = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.stance() == Stance.DENIED && isSomebodysFigure(claim, claims) && Grounds.of(claim).measure()) {
        String who = claim.claimant() != null ? claim.claimant() : claim.document();
        Quarrel quarrel = new Quarrel(who, claim.attributedTo(), claim.victims());
        quarrels.computeIfAbsent(quarrel, key -> new ArrayList<>()).add(claim);
      }
    }
    return quarrels.values().stream().map(denied -> dispute(denied, claims)).toList();
  }

  /**
   * Whether a figure is rejected that somebody gave. "Not one" rejects none, and an outlet that mends
   * its own figure quarrels with nobody.
   */
  private boolean isSomebodysFigure(Claim denied, List<Claim> claims) {
    if (denied.most() <= 1) {
      return false;
    }
    if (denied.attributedTo() != null
        || claims.stream().anyMatch(claim -> claim.isStanding() && isRejected(claim, denied))) {
      return true;
    }
    Provenance document = documents.get(denied.document());
    String title = document == null || document.title() == null ? "" : document.title();
    boolean ownVoice =
        denied.claimant() == null
            || document != null
                && denied.claimant().equals(document.outlet())
                && !Cue.BODY.isIn(document.outlet());
    return !ownVoice
        && (Cue.HEARSAY.isIn(denied.quote()) || Cue.REJECTION.isIn(denied.quote()))
        && !Cue.CORRECTION.isIn(denied.quote() + " " + title);
  }

  private static Disagreement dispute(List<Claim> denied, List<Claim> claims) {
    List<Claim> concerned = new ArrayList<>(denied);
    for (Claim claim : claims) {
      if (claim.isStanding() && denied.stream().anyMatch(figure -> bearsOn(claim, figure))) {
        concerned.add(claim);
      }
    }
    concerned.sort(Disagreements.BY_DATE);
    return new Disagreement(Kind.DISPUTE, concerned, List.of());
  }

  private static boolean bearsOn(Claim claim, Claim denied) {
    if (!claim.victims().equals(denied.victims()) || claim.per() != denied.per()) {
      return false;
    }
    boolean instead =
        Voice.same(claim, denied)
            && claim.measure() == denied.measure()
            && (claim.asOf() == null
                || denied.asOf() == null
                || Dates.gap(claim.asOf(), denied.asOf()) <= Thresholds.SAME_CLAIM_DAYS);
    return instead || isRejected(claim, denied);
  }

  private static boolean isRejected(Claim claim, Claim denied) {
    return !Voice.same(claim, denied)
        && isSameNumber(claim, denied)
        && claim.victims().equals(denied.victims())
        && claim.measure() == denied.measure()
        && (claim.document().equals(denied.document())
            || Group.of(denied.victims()).side() != null
            || denied.attributedTo() != null)
        && (denied.attributedTo() == null
            || Objects.equals(claim.claimant(), denied.attributedTo()));
  }

  /** "Not 46 thousand" rejects 46,100, and "not 50,000" the range that begins there. */
  private static boolean isSameNumber(Claim claim, Claim denied) {
    return Interval.rounded(denied).meets(new Interval(claim.least(), claim.most()));
  }
}
