package org.tolldesk.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tolldesk.corpus.Corpus.Refusal;
import org.tolldesk.ingest.NewDisagreements.Told;
import org.tolldesk.ingest.ReloadReport.Names;
import org.tolldesk.ingest.ReloadReport.Refused;
import org.tolldesk.store.Generation;

/** What one generation has that another has not: documents by name and hash, claims, disagreements. */
record Difference(Names documents, ClaimChanges claims, NewDisagreements disagreements) {

  static Difference between(Optional<Generation> old, Generation now) {
    Map<String, String> before = old.map(Generation::hashes).orElse(Map.of());
    Map<String, String> after = now.hashes();
    Names names =
        new Names(
            names(after, name -> !before.containsKey(name)),
            names(after, name -> before.containsKey(name) && !before.get(name).equals(after.get(name))),
            names(before, name -> !after.containsKey(name)));
    ClaimChanges claims =
        ClaimChanges.between(old.map(Generation::claims).orElse(List.of()), now.claims());
    NewDisagreements disagreements =
        old.map(g -> NewDisagreements.among(told(g), claims.arrived(), told(now), now.documents()))
            .orElse(NewDisagreements.NONE);
    return new Difference(names, claims, disagreements);
  }

  private static List<String> names(Map<String, String> hashes, Predicate<String> which) {
    return hashes.keySet().stream().filter(which).sorted().toList();
  }

  private static Told told(Generation generation) {
    return new Told(generation.claims(), generation.eventDates());
  }

  ReloadReport report(Generation now, boolean anew, List<Refusal> refusals, long millis) {
    List<Refused> refused =
        refusals.stream().map(r -> new Refused(r.document(), r.reason())).toList();
    return new ReloadReport(
        now.number(),
        anew,
        now.documents().size(),
        documents,
        refused,
        now.passageCount(),
        now.claims().size(),
        claims.added(),
        claims.changed(),
        claims.gone(),
        disagreements.found(),
        disagreements.notCompared(),
        millis);
  }
}
