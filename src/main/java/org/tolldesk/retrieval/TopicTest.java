package org.tolldesk.retrieval;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.question.Question;
import org.tolldesk.question.Vocabulary;
import org.tolldesk.store.Generation;

/**
 * Whether a claim stands where the question's topics are spoken of: in its passage, its document's title or
 * its document's first passages, every topic in one of them; where no claim does, one topic there and the
 * others anywhere in its document. One per question; not thread-safe.
 */
final class TopicTest {
  /** Above this many claims the full-text index is asked in place of reading each one's passage. */
  private static final int READ_AT_MOST = 24;
  private static final int HITS = 1000;

  /**
   * A topic that the index does not know may be a name spelt in another way: so many claims are read for it.
   */
  private static final int READ_WITHOUT_HITS = 400;

  /** In a longer list background is not told apart. */
  private static final int BACKGROUND = 300;

  /** Days before its document up to which a figure is news. */
  private static final int RECENT = 62;

  /** "SANAA - ", "MINNA, Oct 13 - ": an item of a roundup begins. */
  private static final Pattern DATELINE =
      Pattern.compile("(?<![\\p{L}-])\\p{Lu}[\\p{Lu}' -]{3,}(?:, [^.]{1,14})? [-\u2013\u2014] ");

  private static final int RANKED = 50;

  /** How near something is spoken of. */
  static final int NOT_IN_DOCUMENT = 0;
  static final int IN_DOCUMENT = 1;
  static final int IN_LEAD = 2;
  static final int IN_ITEM = 3;
  static final int IN_QUOTE = 4;

  private final Question question;
  private final Generation generation;
  private final ClaimIndex index;
  private final Vocabulary vocabulary;
  private final Map<String, Boolean> read = new HashMap<>();
  private @Nullable List<Passage> ranked;
  private final Map<String, Set<String>> telling = new HashMap<>();
  private final Map<String, String> items = new HashMap<>();
  private final Map<String, String> leads = new HashMap<>();

  TopicTest(Question question, Generation generation, ClaimIndex index, Vocabulary vocabulary) {
    this.question = question;
    this.generation = generation;
    this.index = index;
    this.vocabulary = vocabulary;
  }

  List<Claim> bearing(List<Claim> claims) {
    if (hasNoSlot() && !isBroad()) {
      return named(claims);
    }
    List<Claim> left = claims;
    for (String topic : topics()) {
      left = where(topic, left);
    }
    if (left.isEmpty() && topics().size() > 1) {
      left = scattered(claims);
    }
    left = speakingOf(left);
    return question.topics().isEmpty() || left.size() > BACKGROUND ? left : withoutBackground(left);
  }

  /**
   * A question of words alone ("What is the capital of France?") is answered only by a claim's own words, all
   * of them; one of nothing but common words by none.
   */
  private List<Claim> named(List<Claim> claims) {
    List<String> all = topics().isEmpty() ? question.words() : topics();
    if (!all.isEmpty() && all.stream().noneMatch(vocabulary::isSubject)) {
      return List.of();
    }
    List<Claim> left = claims;
    for (String topic : all) {
      left = vocabulary.isOutlet(topic) ? through(topic, left) : inQuote(topic, left);
    }
    return left;
  }

  /** "What is reported about Lima?": names and events and nothing else. */
  private boolean isBroad() {
    return question.words().isEmpty() && !question.topics().isEmpty()
        && question.topics().stream().allMatch(vocabulary::isSubject);
  }

  private List<Claim> where(String topic, List<Claim> claims) {
    return vocabulary.isOutlet(topic) ? through(topic, claims)
        : claims.size() <= READ_AT_MOST ? reading(topic, claims) : searching(topic, claims);
  }

  /**
   * Claims beside one of the topics, in documents that hold all names among them: a town, and the country
   * once. What happened there may be called so by one of these documents only.
   */
  private List<Claim> scattered(List<Claim> claims) {
    Set<String> holding = new HashSet<>(claims.stream().map(Claim::document).toList());
    Map<Boolean, List<String>> named =
        topics().stream().collect(Collectors.partitioningBy(vocabulary::isName));
    named.get(true).forEach(name -> holding.retainAll(documents(name)));
    for (String event : named.get(false)) {
      Set<String> telling = documents(event);
      if (named.get(true).isEmpty() || Collections.disjoint(holding, telling)) {
        holding.retainAll(telling);
      }
    }
    List<Claim> within = claims.stream().filter(claim -> holding.contains(claim.document())).toList();
    Set<Claim> beside = topics().stream().flatMap(topic -> reading(topic, within).stream())
        .collect(Collectors.toSet());
    return within.stream().filter(beside::contains).toList();
  }

  /** The documents that speak of a topic or word. */
  Set<String> documents(String topic) {
    return telling.computeIfAbsent(topic, this::search);
  }

  private Set<String> search(String topic) {
    return generation.matching(vocabulary.searchWords(topic), HITS).stream().map(Generation.Hit::passage)
        .filter(passage -> vocabulary.bears(topic, passage.text())).map(Passage::document)
        .collect(Collectors.toSet());
  }

  /**
   * The claims near the most of the question's other words. Beside a name the words only tell more of it;
   * beside a group or a claimant one of them must be met; beside a bare measure at least half.
   */
  private List<Claim> speakingOf(List<Claim> claims) {
    List<String> words = question.words();
    if (words.isEmpty() || claims.isEmpty() || !question.topics().isEmpty()) {
      return claims;
    }
    boolean bare = question.claimants().isEmpty() && question.sides().isEmpty() && question.kinds().isEmpty()
        && question.period() == null;
    Map<Claim, Long> met = new HashMap<>();
    for (String word : words) {
      where(word, claims).forEach(claim -> met.merge(claim, 1L, Long::sum));
    }
    long least = bare ? (words.size() + 1) / 2 : 1;
    return claims.stream().filter(claim -> met.getOrDefault(claim, 0L) >= least).toList();
  }

  /**
   * A claim whose own words do not name the topic is dropped where they place it in another country or
   * another time than its document's: it is background. Unless nothing else is left.
   */
  private List<Claim> withoutBackground(List<Claim> claims) {
    List<Claim> kept = claims.stream().filter(claim ->
        topics().stream().allMatch(topic -> vocabulary.bears(topic, claim.quote()))
            || !isBackground(claim)).toList();
    return kept.isEmpty() ? claims : kept;
  }

  private boolean isBackground(Claim claim) {
    PartialDate published = index.published(claim);
    PartialDate asOf = claim.asOf();
    boolean another = question.period() == null && published != null && asOf != null
        && asOf.last().plusDays(RECENT).isBefore(published.first());
    return another || question.topics().stream().anyMatch(vocabulary::isName)
        && vocabulary.isElsewhere(claim.quote(), question.topics());
  }

  /** The topics without those that texts call by other names, where another topic is left. */
  private List<String> topics() {
    List<String> firm = question.topics().stream().filter(topic -> !vocabulary.isLoose(topic)).toList();
    return firm.isEmpty() ? question.topics() : firm;
  }

  /** How many documents there are. */
  int documentCount() {
    return generation.documents().size();
  }

  /** The passage in which a claim stands, by its id. */
  String passage(Claim claim) {
    return generation.passageAt(claim.document(), claim.start()).id();
  }

  /** The passages that hold the question's words, the best one first. */
  List<Passage> ranked() {
    if (ranked == null) {
      ranked = question.english().isBlank() ? List.of()
          : generation.matching(question.english(), RANKED).stream().map(Generation.Hit::passage).toList();
    }
    return ranked;
  }

  /** How near a claim a topic is spoken of: one of the five numbers above, the larger the nearer. */
  int nearness(String topic, Claim claim) {
    if (vocabulary.isOutlet(topic)) {
      return through(topic, List.of(claim)).isEmpty() ? NOT_IN_DOCUMENT : IN_ITEM;
    }
    if (reads(topic, claim.victims(), claim.victims()) || reads(topic, claim.quote(), claim.quote())) {
      return IN_QUOTE;
    }
    String item = item(claim);
    if (reads(topic, item, item)) {
      return IN_ITEM;
    }
    return reads(topic, claim.document()) || reads(topic, lead(claim), lead(claim)) ? IN_LEAD
        : documents(topic).contains(claim.document()) ? IN_DOCUMENT : NOT_IN_DOCUMENT;
  }

  /**
   * How many words are met.
   *
   * @param beside in the claim's quote or the paragraphs around it
   * @param within anywhere in its document
   */
  record Met(int beside, int within) {}

  /** How many of some words are told near a claim. */
  Met met(List<String> words, Claim claim) {
    int beside = 0;
    int within = 0;
    for (String word : words) {
      int near = nearness(word, claim);
      beside += near >= IN_ITEM ? 1 : 0;
      within += near > NOT_IN_DOCUMENT ? 1 : 0;
    }
    return new Met(beside, within);
  }

  /** How many of the question's topics and other words a claim is told beside. */
  long bearings(Claim claim) {
    return Stream.concat(question.topics().stream(), question.words().stream())
        .filter(topic -> !where(topic, List.of(claim)).isEmpty()).count();
  }

  /** The documents that speak of any topic or other word of the question. */
  Set<String> documents() {
    return Stream.concat(question.topics().stream(), question.words().stream())
        .flatMap(topic -> documents(topic).stream()).collect(Collectors.toSet());
  }

  /** A question that names nobody, no group, measure or figure. */
  private boolean hasNoSlot() {
    return question.claimants().isEmpty() && question.sides().isEmpty() && question.kinds().isEmpty()
        && question.measures().isEmpty() && question.numbers().isEmpty() && question.stance() == null;
  }

  /** Claims of an outlet, or told in a document that it published or that names it. */
  private List<Claim> through(String outlet, List<Claim> claims) {
    Set<String> naming = documents(outlet);
    return claims.stream().filter(claim -> outlet.equalsIgnoreCase(claim.claimant())
        || outlet.equalsIgnoreCase(claim.via()) || isPublishedBy(outlet, claim)
        || naming.contains(claim.document())).toList();
  }

  private boolean isPublishedBy(String outlet, Claim claim) {
    Provenance provenance = index.provenance(claim.document());
    return provenance != null && outlet.equalsIgnoreCase(provenance.outlet());
  }

  private List<Claim> inQuote(String topic, List<Claim> claims) {
    return claims.stream().filter(claim -> vocabulary.bears(topic, claim.quote())).toList();
  }

  private List<Claim> reading(String topic, List<Claim> claims) {
    return claims.stream().filter(claim -> reads(topic, claim)).toList();
  }

  private boolean reads(String topic, Claim claim) {
    String item = item(claim);
    return reads(topic, claim.victims(), claim.victims()) || reads(topic, item, item)
        || reads(topic, claim.document())
        || vocabulary.isSubject(topic) && isOfLead(item) && reads(topic, lead(claim), lead(claim));
  }

  /** An item with a dateline of its own is another story than the first one of its document. */
  private static boolean isOfLead(String item) {
    return !DATELINE.matcher(item).find();
  }

  /** The first two passages: above a statement's first paragraph often stands who issued it, where and when. */
  private String lead(Claim claim) {
    return leads.computeIfAbsent(claim.document(), this::lead);
  }

  private String lead(String document) {
    Passage first = generation.passageAt(document, 0);
    Passage second = generation.passageAt(document, first.end() + 2);
    return second.start() <= first.start() ? first.text() : first.text() + "\n" + second.text();
  }

  /** The part of its passage that a claim's item is. */
  private String item(Claim claim) {
    return items.computeIfAbsent(claim.id(), id ->
        item(generation.passageAt(claim.document(), claim.start()).text(), claim.quote()));
  }

  /** The part of a passage between two datelines in which the quote begins. */
  private static String item(String passage, String quote) {
    int at = Math.max(0, passage.indexOf(quote.strip().split("\\s+", 6)[0]));
    int whole = passage.indexOf(quote.strip());
    int from = 0;
    int to = passage.length();
    Matcher dateline = DATELINE.matcher(passage);
    while (dateline.find()) {
      int begins = heading(passage, dateline.start());
      if (begins <= (whole < 0 ? at : whole)) {
        from = begins;
      } else {
        to = Math.min(to, begins);
      }
    }
    return passage.substring(from, to);
  }

  /** Where the heading above a dateline begins: after the sentence before it. */
  private static int heading(String passage, int dateline) {
    int at = dateline;
    while (at > 0 && ".!?".indexOf(passage.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  private boolean reads(String topic, String key, String text) {
    return read.computeIfAbsent(topic + "\n" + key, ignored -> vocabulary.bears(topic, text));
  }

  private boolean reads(String topic, String document) {
    Provenance provenance = index.provenance(document);
    return provenance != null && provenance.title() != null
        && reads(topic, document, provenance.title());
  }

  private List<Claim> searching(String topic, List<Claim> claims) {
    Set<String> telling = generation.matching(vocabulary.searchWords(topic), HITS).stream()
        .map(hit -> hit.passage().document()).collect(Collectors.toSet());
    if (telling.isEmpty()) {
      return reading(topic, claims.subList(0, Math.min(claims.size(), READ_WITHOUT_HITS)));
    }
    return claims.stream().filter(claim -> reads(topic, claim.victims(), claim.victims())
        || reads(topic, claim.document()) || telling.contains(claim.document()) && reads(topic, claim)).toList();
  }
}
