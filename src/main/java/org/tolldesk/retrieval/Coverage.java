package org.tolldesk.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Stance;
import org.tolldesk.corpus.Passage;

/**
 * Orders the passages in which claims stand so that the first few tell as many different figures as can be: each
 * place goes to the passage that tells most that those before it do not (greedy maximum coverage, Nemhauser,
 * Wolsey and Fisher 1978). Copies of one text tell nothing new and come last.
 */
final class Coverage {
  /** A longer list of claims is a wall; its first ones stand for it. */
  private static final int CLAIMS = 300;

  private Coverage() {}

  /** A figure with whose it is and of whom; who else tells it makes it no other. */
  private record Figure(
      long least, long most, Measure measure, String victims, String claimant, Stance stance) {
    static Figure of(Claim claim) {
      return new Figure(claim.least(), claim.most(), claim.measure(), claim.victims(),
          Objects.toString(claim.claimant()), claim.stance());
    }
  }

  /**
   * At most so many passages, only those that tell something new, best first.
   *
   * @param place the passage in which a claim stands
   * @param order decides between passages that tell equally much
   */
  static List<Passage> of(List<Claim> claims, Function<Claim, Passage> place, Comparator<Passage> order,
      int most) {
    Map<Passage, Set<Figure>> telling = new LinkedHashMap<>();
    for (Claim claim : claims.subList(0, Math.min(CLAIMS, claims.size()))) {
      telling.computeIfAbsent(place.apply(claim), ignored -> new HashSet<>()).add(Figure.of(claim));
    }
    List<Passage> left = new ArrayList<>(telling.keySet());
    left.sort(order);
    List<Passage> chosen = new ArrayList<>();
    Set<Figure> told = new HashSet<>();
    for (Passage next = richest(left, telling, told); next != null && chosen.size() < most;
        next = richest(left, telling, told)) {
      chosen.add(next);
      left.remove(next);
      told.addAll(telling.get(next));
    }
    return chosen;
  }

  /** The first of those that tell most figures not told yet; null where none tells any. */
  private static @Nullable Passage richest(List<Passage> left, Map<Passage, Set<Figure>> telling,
      Set<Figure> told) {
    Passage richest = null;
    long most = 0;
    for (Passage passage : left) {
      long news = telling.get(passage).stream().filter(figure -> !told.contains(figure)).count();
      if (news > most) {
        richest = passage;
        most = news;
      }
    }
    return richest;
  }
}
