package org.tolldesk.store;

import java.util.List;
import java.util.Map;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Remark;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;

/**
 * One immutable state of the corpus: everything that readers see belongs to the same generation. Thread-safe.
 */
public interface Generation {

  /** Rises with every reload: {@code 1}, {@code 2} and so on. */
  long number();

  List<Provenance> documents();

  /** All claims, by document and offset. */
  List<Claim> claims();

  List<Remark> remarks();

  List<EventDate> eventDates();

  /** How many passages there are. */
  int passageCount();

  /** The passages nearest in meaning, best first. The score is the cosine, -1 to 1. */
  List<Hit> nearest(float[] vector, int count);

  /** The passages that hold the words, best first. The score is BM25's. */
  List<Hit> matching(String words, int count);

  /** The passage that holds this offset of this document; the first one of the document where none does. */
  Passage passageAt(String document, int offset);

  /** What made the vectors, as {@link Store#begin} was told. */
  default String model() {
    return "";
  }

  /** The content hash of each document, by its name, as {@link Store.Document#hash} gave it. */
  default Map<String, String> hashes() {
    return Map.of();
  }

  /** A passage with the score of the search that found it. */
  record Hit(Passage passage, double score) {}
}
