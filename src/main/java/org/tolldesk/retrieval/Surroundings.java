package org.tolldesk.retrieval;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    return a == b || Measure.LOSSES.contains(a) && Measure.LOSSES.contains(b);
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
    for (Claim claim : index.all()) {
      int score = score(claim);
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

  private int score(Claim claim) {
    boolean claimant = !question.claimants().isEmpty() && fit.claimant(claim);
    boolean side = fit.side(claim) && !question.sides().isEmpty();
    boolean kind = fit.kind(claim) && !question.kinds().isEmpty();
    boolean measure = !question.measures().isEmpty() && fit.measure(claim);
    if (!claimant && !side && !kind && !measure) {
      return 0;
    }
    boolean period = question.period() != null && fit.period(claim);
    boolean standing = claim.isStanding();
    return 2 * ((claimant ? 1 : 0) + (side ? 1 : 0) + (kind ? 1 : 0) + (measure ? 1 : 0) + (period ? 1 : 0))
        + (standing ? 1 : 0);
  }

  private void pick(List<Claim> tied, List<Claim> nearest) {
    Set<String> said = new HashSet<>();
    Set<String> claimants = new HashSet<>();
    nearest.forEach(claim -> said.add(figure(claim)));
    List<Claim> sorted = new ArrayList<>(tied);
    if (!question.topics().isEmpty()) {
      sorted.sort(Comparator.comparing(topics::bears).reversed());
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
