package org.tolldesk.retrieval;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;
import org.tolldesk.claim.Measure;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.question.ClaimMatcher;
import org.tolldesk.question.Question;

/** Finds what an answer should see beside its claims, and what to name where there are none. */
final class Surroundings {
  private static final int RELATED = 10;
  private static final int NEAREST = 5;

  /** A claim further away in time than this many days is no neighbour. */
  private static final long NEAR = 100;
  private static final Set<Measure> LOSSES =
      EnumSet.of(Measure.KILLED, Measure.WOUNDED, Measure.KILLED_OR_WOUNDED);

  private final Question question;
  private final ClaimIndex index;
  private final ClaimMatcher matcher;
  private final TopicTest topics;

  Surroundings(Question question, ClaimIndex index, ClaimMatcher matcher, TopicTest topics) {
    this.question = question;
    this.index = index;
    this.matcher = matcher;
    this.topics = topics;
  }

  /** Same people, same time or nearly, a kindred measure: other claimants, denied figures, wholes and parts. */
  List<Claim> related(List<Claim> claims) {
    Set<Claim> found = new LinkedHashSet<>();
    for (Claim claim : claims) {
      Group group = Group.of(claim.victims());
      Collection<Claim> same = group.side() == null ? List.of() : index.ofSide(group.side());
      same.stream().filter(other -> !claims.contains(other) && other.victims().equals(claim.victims())
          && kindred(claim.measure(), other.measure()) && days(claim, other) <= NEAR)
          .sorted(Comparator.comparingLong(other -> days(claim, other))).limit(RELATED).forEach(found::add);
    }
    return found.stream().limit(RELATED).toList();
  }

  private static boolean kindred(Measure a, Measure b) {
    return a == b || LOSSES.contains(a) && LOSSES.contains(b);
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
    boolean claimant = !question.claimants().isEmpty() && matcher.claimant(question, claim);
    boolean side = matcher.side(question, claim) && !question.sides().isEmpty();
    boolean kind = matcher.kind(question, claim) && !question.kinds().isEmpty();
    boolean measure = !question.measures().isEmpty() && matcher.measure(question, claim);
    if (!claimant && !side && !kind && !measure) {
      return 0;
    }
    boolean period = question.period() != null && matcher.period(question, claim, index.published(claim));
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
