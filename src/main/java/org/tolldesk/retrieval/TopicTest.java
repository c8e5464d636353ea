package org.tolldesk.retrieval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tolldesk.claim.Claim;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.question.Question;
import org.tolldesk.question.Vocabulary;
import org.tolldesk.store.Generation;

/**
 * Whether a claim stands where the question's topics are spoken of: in its passage, its document's title or its
 * document's first passage, every topic in one of them. One per question; not thread-safe.
 */
final class TopicTest {
  /** Above this many claims the full-text index is asked in place of reading each one's passage. */
  private static final int READ_AT_MOST = 24;
  private static final int HITS = 1000;

  private final Question question;
  private final Generation generation;
  private final ClaimIndex index;
  private final Vocabulary vocabulary;
  private final Map<String, Boolean> read = new HashMap<>();

  TopicTest(Question question, Generation generation, ClaimIndex index, Vocabulary vocabulary) {
    this.question = question;
    this.generation = generation;
    this.index = index;
    this.vocabulary = vocabulary;
  }

  List<Claim> bearing(List<Claim> claims) {
    List<Claim> left = claims;
    for (String topic : question.topics()) {
      left = hasNoSlot() ? inQuote(topic, left) : left.size() <= READ_AT_MOST ? reading(topic, left)
          : searching(topic, left);
    }
    return left;
  }

  boolean bears(Claim claim) {
    return question.topics().stream().allMatch(topic -> reads(topic, claim));
  }

  /** A question of topics alone ("What is the capital of France?") is answered only by a claim's own words. */
  private boolean hasNoSlot() {
    return question.claimants().isEmpty() && question.sides().isEmpty() && question.kinds().isEmpty()
        && question.measures().isEmpty() && question.numbers().isEmpty();
  }

  private List<Claim> inQuote(String topic, List<Claim> claims) {
    return claims.stream().filter(claim -> vocabulary.bears(topic, claim.quote())).toList();
  }

  private List<Claim> reading(String topic, List<Claim> claims) {
    return claims.stream().filter(claim -> reads(topic, claim)).toList();
  }

  private boolean reads(String topic, Claim claim) {
    return vocabulary.bears(topic, claim.victims())
        || reads(topic, generation.passageAt(claim.document(), claim.start()))
        || reads(topic, claim.document()) || reads(topic, generation.passageAt(claim.document(), 0));
  }

  private boolean reads(String topic, Passage passage) {
    return read.computeIfAbsent(topic + "\n" + passage.id(), key -> vocabulary.bears(topic, passage.text()));
  }

  private boolean reads(String topic, String document) {
    Provenance provenance = index.provenance(document);
    return provenance != null && provenance.title() != null
        && read.computeIfAbsent(topic + "\n" + document, key -> vocabulary.bears(topic, provenance.title()));
  }

  private List<Claim> searching(String topic, List<Claim> claims) {
    Set<String> passages = generation.matching(vocabulary.searchWords(topic), HITS).stream()
        .map(hit -> hit.passage().id()).collect(Collectors.toCollection(HashSet::new));
    return claims.stream().filter(claim -> vocabulary.bears(topic, claim.victims()) || reads(topic, claim.document())
        || passages.contains(generation.passageAt(claim.document(), claim.start()).id())
        || passages.contains(generation.passageAt(claim.document(), 0).id())).toList();
  }
}
