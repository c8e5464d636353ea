package org.tolldesk.store;

import java.util.ArrayList;
import java.util.List;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Extraction;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Period;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Remark;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.corpus.DateBasis;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;

/** Hand-made documents whose vectors are easy to see through: passage i points along axis i. */
final class Documents {
  static final int DIMENSION = 8;

  private Documents() {}

  static Store.Document document(String name, String... texts) {
    List<Passage> passages = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < texts.length; i++) {
      passages.add(new Passage(name + "#" + i, name, texts[i], start, start + texts[i].length()));
      float[] vector = new float[DIMENSION];
      vector[i % DIMENSION] = 1;
      vectors.add(vector);
      start += texts[i].length() + 1;
    }
    return new Store.Document(
        provenance(name),
        Checksum.sha256(String.join("\n", texts)),
        passages,
        vectors,
        new Extraction(List.of(claim(name)), List.of(remark(name)), List.of(eventDate(name))));
  }

  static Provenance provenance(String name) {
    return new Provenance(
        name,
        "A title",
        "An outlet",
        null,
        PartialDate.parse("2024-02-25"),
        DateBasis.INFERRED,
        "a note",
        null);
  }

  static Claim claim(String document) {
    return new Claim(
        document + "-claim",
        document,
        null,
        10L,
        20L,
        Qualifier.BETWEEN,
        Measure.KILLED_OR_WOUNDED,
        "Ukrainian soldiers",
        "Somebody",
        null,
        null,
        PartialDate.parse("2024-02"),
        null,
        null,
        Period.parse("2024-01/2024-02"),
        null,
        Stance.ASSERTED,
        Status.STANDING,
        "quote",
        3,
        8);
  }

  static Remark remark(String document) {
    return new Remark(
        Remark.Kind.WITHHELD,
        document,
        "Somebody",
        List.of(Measure.MISSING),
        null,
        null,
        "q",
        0,
        1);
  }

  static EventDate eventDate(String document) {
    return new EventDate(
        "invasion of Ukraine", document, PartialDate.parse("2022-02-24"), "q", 0, 1);
  }

  static Generation publish(Store store, Store.Document... documents) {
    try (Store.Draft draft = store.begin("a model")) {
      for (Store.Document document : documents) {
        draft.add(document);
      }
      return draft.publish();
    }
  }
}
