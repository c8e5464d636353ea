package org.tolldesk.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Extraction;
import org.tolldesk.claim.Remark;
import org.tolldesk.store.Generation;

/** What the old generation holds of documents that have not changed since. */
record KnownExtractions(Map<String, Extraction> byDocument) {

  private record Parts(List<Claim> claims, List<Remark> remarks, List<EventDate> eventDates) {
    Parts() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  static KnownExtractions of(Optional<Generation> old, Map<String, String> hashes) {
    Map<String, Parts> parts = new HashMap<>();
    old.ifPresent(
        generation -> {
          generation
              .hashes()
              .forEach(
                  (document, hash) -> {
                    if (hash.equals(hashes.get(document))) {
                      parts.put(document, new Parts());
                    }
                  });
          collect(generation, parts);
        });
    Map<String, Extraction> known = new HashMap<>();
    parts.forEach(
        (document, p) ->
            known.put(document, new Extraction(p.claims(), p.remarks(), p.eventDates())));
    return new KnownExtractions(known);
  }

  private static void collect(Generation generation, Map<String, Parts> parts) {
    Parts unwanted = new Parts();
    generation.claims().forEach(c -> parts.getOrDefault(c.document(), unwanted).claims().add(c));
    generation.remarks().forEach(r -> parts.getOrDefault(r.document(), unwanted).remarks().add(r));
    generation
        .eventDates()
        .forEach(e -> parts.getOrDefault(e.document(), unwanted).eventDates().add(e));
  }

  Optional<Extraction> of(String document) {
    return Optional.ofNullable(byDocument.get(document));
  }
}
