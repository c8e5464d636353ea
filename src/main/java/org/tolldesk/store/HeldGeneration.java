package org.tolldesk.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Remark;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;

/**
 * A generation held in memory as a whole. It keeps no file and no connection open: whoever has it
 * can read it, whatever happens to the store, and when nobody has it the garbage collector takes
 * it.
 */
final class HeldGeneration implements Generation {
  private final long number;
  private final String model;
  private final List<Provenance> documents;
  private final Map<String, String> hashes;
  private final List<Claim> claims;
  private final List<Remark> remarks;
  private final List<EventDate> eventDates;
  private final List<Passage> passages;
  private final Vectors vectors;
  private final Map<String, List<Passage>> byDocument = new HashMap<>();
  private Supplier<FullText> source;
  private FullText fullText;

  HeldGeneration(
      long number,
      String model,
      List<Provenance> documents,
      Map<String, String> hashes,
      List<Claim> claims,
      List<Remark> remarks,
      List<EventDate> eventDates,
      List<Passage> passages,
      Vectors vectors) {
    this.number = number;
    this.model = model;
    this.documents = documents;
    this.hashes = hashes;
    this.claims = claims;
    this.remarks = remarks;
    this.eventDates = eventDates;
    this.passages = passages;
    this.vectors = vectors;
    source = () -> FullText.build(number, passages);
    passages.forEach(
        passage ->
            byDocument.computeIfAbsent(passage.document(), name -> new ArrayList<>()).add(passage));
  }

  /**
   * Says where its index comes from; by default it is built in memory at the first {@link
   * #matching}.
   */
  HeldGeneration with(Supplier<FullText> index) {
    source = index;
    return this;
  }

  /**
   * @throws StoreException when another model made the vectors: no question could be compared with them
   */
  void requireModel(String name) {
    if (!model.equals(name)) {
      throw new StoreException(
          "Generation " + number + " was made with another sentence model and cannot serve: reload instead");
    }
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public String model() {
    return model;
  }

  @Override
  public Map<String, String> hashes() {
    return hashes;
  }

  @Override
  public List<Provenance> documents() {
    return documents;
  }

  @Override
  public List<Claim> claims() {
    return claims;
  }

  @Override
  public List<Remark> remarks() {
    return remarks;
  }

  @Override
  public List<EventDate> eventDates() {
    return eventDates;
  }

  @Override
  public int passageCount() {
    return passages.size();
  }

  List<Passage> passages() {
    return passages;
  }

  Vectors vectors() {
    return vectors;
  }

  @Override
  public List<Hit> nearest(float[] vector, int count) {
    return vectors.nearest(vector, count).stream()
        .map(near -> new Hit(passages.get(near.index()), near.score()))
        .toList();
  }

  @Override
  public List<Hit> matching(String words, int count) {
    return index().search(words, count).stream()
        .map(match -> new Hit(passages.get(match.index()), match.score()))
        .toList();
  }

  private synchronized FullText index() {
    if (fullText == null) {
      fullText = source.get();
    }
    return fullText;
  }

  @Override
  public Passage passageAt(String document, int offset) {
    List<Passage> all = byDocument.get(document);
    if (all == null) {
      throw new NoSuchElementException("generation " + number + " has no document " + document);
    }
    return all.stream()
        .filter(passage -> passage.start() <= offset && offset < passage.end())
        .findFirst()
        .orElse(all.get(0));
  }
}
