package org.tolldesk.claim;

import static org.tolldesk.choice.Features.is;
import static org.tolldesk.choice.Features.step;

import java.util.List;
import org.tolldesk.choice.Features;

/** Whether and how a candidate is named: beside a figure, in the sentence before it, further up. */
record NamingFeatures(ClaimantScene scene) {
  /** Words before and behind a name whose own weight is learned; every other word counts as none of them. */
  private static final List<String> BEFORE = List.of("by", "from", "in", "of", "to", "at", "on", "for", "with",
      "against", "near", "said", "the", ",", "citing", "(", "that", "and", ":", "than", "as", "when", "if",
      "did", "told", "says");
  private static final List<String> BEHIND = List.of("'s", ",", ":", "(", "puts", "put", "has", "have", "had",
      "was", "were", "and", "of", ")", ".", "is", "are", "in", "to", "\"", "by", "at", "on", "'");

  /** Whether the candidate is named anywhere up to the figure's sentence. */
  boolean add(SpeakerUses.Uses who, Features<ClaimantFeature> f) {
    String name = who.speaker().name();
    SpeakerUses.Named before = null;
    SpeakerUses.Named after = null;
    for (SpeakerUses.Named named : scene.uses().names(scene.sentence().index())) {
      if (named.speaker().name().equals(name)) {
        before = named.from() < scene.count().figure().from() ? named : before;
        after = named.from() >= scene.count().figure().to() && after == null ? named : after;
      }
    }
    int type = who.speaker().type().ordinal();
    int spoken = is(scene.said() == 2);
    if (before != null) {
      f.add(ClaimantFeature.NAMED_BEFORE, scene.said(), type);
      f.add(ClaimantFeature.NAMED_BEFORE_PLACE, scene.said(), step(before.from(), 1, 4), is(scene.quoted()));
      f.add(ClaimantFeature.NAMED_BEFORE_WORD, word(BEFORE, before.from() - 1), spoken);
      f.add(ClaimantFeature.NAMED_BEFORE_NEXT, word(BEHIND, before.to()), spoken);
    }
    if (after != null) {
      f.add(ClaimantFeature.NAMED_AFTER, scene.said(), type);
      f.add(ClaimantFeature.NAMED_AFTER_WORD, word(BEFORE, after.from() - 1), spoken);
      f.add(ClaimantFeature.NAMED_AFTER_NEXT, word(BEHIND, after.to()), spoken);
    }
    return above(who, f) || before != null || after != null;
  }

  private boolean above(SpeakerUses.Uses who, Features<ClaimantFeature> f) {
    int far = SpeakerUses.lastBefore(who.named(), scene.sentence().index());
    if (far < 0) {
      return false;
    }
    int near = is(scene.isInParagraph(far));
    f.add(ClaimantFeature.NAMED_FAR, scene.far(far), scene.said());
    f.add(ClaimantFeature.NAMED_PARAGRAPH, near, scene.said(), is(scene.quoted()));
    if (far == scene.sentence().index() - 1) {
      Sentence before = scene.sentences().get(far);
      boolean heading = !before.isMark(before.size() - 1, ".!?\"”");
      f.add(ClaimantFeature.NAMED_JUST, scene.opener(), near);
      f.add(ClaimantFeature.HEADS, is(heading), is(scene.uses().names(far).size() == 1), scene.said());
    }
    return true;
  }

  /** The number of a word in a list, from 1; 0 for any other word, 31 at the sentence's edge. */
  private int word(List<String> words, int at) {
    Sentence sentence = scene.sentence();
    return !sentence.holds(at) ? Features.MOST : words.indexOf(sentence.token(at).norm()) + 1;
  }
}
