package org.tolldesk.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tolldesk.claim.Claim;

/**
 * What became of the claims. One whose id is in both generations stayed. Of one document, a claim that went and
 * one that came are the same claim, <em>changed</em>, where they have claimant, measure and victims in common,
 * or else their sentence: in the order of the text, each once. The others are new or gone.
 *
 * @param arrived the new claims, and the changed ones as they are now
 * @param changed how many of those are changed ones
 * @param gone how many went without being changed
 */
record ClaimChanges(List<Claim> arrived, int changed, int gone) {

  static ClaimChanges between(List<Claim> before, List<Claim> after) {
    List<Claim> left = without(before, after);
    List<Claim> arrived = without(after, before);
    List<Claim> unmatched = new ArrayList<>(arrived);
    List<Claim> gone = new ArrayList<>(left);
    match(gone, unmatched, c -> List.of(c.document(), c.measure(), c.victims(), String.valueOf(c.claimant())));
    match(gone, unmatched, c -> List.of(c.document(), c.quote()));
    return new ClaimChanges(arrived, arrived.size() - unmatched.size(), gone.size());
  }

  private static List<Claim> without(List<Claim> claims, List<Claim> others) {
    Set<String> ids = others.stream().map(Claim::id).collect(Collectors.toCollection(HashSet::new));
    return claims.stream().filter(claim -> ids.add(claim.id())).toList();
  }

  /** Takes pairs with the same key out of both lists. */
  private static void match(List<Claim> gone, List<Claim> arrived, Function<Claim, Object> key) {
    Map<Object, Deque<Claim>> byKey = new HashMap<>();
    gone.forEach(claim -> byKey.computeIfAbsent(key.apply(claim), k -> new ArrayDeque<>()).add(claim));
    Set<String> matched = new HashSet<>();
    arrived.removeIf(
        claim -> {
          Deque<Claim> partners = byKey.get(key.apply(claim));
          boolean found = partners != null && !partners.isEmpty();
          if (found) {
            matched.add(partners.remove().id());
          }
          return found;
        });
    gone.removeIf(claim -> matched.contains(claim.id()));
  }

  int added() {
    return arrived.size() - changed;
  }
}
