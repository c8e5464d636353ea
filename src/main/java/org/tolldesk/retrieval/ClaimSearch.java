package org.tolldesk.retrieval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Period;
import org.tolldesk.claim.Stance;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Passage;
import org.tolldesk.question.Question;
import org.tolldesk.question.Vocabulary;
import org.tolldesk.question.Wanted;

/** Finds the claims that answer one question. One per question; not thread-safe. */
final class ClaimSearch {
  /** What is wanted of a figure that the question states and of no other. */
  private static final Set<Wanted> OF_THE_FIGURE = EnumSet.of(Wanted.SOURCE, Wanted.DATE, Wanted.QUOTE);
  private static final Comparator<Claim> BY_DATE = Comparator
      .comparing((Claim claim) -> claim.asOf() == null ? LocalDate.MAX : claim.asOf().first())
      .thenComparing(Claim::document).thenComparingInt(Claim::start);

  /** So many claims are weighed one by one. */
  private static final int CANDIDATES = 1000;

  /** A claim this many days from the time asked for is not likely, whatever else it meets. */
  private static final int FAR = 183;

  private final Question question;
  private final ClaimIndex index;
  private final Fit fit;
  private final TopicTest topics;
  private final Vocabulary vocabulary;
  private final @Nullable LearnedBearing bearing;

  /** @param bearing what chooses after the rules have proposed; null where they alone decide */
  ClaimSearch(Question question, ClaimIndex index, Fit fit, TopicTest topics, Vocabulary vocabulary,
      @Nullable LearnedBearing bearing) {
    this.question = question;
    this.index = index;
    this.fit = fit;
    this.topics = topics;
    this.vocabulary = vocabulary;
    this.bearing = bearing;
  }

  /**
   * The claims that answer the question, by the date they hold for: those of the rules, and those that the
   * learned choice finds likely; empty when the corpus holds none.
   */
  List<Claim> likely(List<Claim> ruled) {
    if (bearing == null || ruled.isEmpty() && isOfNoToll()) {
      return ruled;
    }
    List<Claim> candidates = candidates(ruled);
    BearingFeatures features = new BearingFeatures(question, fit, topics, vocabulary, ruled, candidates);
    return sorted(Stream.concat(ruled.stream(), bearing.chosen(features, candidates).stream()
        .filter(claim -> !isOfOthers(claim) && !isOfAnotherTime(claim)
            && (question.stance() == null || claim.stance() == question.stance()))).distinct().toList());
  }

  /** Known others than are asked for: Russians for Ukrainians, soldiers for civilians. */
  private boolean isOfOthers(Claim claim) {
    Group group = Group.of(claim.victims());
    boolean side = group.side() != null && !fit.side(claim);
    boolean kind = !question.kinds().isEmpty() && vocabulary.isKind(group.kind()) && question.kinds().stream()
        .allMatch(asked -> vocabulary.isKind(asked) && !vocabulary.covers(asked, group.kind())
            && !vocabulary.covers(group.kind(), asked));
    return side || kind;
  }

  /** More than half a year outside the time asked for. */
  private boolean isOfAnotherTime(Claim claim) {
    Period asked = question.period();
    PartialDate date = claim.asOf();
    return asked != null && date != null && !fit.period(claim) && !asked.meets(date, FAR);
  }

  /** "What is the population of Lima?", "How many lorries came?": only what meets every word answers that. */
  private boolean isOfNoToll() {
    return question.numbers().isEmpty() && Set.of(Measure.OTHER).containsAll(question.measures());
  }

  /** All claims; where they are many, those of the rules, of the slots, and near the question's words. */
  private List<Claim> candidates(List<Claim> ruled) {
    if (index.all().size() <= CANDIDATES) {
      return index.all();
    }
    Set<Claim> candidates = new LinkedHashSet<>(ruled);
    candidates.addAll(index.stating(question));
    topics.ranked().stream().map(Passage::document).distinct()
        .forEach(document -> candidates.addAll(index.ofDocument(document)));
    candidates.addAll(index.candidates(question));
    return candidates.stream().limit(CANDIDATES).toList();
  }

  /** The claims that satisfy every slot and stand where the question's topics are spoken of, by date. */
  List<Claim> claims() {
    List<Claim> stated = stated();
    if (!question.numbers().isEmpty() && OF_THE_FIGURE.contains(question.wanted())) {
      return stated;
    }
    if (stated.isEmpty()) {
      return sorted(Stream.<Supplier<List<Claim>>>of(this::asked, this::looser, this::denied)
          .map(Supplier::get).filter(found -> !found.isEmpty()).findFirst().orElse(List.of()));
    }
    if (question.wanted() == Wanted.FIGURES) {
      return sorted(Stream.concat(stated.stream(), parts(stated)).distinct().toList());
    }
    Set<String> claimants = stated.stream().map(Claim::claimant).map(String::valueOf)
        .collect(Collectors.toSet());
    boolean narrow = question.claimants().isEmpty();
    return sorted(Stream.concat(stated.stream(), asked().stream()
        .filter(claim -> !narrow || claimants.contains(String.valueOf(claim.claimant())))).distinct()
            .toList());
  }

  /** "Of the 500,000 casualties, how many were dead": what the claims of the figure say of its parts. */
  private Stream<Claim> parts(List<Claim> stated) {
    Set<String> wholes = stated.stream().map(Claim::id).collect(Collectors.toSet());
    return index.all().stream().filter(claim -> claim.partOf() != null && wholes.contains(claim.partOf())
        && fit.measure(claim));
  }

  private static List<Claim> sorted(Collection<Claim> claims) {
    return claims.stream().sorted(BY_DATE).toList();
  }

  /**
   * The claims that name the figure which the question states, of any measure and stance: first those of the
   * claimant, group and time named, then wider, for the premise can be wrong in any of them.
   */
  private List<Claim> stated() {
    List<Claim> stating = index.stating(question).stream().filter(fit::number).toList();
    return Stream.<Predicate<Claim>>of(
            claim -> fit.claimant(claim) && fit.victims(claim) && fit.period(claim),
            claim -> fit.claimant(claim) && fit.victims(claim),
            claim -> fit.claimant(claim),
            claim -> fit.victims(claim),
            claim -> true)
        .map(test -> topics.bearing(stating.stream().filter(test).toList()))
        .filter(found -> !found.isEmpty()).findFirst().map(ClaimSearch::sorted).orElse(List.of());
  }

  /** Where nobody counts the killed or wounded together, the killed and the wounded, told as such. */
  private List<Claim> looser() {
    boolean named = !question.claimants().isEmpty() || !question.sides().isEmpty();
    if (!question.measures().equals(Set.of(Measure.KILLED_OR_WOUNDED)) || !named) {
      return List.of();
    }
    return topics.bearing(index.all().stream().filter(claim -> fit.claimant(claim) && fit.victims(claim)
        && Measure.LOSSES.contains(claim.measure()) && stance(claim) && fit.period(claim)).toList());
  }

  /** What those asked for reject, where they give no such figure themselves. */
  private List<Claim> denied() {
    return question.claimants().isEmpty() || question.stance() != null ? List.of()
        : topics.bearing(index.candidates(question).stream().filter(claim -> claim.stance() == Stance.DENIED
            && question.claimants().contains(String.valueOf(claim.claimant())) && fit.victims(claim)
            && fit.measure(claim) && fit.period(claim)).toList());
  }

  private List<Claim> asked() {
    List<Claim> fitting = index.candidates(question).stream().filter(claim -> fit.claimant(claim)
        && fit.victims(claim) && fit.measure(claim) && stance(claim)).toList();
    List<Claim> dated = topics.bearing(fitting.stream().filter(fit::period).toList());
    if (question.wanted() != Wanted.COMPARISON || question.claimants().size() < 2) {
      return dated;
    }
    return withEachClaimant(dated, fitting);
  }

  /**
   * In a comparison the time may be said of one claimant only: the others' claims of any time then stand in.
   */
  private List<Claim> withEachClaimant(List<Claim> dated, List<Claim> fitting) {
    List<Claim> all = new ArrayList<>(dated);
    for (String claimant : question.claimants()) {
      if (dated.stream().noneMatch(claim -> claimant.equals(claim.claimant())
          || claimant.equals(claim.via()))) {
        all.addAll(topics.bearing(fitting.stream().filter(claim -> claimant.equals(claim.claimant())
            || claimant.equals(claim.via())).toList()));
      }
    }
    return all;
  }

  /**
   * A denied figure answers only a question about denials, about whose figure it is, or about all somebody
   * said.
   */
  private boolean stance(Claim claim) {
    if (question.stance() != null) {
      return claim.stance() == question.stance();
    }
    boolean broad = (question.measures().isEmpty() || question.measures().containsAll(Measure.LOSSES))
        && !question.claimants().isEmpty();
    return claim.stance() != Stance.DENIED || broad || question.claimants()
        .contains(String.valueOf(claim.attributedTo()));
  }
}
