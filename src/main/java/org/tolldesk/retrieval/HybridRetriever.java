package org.tolldesk.retrieval;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.request.EmbeddingInput;
import dev.langchain4j.model.embedding.request.EmbeddingInputType;
import dev.langchain4j.model.embedding.request.EmbeddingRequest;
import dev.langchain4j.model.embedding.request.EmbeddingRequestParameters;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Remark;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.question.ClaimMatcher;
import org.tolldesk.question.Language;
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

  /** So many claims that satisfy only part of a question are looked at. */
  private static final int PARTLY = 1000;

  /** What the passages of claims that satisfy the question count beside meaning and words, each 1. */
  private static final double FOUND = 3;

  private final EmbeddingModel embedding;
  private final boolean multilingual;
  private final Vocabulary vocabulary;
  private final ClaimMatcher matcher;
  private final @Nullable LearnedBearing bearing;
  private final Map<Generation, ClaimIndex> indexes = Collections.synchronizedMap(new WeakHashMap<>());

  /** @param embedding the model that made the vectors of the generations asked */
  public HybridRetriever(EmbeddingModel embedding, Vocabulary vocabulary) {
    this(embedding, vocabulary, false);
  }

  /** @param multilingual whether the model understands Ukrainian and Russian questions as they are asked */
  public HybridRetriever(EmbeddingModel embedding, Vocabulary vocabulary, boolean multilingual) {
    this(embedding, vocabulary, multilingual, LearnedBearing.standard());
  }

  /** @param bearing what chooses after the rules have proposed; null where they alone decide */
  HybridRetriever(EmbeddingModel embedding, Vocabulary vocabulary, boolean multilingual,
      @Nullable LearnedBearing bearing) {
    this.bearing = bearing;
    this.embedding = embedding;
    this.multilingual = multilingual;
    this.vocabulary = vocabulary;
    this.matcher = new ClaimMatcher(vocabulary);
  }

  @Override
  public Evidence evidence(Question question, Generation generation) {
    Search search = new Search(question, generation);
    Found found = search.found;
    List<Claim> related = search.around.related(found.claims());
    List<Remark> remarks = search.bystanders.remarks(generation.remarks(), found.claims());
    Supplier<List<RankedPassage>> passages = once(() -> ranked(question, generation, found, PASSAGES));
    return new Evidence(question, found.claims(), found.likely(), related, found.nearest(), remarks, found.dates(),
        passages, documents(generation, Stream.of(found.documents(), related.stream().map(Claim::document),
            remarks.stream().map(Remark::document)).flatMap(names -> names)));
  }

  /** What one generation holds for one question, and who looks around it. */
  private final class Search {
    private final Bystanders bystanders;
    private final Surroundings around;
    private final Found found;

    Search(Question question, Generation generation) {
      ClaimIndex index = index(generation);
      Fit fit = new Fit(question, index, matcher);
      TopicTest topics = new TopicTest(question, generation, index, vocabulary);
      bystanders = new Bystanders(question, index, matcher, vocabulary);
      around = new Surroundings(question, index, fit, topics);
      found = found(question, index, fit, bystanders.eventDates(generation.eventDates()),
          new ClaimSearch(question, index, fit, topics, vocabulary, bearing), around);
    }
  }

  private static <T> Supplier<T> once(Supplier<T> source) {
    AtomicReference<T> made = new AtomicReference<>();
    return () -> made.updateAndGet(value -> value != null ? value : source.get());
  }

  @Override
  public List<RankedPassage> passages(Question question, Generation generation, int top) {
    return ranked(question, generation, new Search(question, generation).found, top);
  }

  private ClaimIndex index(Generation generation) {
    return indexes.computeIfAbsent(generation, ClaimIndex::new);
  }

  /** A question about nothing but an event's date is answered by the dates; an opinion by nothing. */
  private static Found found(Question question, ClaimIndex index, Fit fit, List<EventDate> dates,
      ClaimSearch search, Surroundings around) {
    if (!dates.isEmpty()) {
      return new Found(List.of(), false, dates, List.of(), List::of);
    }
    boolean asked = question.wanted() != Wanted.OPINION;
    List<Claim> ruled = asked ? search.claims() : List.of();
    List<Claim> claims = asked ? search.likely(ruled) : List.of();
    return claims.isEmpty() ? new Found(claims, false, dates, around.nearest(), () -> fit.best(index.all()))
        : new Found(claims, ruled.isEmpty(), dates, List.of(), List::of);
  }

  /**
   * What the structured reading found leads, each figure once; meaning and words decide between its passages
   * and follow. Claims that only come near count no more than these.
   */
  private List<RankedPassage> ranked(Question question, Generation generation, Found found, int top) {
    int depth = Math.max(DEPTH, top);
    List<Passage> byMeaning = question.english().isBlank() ? List.of()
        : passages(generation.nearest(queryVector(meant(question)), depth));
    List<Passage> byWord = question.english().isBlank() ? List.of()
        : passages(generation.matching(question.english(), depth));
    List<RankFusion.Ranking> unstructured =
        List.of(new RankFusion.Ranking(byMeaning, 1), new RankFusion.Ranking(byWord, 1));
    Map<Passage, Integer> ranks = new HashMap<>();
    RankFusion.fuse(unstructured, 2 * depth).forEach(one -> ranks.put(one.passage(), one.rank()));
    List<Passage> byClaim = byClaim(found, generation,
        Comparator.comparingInt(passage -> ranks.getOrDefault(passage, Integer.MAX_VALUE)), depth);
    double weight = found.isNothing() ? 1 : FOUND;
    return RankFusion.fuse(Stream.concat(Stream.of(new RankFusion.Ranking(byClaim, weight)),
        unstructured.stream()).toList(), top);
  }

  private static List<Passage> byClaim(Found found, Generation generation, Comparator<Passage> order, int depth) {
    Function<Claim, Passage> place = claim -> generation.passageAt(claim.document(), claim.start());
    if (!found.claims().isEmpty()) {
      return Coverage.of(found.claims(), place, order, depth);
    }
    return found.dates().isEmpty()
        ? found.partly().get().stream().limit(PARTLY).map(place).distinct().sorted(order).limit(depth).toList()
        : found.dates().stream().map(date -> generation.passageAt(date.document(), date.start())).distinct()
            .toList();
  }

  /** What a follow-up took over stands only in its English words. */
  private String meant(Question question) {
    return multilingual && question.language() != Language.ENGLISH && question.inherited().isEmpty()
        ? question.text() : question.english();
  }

  private float[] queryVector(String text) {
    if (!embedding.supportedParameters().contains(EmbeddingRequestParameters.INPUT_TYPE)) {
      return embedding.embed(text).content().vector();
    }
    return embedding.embed(EmbeddingRequest.builder().inputs(EmbeddingInput.from(text))
        .inputType(EmbeddingInputType.QUERY).build()).embeddings().get(0).vector();
  }

  private static List<Passage> passages(List<Generation.Hit> hits) {
    return hits.stream().map(Generation.Hit::passage).toList();
  }

  private static List<Provenance> documents(Generation generation, Stream<String> names) {
    Set<String> named = new LinkedHashSet<>();
    names.forEach(named::add);
    return generation.documents().stream().filter(document -> named.contains(document.document())).toList();
  }
}
