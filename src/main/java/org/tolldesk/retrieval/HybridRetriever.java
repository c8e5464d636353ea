package org.tolldesk.retrieval;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Remark;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.question.ClaimMatcher;
import org.tolldesk.question.Question;
import org.tolldesk.question.Vocabulary;
import org.tolldesk.question.Wanted;
import org.tolldesk.store.Generation;

/**
 * Retrieves by three ways at once: the claims that satisfy the question, the passages nearest in meaning, and
 * those that hold its words. The claims of each generation are indexed with the first question to it.
 */
public final class HybridRetriever implements Retriever {
  /** How deep each of the three rankings goes. */
  private static final int DEPTH = 50;
  private static final int PASSAGES = 8;

  private final EmbeddingModel embedding;
  private final Vocabulary vocabulary;
  private final ClaimMatcher matcher;
  private final Map<Generation, ClaimIndex> indexes = Collections.synchronizedMap(new WeakHashMap<>());

  /** @param embedding the model that made the vectors of the generations asked */
  public HybridRetriever(EmbeddingModel embedding, Vocabulary vocabulary) {
    this.embedding = embedding;
    this.vocabulary = vocabulary;
    this.matcher = new ClaimMatcher(vocabulary);
  }

  @Override
  public Evidence evidence(Question question, Generation generation) {
    ClaimIndex index = index(generation);
    TopicTest topics = new TopicTest(question, generation, index, vocabulary);
    Fit fit = new Fit(question, index, matcher);
    Surroundings around = new Surroundings(question, index, fit, topics);
    Bystanders bystanders = new Bystanders(question, index, matcher, vocabulary);
    List<EventDate> dates = bystanders.eventDates(generation.eventDates());
    List<Claim> claims = claims(question, index, fit, topics, dates);
    List<Claim> related = around.related(claims);
    List<Claim> nearest = claims.isEmpty() && dates.isEmpty() ? around.nearest() : List.of();
    List<Remark> remarks = bystanders.remarks(generation.remarks(), claims);
    List<RankedPassage> passages =
        ranked(question, generation, claims.isEmpty() ? nearest : claims, PASSAGES);
    return new Evidence(question, claims, related, nearest, remarks, dates, passages,
        documents(generation, Stream.of(
            Stream.of(claims, related, nearest).flatMap(List::stream).map(Claim::document),
            remarks.stream().map(Remark::document), dates.stream().map(EventDate::document),
            passages.stream().map(ranked -> ranked.passage().document())).flatMap(names -> names)));
  }

  @Override
  public List<RankedPassage> passages(Question question, Generation generation, int top) {
    ClaimIndex index = index(generation);
    TopicTest topics = new TopicTest(question, generation, index, vocabulary);
    return ranked(question, generation,
        claims(question, index, new Fit(question, index, matcher), topics, List.of()), top);
  }

  private ClaimIndex index(Generation generation) {
    return indexes.computeIfAbsent(generation, ClaimIndex::new);
  }

  /** A question about nothing but an event's date is answered by the dates; an opinion by nothing. */
  private static List<Claim> claims(
      Question question, ClaimIndex index, Fit fit, TopicTest topics, List<EventDate> dates) {
    return dates.isEmpty() && question.wanted() != Wanted.OPINION ? new ClaimSearch(question, index, fit, topics).claims() : List.of();
  }

  private List<RankedPassage> ranked(Question question, Generation generation, List<Claim> claims, int top) {
    int depth = Math.max(DEPTH, top);
    List<Passage> byClaim = claims.stream().limit(depth)
        .map(claim -> generation.passageAt(claim.document(), claim.start())).distinct().toList();
    List<Passage> byMeaning = question.english().isBlank() ? List.of()
        : generation.nearest(embedding.embed(question.english()).content().vector(), depth).stream()
            .map(Generation.Hit::passage).toList();
    List<Passage> byWord = question.english().isBlank() ? List.of()
        : generation.matching(question.english(), depth).stream().map(Generation.Hit::passage).toList();
    return RankFusion.fuse(List.of(byClaim, byMeaning, byWord), top);
  }

  private static List<Provenance> documents(Generation generation, Stream<String> names) {
    Set<String> named = new LinkedHashSet<>();
    names.forEach(named::add);
    return generation.documents().stream().filter(document -> named.contains(document.document())).toList();
  }
}
