package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Article;

/** Who claims each figure of one article: the rules propose, and one of all candidates is chosen. */
final class Claimants {
  private final Voices voices;
  private final SpeakerUses uses;
  private final List<Sentence> sentences;
  private final List<Count> counts;
  private final ClaimantScene.Issue issue;
  private final ClaimantChoice choice;

  Claimants(Article article, List<Sentence> sentences, List<Count> counts, Voices voices,
      @Nullable Speaker issuer, ClaimantChoice choice) {
    this.voices = voices;
    this.uses = voices.uses();
    this.sentences = sentences;
    this.counts = counts;
    this.issue = new ClaimantScene.Issue(issuer, article.provenance().outlet());
    this.choice = choice;
    uses.admit(issuer);
  }

  /**
   * The voice of a figure.
   *
   * @param rule what the rules found
   * @param drafts the figures before it, as far as they bear on it
   */
  Voice of(Count count, Voice rule, List<Draft> drafts) {
    if (rule.claimant() == null && voices.isTurned(count)) {
      return rule;
    }
    List<@Nullable Speaker> votes = voices.votes(count);
    uses.admit(rule.claimant());
    votes.forEach(uses::admit);
    Speaker chosen = choice.choose(count, candidates(count, votes, drafts), rule.claimant());
    if (chosen == null) {
      return Voice.NOBODY;
    }
    if (rule.claimant() != null && rule.claimant().name().equals(chosen.name())) {
      return rule;
    }
    boolean here = uses.sayings(count.sentence().index()).stream()
        .anyMatch(saying -> saying.speaker().name().equals(chosen.name()));
    return new Voice(chosen, null, !here);
  }

  private List<ClaimantChoice.Candidate> candidates(Count count, List<@Nullable Speaker> votes,
      List<Draft> drafts) {
    ClaimantFeatures features = new ClaimantFeatures(ClaimantScene.of(count, votes, drafts, counts, uses,
        sentences, issue, voices.isQuoted(count)));
    List<ClaimantChoice.Candidate> candidates = new ArrayList<>();
    candidates.add(new ClaimantChoice.Candidate(null, features::ofNobody));
    for (SpeakerUses.Uses who : uses.all()) {
      candidates.add(new ClaimantChoice.Candidate(who.speaker(), sink -> features.of(who, sink)));
    }
    return candidates;
  }
}
