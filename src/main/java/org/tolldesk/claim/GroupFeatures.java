package org.tolldesk.claim;

import static org.tolldesk.choice.Features.is;
import static org.tolldesk.choice.Features.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;

/** Describes the candidates for the group of one figure: sides, kinds, and both together. */
final class GroupFeatures {
  private final GroupScene scene;
  private final Count raw;
  private final Count rule;
  private final SideFeatures sides;
  private final KindFeatures kinds;
  private final Map<String, Map<String, Integer>> together;

  /**
   * @param rule the count with the group that the rules chose
   */
  GroupFeatures(GroupScene scene, Count rule) {
    this.scene = scene;
    this.raw = scene.count();
    this.rule = rule;
    this.sides = new SideFeatures(scene);
    this.kinds = new KindFeatures(scene);
    this.together = together();
  }

  /** Where the sentence names people as a side's: 3 in the figure's phrase, 2 before it, 1 behind it. */
  private Map<String, Map<String, Integer>> together() {
    Map<String, Map<String, Integer>> found = new HashMap<>();
    for (PeopleNamed.Side whose : scene.sidesHere()) {
      for (PeopleNamed.Kind what : scene.kindsHere()) {
        if (PeopleNamed.isOf(what, whose, raw.sentence())) {
          int place = what.at() >= raw.figure().to() && what.at() - raw.figure().to() < 4 ? 3
              : what.at() < raw.figure().from() ? 2 : 1;
          found.computeIfAbsent(whose.name(), key -> new HashMap<>()).merge(what.name(), place, Math::max);
        }
      }
    }
    return found;
  }

  /** Describes a side; null for none. */
  void ofSide(@Nullable String side, Features<GroupFeature> f) {
    if (side == null) {
      sides.ofNone(f);
    } else {
      sides.of(side, f);
    }
    if (Objects.equals(side, named(rule.side()))) {
      f.add(GroupFeature.RULE_SIDE, is(side != null), rawSide(), is(rule.side() == null));
    }
  }

  /** Describes a kind. */
  void ofKind(String kind, Features<GroupFeature> f) {
    kinds.of(kind, f);
    if (kind.equals(kind(rule))) {
      f.add(GroupFeature.RULE_KIND, type(kind), rawKind());
    }
  }

  /** Describes a side, or none, with a kind. */
  void ofPair(@Nullable String side, String kind, Features<GroupFeature> f) {
    int type = type(kind);
    f.add(GroupFeature.PAIR, is(side != null), type);
    f.add(GroupFeature.PAIR_MEASURE, is(side != null), type, raw.measure().ordinal());
    if (side != null) {
      together(side, kind, type, f);
    }
    Draft last = scene.last();
    if (last != null) {
      boolean ofSide = Objects.equals(side, named(last.count().side()));
      boolean ofKind = kind.equals(kind(last.count()));
      f.add(GroupFeature.PAIR_LAST, is(ofSide) * 2 + is(ofKind), scene.nearLast(), is(side != null));
    }
    Count whole = raw.whole();
    if (whole != null) {
      boolean ofSide = Objects.equals(side, named(whole.side()));
      f.add(GroupFeature.PAIR_WHOLE, is(ofSide) * 2 + is(kind.equals(kind(whole))), is(side != null), type);
    }
  }

  /** What the words around the figure say of its side, and whether the rules kept it. */
  private int rawSide() {
    String side = raw.side();
    return side == null ? 0 : side.equals(rule.side()) ? 1 : 1 + role(side);
  }

  /** What the words around the figure say of its kind, and whether the rules kept it. */
  private int rawKind() {
    return raw.kind() == null ? rule.kind() == null ? 0 : 1 : raw.kind().equals(rule.kind()) ? 2 : 3;
  }

  private void together(String side, String kind, int type, Features<GroupFeature> f) {
    int here = together.getOrDefault(side, Map.of()).getOrDefault(kind, 0);
    GroupScene.Standing standing = scene.standing(side);
    f.add(GroupFeature.PAIR_HERE, here, type);
    f.add(GroupFeature.PAIR_PLACE, standing.place(), type);
    f.add(GroupFeature.PAIR_ARTICLE, step(scene.named().together(side, kind), 0, 1, 3), type);
    String armed = standing.armed();
    f.add(GroupFeature.PAIR_ARMED, armed == null ? 0 : armed.equals(kind) ? 1 : 2, type,
        raw.measure().ordinal());
    f.add(GroupFeature.PAIR_CLAIMANT, standing.relation(), type, is(Measure.LOSSES.contains(raw.measure())));
    f.add(GroupFeature.PAIR_WAR, is(standing.atWar()), type, raw.measure().ordinal());
  }

  /** The side that a count names, where it is more than a part to play ("our"). */
  static @Nullable String named(@Nullable String side) {
    return side == null || side.startsWith("=") ? null : side;
  }

  /** The part that a side plays: 1 our own, 2 the enemy, 3 a pronoun's, 4 another, 5 for one by name. */
  static int role(String side) {
    return side.equals(Belligerents.OWN) ? 1 : side.equals(Belligerents.ENEMY) ? 2
        : side.equals(Belligerents.ITS) ? 3 : side.startsWith("=") ? 4 : 5;
  }

  /** What a count counts; people where its words do not say it. */
  static String kind(Count count) {
    return count.kind() == null ? "people" : count.kind();
  }

  /** Kinds of people whose own weights are learned. */
  private static final List<String> KINDS = List.of("people", "soldiers", "civilians", "fighters", "children",
      "women", "men", "mercenaries", "prisoners", "passengers", "police officers", "workers",
      "health workers", "patients", "residents", "migrants", "refugees", "families", "hostages",
      "crew members", "officers",
      "students", "journalists", "aid workers", "peacekeepers", "boys", "members");

  private static final Map<String, Integer> TYPES =
      KINDS.stream().collect(Collectors.toUnmodifiableMap(kind -> kind, KINDS::indexOf));

  /** The number of a kind; 31 for one that is not among the frequent ones. */
  static int type(String kind) {
    return TYPES.getOrDefault(kind, Features.MOST);
  }
}
