package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose people and what people the figures of one article count: rules propose, and one of all is chosen. */
final class Groups {
  /** In sentences: how far back kinds of people are looked for. */
  private static final int BACK = 2;
  /** In figures: how far back the kinds that they count are looked for. */
  private static final int RECENT = 3;
  /** No more sides than these are candidates, nor kinds: the nearest first. */
  private static final int MOST = 8;

  private final Belligerents belligerents;
  private final List<Sentence> sentences;
  private final PeopleNamed named;
  private final GroupChoice choice;
  private final List<Count> counts;

  Groups(List<Sentence> sentences, List<Count> counts, Belligerents belligerents, GroupChoice choice) {
    this.belligerents = belligerents;
    this.sentences = sentences;
    this.named = new PeopleNamed(sentences, counts);
    this.counts = counts;
    this.choice = choice;
  }

  /**
   * The count with its group.
   *
   * @param rule what the rules made of it
   * @param drafts the figures before it, as far as they bear on it
   */
  Count of(Count count, Count rule, @Nullable Speaker speaker, List<Draft> drafts) {
    GroupScene scene = new GroupScene(count, speaker, drafts, named, sentences, counts, belligerents);
    GroupFeatures features = new GroupFeatures(scene, rule);
    GroupChoice.Candidates candidates =
        new GroupChoice.Candidates(sides(scene, rule), kinds(scene, rule), features);
    Group chosen = choice.choose(rule, candidates);
    return chosen.kind().equals(GroupFeatures.kind(rule)) ? rule.of(chosen.side(), rule.kind())
        : rule.of(chosen.side(), chosen.kind());
  }

  private List<@Nullable String> sides(GroupScene scene, Count rule) {
    Set<String> sides = new LinkedHashSet<>();
    sides.add(GroupFeatures.named(rule.side()));
    sides.add(GroupFeatures.named(scene.count().side()));
    sides.add(scene.speaker() == null ? null : scene.speaker().side());
    sides.add(scene.foe());
    sides.add(scene.home());
    for (int back = 0; back <= BACK; back++) {
      Sentence sentence = scene.before(back);
      if (sentence != null) {
        named.sides(sentence.index()).forEach(side -> sides.add(side.name()));
      }
    }
    scene.drafts().stream().skip(Math.max(0, scene.drafts().size() - RECENT))
        .forEach(draft -> sides.add(GroupFeatures.named(draft.count().side())));
    named.sides().stream().limit(MOST).forEach(sides::add);
    sides.remove(null);
    List<@Nullable String> all = new ArrayList<>();
    all.add(null);
    sides.stream().limit(MOST).forEach(all::add);
    return all;
  }

  private List<String> kinds(GroupScene scene, Count rule) {
    Set<String> kinds = new LinkedHashSet<>();
    kinds.add("people");
    kinds.add("soldiers");
    kinds.add(GroupFeatures.kind(scene.count()));
    kinds.add(GroupFeatures.kind(rule));
    for (int back = 0; back <= BACK; back++) {
      Sentence sentence = scene.before(back);
      if (sentence != null) {
        named.kinds(sentence.index()).forEach(kind -> kinds.add(kind.name()));
      }
    }
    if (rule.whole() != null) {
      kinds.add(GroupFeatures.kind(rule.whole()));
    }
    scene.drafts().stream().skip(Math.max(0, scene.drafts().size() - RECENT))
        .forEach(draft -> kinds.add(GroupFeatures.kind(draft.count())));
    scene.twins().stream().limit(RECENT).forEach(twin -> kinds.add(GroupFeatures.kind(twin)));
    kinds.addAll(named.counted());
    return kinds.stream().limit(MOST).toList();
  }
}
