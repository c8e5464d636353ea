package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Remark;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.disagreement.MergedClaim;

/**
 * Numbers the quotes of an answer: one mark for one stretch of one document, from 1, in the order
 * of asking.
 */
final class Sources {
  private record Place(String document, int start, int end) {}

  private final Map<String, Provenance> documents = new LinkedHashMap<>();
  private final Map<Place, Citation> citations = new LinkedHashMap<>();

  Sources(List<Provenance> documents) {
    documents.forEach(document -> this.documents.put(document.document(), document));
  }

  Told told(MergedClaim merged) {
    return new Told(merged, merged.tellings().stream().map(this::mark).distinct().toList());
  }

  int mark(Claim claim) {
    return mark(claim.document(), claim.quote(), claim.start(), claim.end());
  }

  int mark(Remark remark) {
    return mark(remark.document(), remark.quote(), remark.start(), remark.end());
  }

  int mark(EventDate date) {
    return mark(date.document(), date.quote(), date.start(), date.end());
  }

  private int mark(String document, String quote, int start, int end) {
    Place place = new Place(document, start, end);
    return citations
        .computeIfAbsent(
            place,
            key -> {
              Provenance of = documents.getOrDefault(document, Provenance.unknown(document));
              return new Citation(
                  citations.size() + 1,
                  document,
                  of.title(),
                  of.outlet(),
                  of.published(),
                  of.basis(),
                  of.url(),
                  quote,
                  start,
                  end);
            })
        .n();
  }

  List<Citation> citations() {
    return new ArrayList<>(citations.values());
  }
}
