package org.tolldesk.claim;

import static org.tolldesk.choice.Features.is;
import static org.tolldesk.choice.Features.step;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tolldesk.choice.Features;

/** Whether and where a candidate speaks: in the sentence of a figure, before it, behind it, by an office. */
record SpeechFeatures(ClaimantScene scene) {
  private static final Set<String> TURNS = Set.of("but", "while", "whereas", ";", "although", "though");
  private static final Set<String> FIGURES = Set.of("figure", "figures", "number", "numbers", "count", "toll",
      "estimate", "estimates", "data", "both", "these", "those", "such", "that", "this");
  /** In sentences: how far behind a figure a speaker may be looked for. */
  private static final int NEXT = 3;

  /** Whether the candidate speaks anywhere up to the figure's sentence. */
  boolean add(SpeakerUses.Uses who, Features<ClaimantFeature> f) {
    boolean here = before(who.speaker(), f) | after(who.speaker(), f);
    boolean above = above(who, f);
    next(who.speaker().name(), f);
    described(who.speaker(), f);
    called(who, f);
    return here || above;
  }

  private boolean isBefore(Saying saying) {
    return saying.at() < scene.count().figure().from();
  }

  /** The candidate's last saying before the figure, with those of others between. */
  private boolean before(Speaker who, Features<ClaimantFeature> f) {
    Saying own = null;
    int between = 0;
    boolean others = false;
    for (Saying saying : scene.here()) {
      if (!isBefore(saying)) {
        others = true;
        continue;
      }
      boolean found = saying.speaker().name().equals(who.name());
      between = found ? 0 : between + 1;
      own = found ? saying : own;
    }
    if (own == null) {
      return false;
    }
    int from = scene.count().figure().from();
    f.add(ClaimantFeature.SAID_BEFORE, Math.min(between, 2), is(scene.quoted()), who.type().ordinal());
    f.add(ClaimantFeature.SAID_BEFORE_HOW, is(own.counts()), is(own.closes()), is(others));
    f.add(ClaimantFeature.SAID_BEFORE_NEAR, step(from - own.end(), 2, 6, 12, 20));
    f.add(ClaimantFeature.SAID_BEFORE_PARTED, is(isParted(own.end(), from)), commas(own.end(), from));
    f.add(ClaimantFeature.SAID_BEFORE_KIND, kind(own), is(others));
    return true;
  }

  /** The candidate's first saying behind the figure, with those of others between. */
  private boolean after(Speaker who, Features<ClaimantFeature> f) {
    Saying own = null;
    int between = 0;
    boolean others = false;
    for (Saying saying : scene.here()) {
      others |= isBefore(saying);
      if (!isBefore(saying) && own == null) {
        own = saying.speaker().name().equals(who.name()) ? saying : null;
        between += is(own == null);
      }
    }
    if (own == null) {
      return false;
    }
    int to = scene.count().figure().to();
    f.add(ClaimantFeature.SAID_AFTER, Math.min(between, 2), is(own.closes()), is(others));
    f.add(ClaimantFeature.SAID_AFTER_HOW, is(own.counts()), is(scene.quoted()), who.type().ordinal());
    f.add(ClaimantFeature.SAID_AFTER_NEAR, step(own.at() - to, 2, 6, 12, 20));
    f.add(ClaimantFeature.SAID_AFTER_PARTED, is(isParted(to, own.at())), commas(to, own.at()));
    f.add(ClaimantFeature.SAID_AFTER_KIND, kind(own), is(others));
    return true;
  }

  /** Of which kind the words of a saying are. */
  private int kind(Saying saying) {
    Sentence sentence = scene.sentence();
    return sentence.match(saying.at(), "saying", "according") != null ? 1
        : sentence.match(saying.at(), "saying", "cite") != null ? 2
        : sentence.variant(saying.at(), "saying", "say") != null ? 3
        : sentence.variant(saying.at(), "saying", "count") != null ? 4
        : is(sentence.match(saying.at(), "saying") != null) * 5;
  }

  private boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (TURNS.contains(scene.sentence().token(i).norm())) {
        return true;
      }
    }
    return false;
  }

  private int commas(int from, int to) {
    int commas = 0;
    for (int i = from; i < to; i++) {
      commas += is(scene.sentence().isMark(i, ",:"));
    }
    return Math.min(commas, 4);
  }

  private boolean above(SpeakerUses.Uses who, Features<ClaimantFeature> f) {
    int index = scene.sentence().index();
    int said = scene.said();
    Saying last = scene.last();
    if (last != null && last.speaker().name().equals(who.speaker().name())) {
      int there = scene.uses().lastSaid(index);
      int near = is(scene.isInParagraph(there));
      f.add(ClaimantFeature.LAST, said, near);
      f.add(ClaimantFeature.LAST_FAR, said, near, Math.min(3, scene.far(there)));
      f.add(ClaimantFeature.LAST_OPENER, scene.opener(), near, said);
      f.add(ClaimantFeature.LAST_SCENE, scene.kind(), near);
    }
    int spoke = SpeakerUses.lastBefore(who.speaks(), index);
    if (spoke < 0) {
      return false;
    }
    int rank = Math.min(3, since(spoke) - 1);
    f.add(ClaimantFeature.SPOKE_FAR, scene.far(spoke), said);
    f.add(ClaimantFeature.SPOKE_PARAGRAPH, is(scene.isInParagraph(spoke)), said, is(scene.quoted()));
    f.add(ClaimantFeature.SPOKE_RANK, rank, said);
    f.add(ClaimantFeature.SPOKE_RANK_SCENE, rank, scene.kind());
    return true;
  }

  /** How many speak from one sentence on until the figure's. */
  private int since(int sentence) {
    Set<String> since = new HashSet<>();
    for (int i = sentence; i < scene.sentence().index(); i++) {
      scene.uses().sayings(i).forEach(saying -> since.add(saying.speaker().name()));
    }
    return since.size();
  }

  private void next(String name, Features<ClaimantFeature> f) {
    int index = scene.sentence().index();
    for (int i = index + 1; i < Math.min(index + 1 + NEXT, scene.sentences().size()); i++) {
      List<Saying> found = scene.uses().sayings(i);
      if (!found.isEmpty() && found.get(0).speaker().name().equals(name)) {
        int near = is(scene.isInParagraph(i));
        f.add(ClaimantFeature.NEXT, scene.said(), is(scene.quoted()), near);
        f.add(ClaimantFeature.NEXT_FAR, i - index, scene.said(), near);
        f.add(ClaimantFeature.NEXT_OF_FIGURES, is(isOfFigures(scene.sentences().get(i))), near, scene.said());
      }
      if (!found.isEmpty()) {
        return;
      }
    }
  }

  private static boolean isOfFigures(Sentence there) {
    return FIGURES.contains(there.token(0).norm()) || FIGURES.contains(there.token(1).norm())
        || FIGURES.contains(there.token(2).norm());
  }

  /** "The minister said", where the candidate is that minister by his office alone, and another bears it. */
  private void described(Speaker who, Features<ClaimantFeature> f) {
    for (Saying saying : scene.here()) {
      boolean own = saying.speaker().name().equals(who.name());
      for (SpeakerUses.Uses other : own ? scene.uses().all() : List.<SpeakerUses.Uses>of()) {
        if (isCalled(other, saying.speaker())) {
          f.add(ClaimantFeature.DESCRIBES, is(Character.isLowerCase(who.name().charAt(0))));
          return;
        }
      }
    }
  }

  /** "The minister said", where the candidate is called a minister elsewhere. */
  private void called(SpeakerUses.Uses who, Features<ClaimantFeature> f) {
    for (Saying saying : scene.here()) {
      if (isCalled(who, saying.speaker())) {
        int lower = is(Character.isLowerCase(saying.speaker().name().charAt(0)));
        f.add(isBefore(saying) ? ClaimantFeature.CALLED_BEFORE : ClaimantFeature.CALLED_AFTER,
            is(saying.closes()), lower);
        int named = SpeakerUses.lastBefore(who.named(), scene.sentence().index());
        f.add(ClaimantFeature.CALLED_FAR, named < 0 ? 9 : scene.far(named), is(isBefore(saying)));
        return;
      }
    }
  }

  /** Whether somebody is told by an office that stands beside a person's name elsewhere. */
  private boolean isCalled(SpeakerUses.Uses who, Speaker described) {
    String name = described.name();
    String office = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return who.speaker().isPerson() && !described.isPerson() && who.isCalled(office)
        && scene.sentence().words().holds("office", office);
  }
}
