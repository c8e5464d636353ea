package org.tolldesk.claim;

import static org.tolldesk.choice.Features.is;

import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;

/** Whether a candidate claims the figures to which another belongs: the one before, its whole, its twin. */
record FigureTies(ClaimantScene scene) {

  /** The name is null for nobody. */
  void add(@Nullable String name, Features<ClaimantFeature> f) {
    last(name, f);
    before(name, f);
    if (name != null) {
      behind(name, f);
    }
  }

  private void last(@Nullable String name, Features<ClaimantFeature> f) {
    Draft last = scene.drafts().isEmpty() ? null : scene.drafts().get(scene.drafts().size() - 1);
    if (last != null && isBy(last, name)) {
      Sentence there = last.count().sentence();
      int near = there == scene.sentence() ? 2 : is(there.paragraph() == scene.sentence().paragraph());
      f.add(ClaimantFeature.OF_LAST, near, scene.said(), is(name == null));
      f.add(ClaimantFeature.OF_LAST_OPENER, near, scene.opener(), is(name == null));
    }
  }

  private void before(@Nullable String name, Features<ClaimantFeature> f) {
    Count count = scene.count();
    for (Draft draft : scene.drafts()) {
      if (!isBy(draft, name)) {
        continue;
      }
      if (count.whole() != null && draft.count().figure() == count.whole().figure()) {
        f.add(ClaimantFeature.OF_WHOLE, scene.said(), is(name == null));
      }
      if (draft.count().figure().sameNumber(count.figure())) {
        int same = is(draft.count().measure() == count.measure());
        f.add(ClaimantFeature.OF_TWIN, same, scene.said(), is(name == null));
        return;
      }
    }
  }

  /** The same number further down, in a sentence in which the candidate speaks. */
  private void behind(String name, Features<ClaimantFeature> f) {
    for (Count twin : scene.twins()) {
      if (scene.uses().sayings(twin.sentence().index()).stream()
          .anyMatch(saying -> saying.speaker().name().equals(name))) {
        f.add(ClaimantFeature.NEAR_TWIN, is(twin.measure() == scene.count().measure()), scene.said());
        return;
      }
    }
  }

  private static boolean isBy(Draft draft, @Nullable String name) {
    return draft.claimant() == null ? name == null : draft.claimant().name().equals(name);
  }
}
