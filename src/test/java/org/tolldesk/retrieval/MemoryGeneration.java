package org.tolldesk.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Remark;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.store.Generation;

/** A generation in memory whose searches compare words one by one. */
final class MemoryGeneration implements Generation {
  private final List<Provenance> documents;
  private final List<Claim> claims;
  private final List<Remark> remarks;
  private final List<EventDate> eventDates;
  private final List<Passage> passages;

  MemoryGeneration(List<Provenance> documents, List<Claim> claims, List<Remark> remarks,
      List<EventDate> eventDates,
      List<Passage> passages) {
    this.documents = documents;
    this.claims = claims;
    this.remarks = remarks;
    this.eventDates = eventDates;
    this.passages = passages;
  }

  @Override
  public long number() {
    return 1;
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

  @Override
  public List<Hit> nearest(float[] vector, int count) {
    return best(count, passage -> {
      float[] other = new WordVectors().embed(passage.text()).content().vector();
      double dot = 0;
      for (int i = 0; i < vector.length; i++) {
        dot += vector[i] * other[i];
      }
      return dot;
    });
  }

  @Override
  public List<Hit> matching(String words, int count) {
    Set<String> wanted = Set.copyOf(List.of(words.toLowerCase(Locale.ROOT).split("\\P{L}+")));
    return best(count, passage -> List.of(passage.text().toLowerCase(Locale.ROOT).split("\\P{L}+")).stream()
        .filter(word -> !word.isEmpty() && wanted.contains(word)).distinct().count());
  }

  private List<Hit> best(int count, java.util.function.ToDoubleFunction<Passage> score) {
    List<Hit> hits = new ArrayList<>();
    passages.forEach(passage -> hits.add(new Hit(passage, score.applyAsDouble(passage))));
    hits.removeIf(hit -> hit.score() <= 0);
    hits.sort(Comparator.comparingDouble(Hit::score).reversed());
    return hits.subList(0, Math.min(count, hits.size()));
  }

  @Override
  public Passage passageAt(String document, int offset) {
    List<Passage> own = passages.stream().filter(passage -> passage.document().equals(document)).toList();
    return own.stream().filter(passage -> passage.start() <= offset && offset < passage.end()).findFirst()
        .orElse(own.get(0));
  }
}
