package org.tolldesk.retrieval;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tolldesk.choice.Features;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.corpus.Passage;
import org.tolldesk.lexicon.Tokens;
import org.tolldesk.question.Question;
import org.tolldesk.question.Vocabulary;

/**
 * Describes the candidate claims of one question for {@link LearnedBearing}: which slots each one misses, how
 * near the question's words are told, and how it stands to the other candidates. Not thread-safe.
 */
final class BearingFeatures {
  private static final int MISSED = 2;

  /** Ranks up to which the passage of a claim counts as that near to the question's words. */
  private static final int[] RANKS = {0, 1, 2, 4, 9, 19};

  private static final int UNRANKED = 99;

  /** A shorter word of a name is no name by itself. */
  private static final int NAME = 4;

  /** The slots in the order of their bits. */
  private enum Slot { CLAIMANT, SIDE, KIND, MEASURE, PERIOD }

  private final Question question;
  private final Fit fit;
  private final TopicTest topics;
  private final Vocabulary vocabulary;
  private final Set<String> found;
  private final Set<String> foundDocuments;
  private final Set<String> foundClaimants;
  private final Set<String> foundVictims;
  private final int none;
  private final RareWords rare;
  private final List<String> ranked;
  private final String asked;
  private final Map<Slot, Boolean> held = new EnumMap<>(Slot.class);
  private final int topicsNowhere;
  private final int wordsNowhere;
  private final boolean kindsKnown;
  private final boolean numberHeld;
  private final int fewestMissed;
  private final int mostBeside;
  private final int mostWithin;

  /**
   * @param found the claims that the rules find
   * @param candidates all claims that may be chosen
   */
  BearingFeatures(Question question, Fit fit, TopicTest topics, Vocabulary vocabulary, List<Claim> found,
      List<Claim> candidates) {
    this.question = question;
    this.fit = fit;
    this.topics = topics;
    this.vocabulary = vocabulary;
    this.found = all(found, Claim::id);
    this.foundDocuments = all(found, Claim::document);
    this.foundClaimants = all(found, claim -> String.valueOf(claim.claimant()));
    this.foundVictims = all(found, Claim::victims);
    this.none = Features.is(found.isEmpty());
    this.rare = new RareWords(question, topics);
    this.ranked = topics.ranked().stream().map(Passage::id).toList();
    this.asked = question.text().toLowerCase(Locale.ROOT);
    for (Slot slot : Slot.values()) {
      held.put(slot, candidates.stream().anyMatch(claim -> state(slot, claim) == 1));
    }
    topicsNowhere = nowhere(question.topics());
    wordsNowhere = nowhere(question.words());
    kindsKnown = question.kinds().stream().allMatch(vocabulary::isKind);
    numberHeld = candidates.stream().anyMatch(fit::number);
    fewestMissed = candidates.stream().mapToInt(claim -> Integer.bitCount(missed(claim))).min().orElse(0);
    mostBeside = candidates.stream().mapToInt(claim -> rare.met(claim).beside()).max().orElse(0);
    mostWithin = candidates.stream().mapToInt(claim -> rare.met(claim).within()).max().orElse(0);
  }

  private static Set<String> all(List<Claim> claims, Function<Claim, String> field) {
    return claims.stream().map(field).collect(Collectors.toSet());
  }

  /** Whether the rules find any claim. */
  boolean anyRuled() {
    return none == 0;
  }

  /** The features of a candidate. */
  void of(Claim claim, Features<BearingFeature> features) {
    int ruled = Features.is(found.contains(claim.id()));
    features.add(BearingFeature.ALWAYS);
    features.add(BearingFeature.RULES, ruled, none, Features.is(!question.numbers().isEmpty()));
    features.add(BearingFeature.WANTED, question.wanted().ordinal(), ruled, none);
    features.add(BearingFeature.LANGUAGE, question.language().ordinal(), ruled, none);
    slots(claim, ruled, features);
    claim(claim, ruled, features);
    topics(claim, ruled, features);
    words(claim, ruled, features);
  }

  private void slots(Claim claim, int ruled, Features<BearingFeature> features) {
    int missed = missed(claim);
    int many = Integer.bitCount(missed);
    features.add(BearingFeature.UNFIT, missed, none, ruled);
    features.add(BearingFeature.UNFIT_MORE, Math.min(3, many - fewestMissed), many, none);
    for (Slot slot : Slot.values()) {
      int state = 3 * slot.ordinal() + state(slot, claim);
      features.add(BearingFeature.SLOT, state, Features.is(held.get(slot)), none);
    }
    question.inherited().forEach(slot ->
        features.add(BearingFeature.TAKEN_OVER, slot.ordinal(), Features.is((missed & bits(slot)) != 0), none));
    question.guessed().forEach(slot ->
        features.add(BearingFeature.GUESSED, slot.ordinal(), Features.is((missed & bits(slot)) != 0), none));
  }

  private void claim(Claim claim, int ruled, Features<BearingFeature> features) {
    features.add(BearingFeature.MEASURE, measures(), claim.measure().ordinal(), ruled);
    features.add(BearingFeature.KIND, Math.min(2, question.kinds().size()),
        Features.is(question.kinds().contains("people")),
        Features.is(fit.kind(claim)) + 2 * Features.is(claim.victims().equals("people"))
            + 4 * Features.is(kindsKnown));
    features.add(BearingFeature.NUMBER, state(!question.numbers().isEmpty(), fit.number(claim)),
        question.wanted().ordinal(), Features.is(numberHeld));
    features.add(BearingFeature.STANCE, question.stance() == null ? 0 : 1 + question.stance().ordinal(),
        claim.stance().ordinal(), ruled);
    features.add(BearingFeature.STATUS, Features.is(claim.isStanding()), ruled);
    features.add(BearingFeature.FOUND_BESIDE, Features.is(foundDocuments.contains(claim.document())),
        Features.is(foundClaimants.contains(String.valueOf(claim.claimant()))),
        2 * ruled + Features.is(foundVictims.contains(claim.victims())));
    features.add(BearingFeature.PART, claim.partOf() == null ? 0 : found.contains(claim.partOf()) ? 2 : 1, ruled);
    features.add(BearingFeature.NAMED, named(claim),
        state(!question.claimants().isEmpty(), fit.claimant(claim)), none);
  }

  private void topics(Claim claim, int ruled, Features<BearingFeature> features) {
    int least = TopicTest.IN_QUOTE;
    for (String topic : question.topics()) {
      int near = topics.nearness(topic, claim);
      least = Math.min(least, near);
      int sort = vocabulary.isName(topic) ? 1 : vocabulary.isSubject(topic) ? 2 : 0;
      features.add(BearingFeature.TOPIC, near, sort, ruled);
    }
    int many = Math.min(3, question.topics().size());
    features.add(BearingFeature.TOPICS, many == 0 ? 9 : least, many, ruled);
    features.add(BearingFeature.TOPICS_NOWHERE, Math.min(3, topicsNowhere), ruled, none);
  }

  private void words(Claim claim, int ruled, Features<BearingFeature> features) {
    TopicTest.Met told = topics.met(question.words(), claim);
    int many = Math.min(5, question.words().size());
    features.add(BearingFeature.WORDS, many, Math.min(many, told.beside()), Math.min(many, told.within()));
    features.add(BearingFeature.WORDS_NOWHERE, Math.min(4, wordsNowhere), ruled,
        Features.is(question.topics().isEmpty()));
    TopicTest.Met met = rare.met(claim);
    features.add(BearingFeature.SAID, Math.min(6, rare.size()), Math.min(6, met.beside()),
        Math.min(6, met.within()));
    features.add(BearingFeature.SAID_MORE, Math.min(4, mostBeside - met.beside()),
        Math.min(4, mostWithin - met.within()), none);
    features.add(BearingFeature.SAID_NOWHERE, Math.min(5, rare.nowhere()), Math.min(3, rare.namesNowhere()), none);
    int rank = ranked.indexOf(topics.passage(claim));
    features.add(BearingFeature.RANK, Features.step(rank < 0 ? UNRANKED : rank, RANKS), none, ruled);
  }

  private int nowhere(List<String> words) {
    return (int) words.stream().filter(word -> topics.documents(word).isEmpty()).count();
  }

  /** 2 where it has no claimant, 1 where the question holds a word of the claimant's name. */
  private int named(Claim claim) {
    return claim.claimant() == null ? 2 : Features.is(Tokens.of(claim.claimant()).stream()
        .anyMatch(word -> word.isCapitalised() && word.norm().length() >= NAME && asked.contains(word.norm())));
  }

  /** 0 where the slot is open, 1 where the claim meets it. */
  private int state(Slot slot, Claim claim) {
    return switch (slot) {
      case CLAIMANT -> state(!question.claimants().isEmpty(), fit.claimant(claim));
      case SIDE -> state(!question.sides().isEmpty(), fit.side(claim));
      case KIND -> state(!question.kinds().isEmpty(), fit.kind(claim));
      case MEASURE -> state(!question.measures().isEmpty(), fit.measure(claim));
      case PERIOD -> state(question.period() != null, fit.period(claim));
    };
  }

  private static int state(boolean filled, boolean met) {
    return !filled ? 0 : met ? 1 : MISSED;
  }

  /** The slots that the question fills and the claim does not meet, a bit each. */
  private int missed(Claim claim) {
    int bits = 0;
    for (Slot slot : Slot.values()) {
      bits |= state(slot, claim) == MISSED ? 1 << slot.ordinal() : 0;
    }
    return bits;
  }

  private static int bits(Question.Slot slot) {
    return switch (slot) {
      case CLAIMANT -> 1 << Slot.CLAIMANT.ordinal();
      case VICTIMS -> 1 << Slot.SIDE.ordinal() | 1 << Slot.KIND.ordinal();
      case MEASURE -> 1 << Slot.MEASURE.ordinal();
      case PERIOD -> 1 << Slot.PERIOD.ordinal();
      default -> 0;
    };
  }

  /** A number for the set of measures asked for: none, one of them, or how several belong together. */
  private int measures() {
    Set<Measure> measures = question.measures();
    return measures.isEmpty() ? 0 : measures.size() == 1 ? 1 + measures.iterator().next().ordinal()
        : measures.equals(Measure.HELD) ? 20 : Measure.LOSSES.containsAll(measures) ? 21 : 22;
  }
}
