package org.tolldesk.retrieval;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.question.Question;

/** Finds what an answer should see beside its claims, and what to name where there are none. */
final class Surroundings {
  private static final int RELATED = 10;
  private static final int NEAREST = 5;

  /** A longer answer is a list that nobody compares one by one. */
  private static final int COMPARED = 20;

  /** A claim further away in time than this many days is no neighbour. */
  private static final long NEAR = 100;
  private static final long NEVER = Long.MAX_VALUE;

  private final Question question;
  private final ClaimIndex index;
  private final Fit fit;
  private final TopicTest topics;

  Surroundings(Question question, ClaimIndex index, Fit fit, TopicTest topics) {
    this.question = question;
    this.index = index;
    this.fit = fit;
    this.topics = topics;
  }

  /**
   * Same people, same time or nearly, a kindred measure: other claimants, denied figures, wholes and parts.
   */
  List<Claim> related(List<Claim> claims) {
    Set<String> asked = claims.stream().map(Claim::id).collect(Collectors.toSet());
    Map<String, List<Claim>> groups = claims.stream().limit(COMPARED)
        .collect(Collectors.groupingBy(Claim::victims));
    List<Neighbour> found = new ArrayList<>();
    groups.forEach((victims, group) -> {
      for (Claim other : index.ofVictims(victims)) {
        long days = asked.contains(other.id()) ? NEVER : days(group, other);
        if (days <= NEAR) {
          found.add(new Neighbour(other, days));
        }
      }
    });
    return found.stream().sorted(Comparator.comparingLong(Neighbour::days)).limit(RELATED)
        .map(Neighbour::claim)
        .toList();
  }

  private record Neighbour(Claim claim, long days) {}

  private static long days(List<Claim> group, Claim other) {
    long least = NEVER;
    for (Claim claim : group) {
      if (least > 0 && kindred(claim.measure(), other.measure())) {
        least = Math.min(least, days(claim, other));
      }
    }
    return least;
  }

  private static boolean kindred(Measure a, Measure b) {
    return a == b || Measure.LOSSES.contains(a) && Measure.LOSSES.contains(b)
        || Measure.HELD.contains(a) && Measure.HELD.contains(b);
  }

  private static long days(Claim a, Claim b) {
    return a.asOf() == null || b.asOf() == null ? NEAR : days(a.asOf(), b.asOf());
  }

  private static long days(PartialDate a, PartialDate b) {
    return a.meets(b) ? 0 : Math.min(Math.abs(ChronoUnit.DAYS.between(a.last(), b.first())),
        Math.abs(ChronoUnit.DAYS.between(b.last(), a.first())));
  }

  /** The few claims that satisfy the most slots, of different claimants where there are several. */
  List<Claim> nearest() {
    int best = 0;
    List<List<Claim>> byScore = new ArrayList<>();
    Set<String> speaking = topics.documents();
    for (Claim claim : index.all()) {
      int score = score(claim, speaking);
      while (byScore.size() <= score) {
        byScore.add(new ArrayList<>());
      }
      best = Math.max(best, score);
      if (score > 0 && byScore.get(score).size() < 50) {
        byScore.get(score).add(claim);
      }
    }
    List<Claim> nearest = new ArrayList<>();
    for (int score = best; score > 0 && nearest.size() < NEAREST; score--) {
      pick(byScore.get(score), nearest);
    }
    return nearest;
  }

  /**
   * How near a claim is: the slots it satisfies, and whether its document speaks of what the question names.
   * Another measure of other people is not near, and where the question names a place or an event neither is
   * one that shares but the measure.
   */
  private int score(Claim claim, Set<String> speaking) {
    boolean claimant = !question.claimants().isEmpty() && fit.claimant(claim);
    boolean side = fit.side(claim) && !question.sides().isEmpty();
    boolean kind = fit.kind(claim) && question.kinds().stream().anyMatch(asked -> !asked.equals("people"));
    boolean measure = !question.measures().isEmpty() && fit.measure(claim);
    boolean kin = measure || question.measures().isEmpty()
        || question.measures().stream().anyMatch(asked -> kindred(asked, claim.measure()));
    boolean spoken = speaking.contains(claim.document());
    boolean people = (side || kind) && kin;
    boolean alone = measure && !question.isNarrowed() && question.claimants().isEmpty();
    if (!claimant && !people && !alone && !(kin && spoken && !question.measures().isEmpty())) {
      return 0;
    }
    boolean period = question.period() != null && fit.period(claim);
    return 2 * (int) Stream.of(claimant, side, kind, measure, period, spoken).filter(one -> one).count()
        + (claim.isStanding() ? 1 : 0);
  }

  private void pick(List<Claim> tied, List<Claim> nearest) {
    Set<String> said = new HashSet<>();
    Set<String> claimants = new HashSet<>();
    nearest.forEach(claim -> said.add(figure(claim)));
    List<Claim> sorted = new ArrayList<>(tied);
    if (question.isNarrowed()) {
      sorted.sort(Comparator.comparing(topics::bearings).reversed());
    }
    List<Claim> repeats = new ArrayList<>();
    for (Claim claim : sorted) {
      if (said.add(figure(claim))) {
        (claimants.add(String.valueOf(claim.claimant())) ? nearest : repeats).add(claim);
      }
    }
    nearest.addAll(repeats);
    while (nearest.size() > NEAREST) {
      nearest.remove(nearest.size() - 1);
    }
  }

  private static String figure(Claim claim) {
    return claim.claimant() + "|" + claim.least() + "|" + claim.measure() + "|" + claim.victims();
  }
}
