package org.tolldesk.claim;

import static org.tolldesk.choice.Features.is;
import static org.tolldesk.choice.Features.step;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;

/** Describes the candidates for the claimant of one figure. */
final class ClaimantFeatures {
  private final ClaimantScene scene;
  private final SpeechFeatures speech;
  private final NamingFeatures naming;
  private final FigureTies ties;

  ClaimantFeatures(ClaimantScene scene) {
    this.scene = scene;
    this.speech = new SpeechFeatures(scene);
    this.naming = new NamingFeatures(scene);
    this.ties = new FigureTies(scene);
  }

  /** Describes nobody: the figure would be the outlet's or the issuer's. */
  void ofNobody(Features<ClaimantFeature> f) {
    int said = scene.said();
    int kind = scene.kind();
    int last = scene.uses().lastSaid(scene.sentence().index());
    f.add(ClaimantFeature.NOBODY_SCENE, kind);
    f.add(ClaimantFeature.NOBODY_PARAGRAPH, kind, is(isHeardInParagraph()));
    f.add(ClaimantFeature.NOBODY_OPENER, scene.opener(), said);
    f.add(ClaimantFeature.NOBODY_TOP, Math.min(scene.sentence().paragraph(), 3), said);
    f.add(ClaimantFeature.NOBODY_SINCE, last < 0 ? 6 : scene.far(last),
        last < 0 ? 2 : is(scene.isInParagraph(last)));
    f.add(ClaimantFeature.NOBODY_ARTICLE, step(scene.uses().said(), 0, 2, 5, 10), said);
    f.add(ClaimantFeature.NOBODY_ISSUER,
        scene.issue().issuer() != null ? 2 : is(scene.issue().outlet() != null), kind);
    f.add(ClaimantFeature.NOBODY_VOTED, is(scene.votes().stream().allMatch(Objects::isNull)), said);
    ties.add(null, f);
  }

  private boolean isHeardInParagraph() {
    int index = scene.sentence().index();
    int first = index;
    while (first > 0 && scene.isInParagraph(first - 1)) {
      first--;
    }
    for (int i = first; i < scene.sentences().size() && scene.isInParagraph(i); i++) {
      if (!scene.uses().sayings(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Describes somebody. */
  void of(SpeakerUses.Uses who, Features<ClaimantFeature> f) {
    Speaker speaker = who.speaker();
    int type = speaker.type().ordinal();
    f.add(ClaimantFeature.TYPE, type);
    f.add(ClaimantFeature.TYPE_SCENE, type, scene.kind());
    if (!(speech.add(who, f) | naming.add(who, f))) {
      f.add(ClaimantFeature.UNNAMED, scene.said());
    }
    ties.add(speaker.name(), f);
    votes(speaker, f);
    f.add(ClaimantFeature.OFTEN, step(who.named().size(), 0, 1, 2, 4, 8));
    f.add(ClaimantFeature.SPEAKS_OFTEN, step(who.speaks().size(), 0, 1, 3, 6));
    if (who.top()) {
      f.add(ClaimantFeature.TOP, scene.kind());
    }
    Count count = scene.count();
    if (speaker.side() != null && count.side() != null) {
      boolean same = speaker.side().equals(count.side());
      f.add(ClaimantFeature.SIDE, is(same), is(Measure.LOSSES.contains(count.measure())), scene.said());
    }
    if (speaker.name().equals(scene.issue().outlet())) {
      f.add(ClaimantFeature.OUTLET, scene.kind());
    }
    if (scene.issue().isBy(speaker.name())) {
      f.add(ClaimantFeature.ISSUER, scene.kind());
    }
  }

  private void votes(Speaker speaker, Features<ClaimantFeature> f) {
    List<@Nullable Speaker> votes = scene.votes();
    for (int i = 0; i < votes.size(); i++) {
      if (votes.get(i) != null && votes.get(i).name().equals(speaker.name())) {
        f.add(ClaimantFeature.VOTE, i, speaker.type().ordinal(), scene.said());
        f.add(ClaimantFeature.VOTE_SCENE, i, scene.kind());
      }
    }
  }
}
