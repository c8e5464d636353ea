package org.tolldesk.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tolldesk.claim.Claim;
import org.tolldesk.corpus.Corpus.Refusal;
import org.tolldesk.ingest.ReloadReport.Refused;
import org.tolldesk.store.Generation;

/** What one generation has that another has not: documents by name and hash, claims by id. */
record Difference(int added, int changed, int gone, int claimsNew, int claimsGone) {

  static Difference between(Optional<Generation> old, Generation now) {
    Map<String, String> before = old.map(Generation::hashes).orElse(Map.of());
    Map<String, String> after = now.hashes();
    Set<String> common = new HashSet<>(before.keySet());
    common.retainAll(after.keySet());
    int changed =
        (int) common.stream().filter(name -> !before.get(name).equals(after.get(name))).count();
    Set<String> claimsBefore = old.map(Difference::claimIds).orElse(Set.of());
    Set<String> claimsAfter = claimIds(now);
    return new Difference(
        after.size() - common.size(),
        changed,
        before.size() - common.size(),
        without(claimsAfter, claimsBefore),
        without(claimsBefore, claimsAfter));
  }

  private static Set<String> claimIds(Generation generation) {
    return generation.claims().stream().map(Claim::id).collect(Collectors.toSet());
  }

  private static int without(Set<String> ids, Set<String> others) {
    return (int) ids.stream().filter(id -> !others.contains(id)).count();
  }

  ReloadReport report(Generation now, boolean anew, List<Refusal> refusals, long millis) {
    List<Refused> refused =
        refusals.stream().map(r -> new Refused(r.document(), r.reason())).toList();
    return new ReloadReport(
        now.number(),
        anew,
        now.documents().size(),
        added,
        changed,
        gone,
        refused,
        now.passageCount(),
        now.claims().size(),
        claimsNew,
        claimsGone,
        millis);
  }
}
