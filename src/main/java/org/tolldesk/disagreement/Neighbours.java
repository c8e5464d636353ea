package org.tolldesk.disagreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Stance;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Provenance;

/**
 * Picks, by what costs next to nothing to look at, the claims that new ones can disagree with at all, so that
 * the words of these few only are read. Whatever {@link Contradictions} compares is among them.
 */
final class Neighbours {
  private final Set<String> fresh;
  private final Map<String, Provenance> documents;
  private final List<Claim> near;
  private final Map<Group, List<Claim>> freshOfGroup = new HashMap<>();
  private final Set<String> texts;

  /** @param fresh ids of the new ones of the claims */
  Neighbours(Set<String> fresh, List<Claim> claims, Map<String, Provenance> documents) {
    this.fresh = fresh;
    this.documents = documents;
    List<Claim> arrived = claims.stream().filter(this::isFresh).toList();
    arrived.forEach(
        claim ->
            freshOfGroup
                .computeIfAbsent(Group.of(claim.victims()), group -> new ArrayList<>())
                .add(claim));
    texts = arrived.stream().map(Claim::document).collect(Collectors.toSet());
    near =
        claims.stream()
            .filter(
                claim ->
                    texts.contains(claim.document())
                        || freshOfGroup.containsKey(Group.of(claim.victims())))
            .distinct()
            .sorted(Disagreements.BY_DATE)
            .toList();
  }

  boolean isFresh(Claim claim) {
    return fresh.contains(claim.id());
  }

  /** The claims of the same people or texts, in order of date. */
  List<Claim> all() {
    return near;
  }

  /** Those of which a new one may be the counterpart, the new ones included. */
  List<Claim> comparable() {
    return near.stream()
        .filter(
            claim ->
                texts.contains(claim.document())
                    || freshOfGroup.getOrDefault(Group.of(claim.victims()), List.of()).stream()
                        .anyMatch(one -> mayMeet(one, claim)))
        .toList();
  }

  /** Across documents: the necessary part of {@link Figure#isComparableWith}, and the curve of a day. */
  private boolean mayMeet(Claim a, Claim b) {
    if (a.per() != b.per() || !Objects.equals(a.period(), b.period())) {
      return false;
    }
    PartialDate one = date(a);
    PartialDate other = date(b);
    if (one != null && one.isDay() && one.equals(other)) {
      return true;
    }
    boolean rate = a.per() != null && a.period() == null;
    boolean ofAWar = isOfAWar(a) && isOfAWar(b);
    if (rate || ofAWar) {
      return isLike(a, b, Math.max(Thresholds.WAR_RATIO, Thresholds.PARTY_RATIO));
    }
    return isLike(a, b, Thresholds.EVENT_RATIO)
        && one != null
        && other != null
        && Dates.gap(one, other) <= Thresholds.SAME_EVENT_DAYS;
  }

  private @Nullable PartialDate date(Claim claim) {
    Provenance document = documents.get(claim.document());
    return claim.asOf() != null || document == null ? claim.asOf() : document.published();
  }

  private static boolean isOfAWar(Claim claim) {
    return Group.of(claim.victims()).side() != null && claim.least() >= Thresholds.WAR_SIZE;
  }

  private static boolean isLike(Claim a, Claim b, double ratio) {
    return Math.max(a.most(), b.most()) <= Math.min(a.least(), b.least()) * ratio;
  }

  /** The new rejections, the known ones that a new figure may be the object of, and all figures they bear on. */
  List<Claim> quarrelled() {
    List<Claim> denied =
        near.stream()
            .filter(claim -> claim.stance() == Stance.DENIED && (isFresh(claim) || isMetByNew(claim)))
            .toList();
    Set<String> victims = denied.stream().map(Claim::victims).collect(Collectors.toSet());
    Set<Measure> measures = denied.stream().map(Claim::measure).collect(Collectors.toSet());
    return near.stream()
        .filter(
            claim ->
                claim.isStanding() && victims.contains(claim.victims()) && measures.contains(claim.measure())
                    || denied.contains(claim))
        .toList();
  }

  private boolean isMetByNew(Claim denied) {
    Interval rejected = Interval.rounded(denied);
    return freshOfGroup.getOrDefault(Group.of(denied.victims()), List.of()).stream()
        .anyMatch(
            claim ->
                claim.measure() == denied.measure()
                    && rejected.meets(new Interval(claim.least(), claim.most())));
  }
}
