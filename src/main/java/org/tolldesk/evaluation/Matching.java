package org.tolldesk.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tolldesk.claim.Claim;

/**
 * The claims of one document beside its gold claims, one to one: the same figure is a pair, and of
 * several possible pairs those with more equal attributes come first.
 *
 * @param pairs the figures found
 * @param missed gold claims that were not found
 * @param spurious claims that are none, or are told twice
 */
record Matching(List<Pair> pairs, List<GoldClaim> missed, List<Claim> spurious) {

  /** A claim and the gold claim that it stands for. */
  record Pair(GoldClaim gold, Claim claim) {
    int equalAttributes() {
      int equal = AsOf.isRight(gold, claim) ? 1 : 0;
      for (Attribute attribute : Attribute.values()) {
        int weight = attribute.isOfAFullMatch() ? 4 : 1;
        equal += attribute.isRight(gold, claim) ? weight : 0;
      }
      return equal;
    }

    boolean isFullyRight() {
      return wrong().stream().noneMatch(Attribute::isOfAFullMatch);
    }

    List<Attribute> wrong() {
      return Arrays.stream(Attribute.values()).filter(one -> !one.isRight(gold, claim)).toList();
    }
  }

  static Matching of(List<GoldClaim> gold, List<Claim> claims) {
    List<Pair> possible = new ArrayList<>();
    for (GoldClaim one : gold) {
      claims.stream().filter(one::sameFigure).forEach(claim -> possible.add(new Pair(one, claim)));
    }
    possible.sort(Comparator.comparingInt(Pair::equalAttributes).reversed());
    List<Pair> pairs = new ArrayList<>();
    List<GoldClaim> missed = new ArrayList<>(gold);
    List<Claim> spurious = new ArrayList<>(claims);
    for (Pair pair : possible) {
      if (holds(missed, pair.gold()) && holds(spurious, pair.claim())) {
        pairs.add(pair);
        missed.removeIf(one -> one == pair.gold());
        spurious.removeIf(one -> one == pair.claim());
      }
    }
    return new Matching(List.copyOf(pairs), List.copyOf(missed), List.copyOf(spurious));
  }

  /** By identity: two equal gold claims are two. */
  private static boolean holds(List<?> list, Object sought) {
    return list.stream().anyMatch(one -> one == sought);
  }
}
