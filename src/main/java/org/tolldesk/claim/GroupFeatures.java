package org.tolldesk.claim;

import static org.tolldesk.choice.Features.is;
import static org.tolldesk.choice.Features.step;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;

/** Describes the candidates for the group of one figure: sides, kinds, and both together. */
final class GroupFeatures {
  private final GroupScene scene;
  private final Count raw;
  private final Count rule;
  private final SideFeatures sides;
  private final KindFeatures kinds;

  /**
   * @param rule the count with the group that the rules chose
   */
  GroupFeatures(GroupScene scene, Count rule) {
    this.scene = scene;
    this.raw = scene.count();
    this.rule = rule;
    this.sides = new SideFeatures(scene);
    this.kinds = new KindFeatures(scene);
  }

  /** Describes a side; null for none. */
  void ofSide(@Nullable String side, Features<GroupFeature> f) {
    if (side == null) {
      sides.ofNone(f);
    } else {
      sides.of(side, f);
    }
    if (Objects.equals(side, named(rule.side()))) {
      boolean same = Objects.equals(rule.side(), raw.side());
      f.add(GroupFeature.RULE_SIDE, is(side != null), is(same), raw.measure().ordinal());
    }
  }

  /** Describes a kind. */
  void ofKind(String kind, Features<GroupFeature> f) {
    kinds.of(kind, f);
    if (kind.equals(kind(rule))) {
      boolean same = Objects.equals(rule.kind(), raw.kind());
      f.add(GroupFeature.RULE_KIND, type(kind), is(same), is(rule.kind() == null));
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
    if (Objects.equals(side, named(rule.side())) && kind.equals(kind(rule))) {
      f.add(GroupFeature.RULE_PAIR, is(side != null), is(rule.equals(raw)));
    }
  }

  private void together(String side, String kind, int type, Features<GroupFeature> f) {
    int here = 0;
    for (PeopleNamed.Side whose : scene.sidesHere()) {
      for (PeopleNamed.Kind what : scene.kindsHere()) {
        boolean both = whose.name().equals(side) && what.name().equals(kind);
        if (both && PeopleNamed.isOf(what, whose, raw.sentence())) {
          here = Math.max(here, what.at() >= raw.figure().to() && what.at() - raw.figure().to() < 4 ? 3
              : what.at() < raw.figure().from() ? 2 : 1);
        }
      }
    }
    f.add(GroupFeature.PAIR_HERE, here, type);
    f.add(GroupFeature.PAIR_PLACE, sides.place(side), type);
    f.add(GroupFeature.PAIR_ARTICLE, step(scene.named().together(side, kind), 0, 1, 3), type);
    String armed = scene.armed(side);
    f.add(GroupFeature.PAIR_ARMED, armed == null ? 0 : armed.equals(kind) ? 1 : 2, type,
        raw.measure().ordinal());
    f.add(GroupFeature.PAIR_CLAIMANT, scene.relation(side), type, is(Measure.LOSSES.contains(raw.measure())));
    f.add(GroupFeature.PAIR_WAR, is(scene.isAtWar(side)), type, raw.measure().ordinal());
  }

  /** The side that a count names, where it is more than a part to play ("our"). */
  static @Nullable String named(@Nullable String side) {
    return side == null || side.startsWith("=") ? null : side;
  }

  static String kind(Count count) {
    return count.kind() == null ? "people" : count.kind();
  }

  /** Kinds of people whose own weights are learned. */
  private static final List<String> KINDS = List.of("people", "soldiers", "civilians", "fighters", "children",
      "women", "men", "mercenaries", "prisoners", "passengers", "police officers", "workers", "health workers",
      "patients", "residents", "migrants", "refugees", "families", "hostages", "crew members", "officers",
      "students", "journalists", "aid workers", "soldiers and civilians", "peacekeepers");

  /** The number of a kind; 31 for one that is not among the frequent ones. */
  static int type(String kind) {
    int at = KINDS.indexOf(kind);
    return at < 0 ? Features.MOST : at;
  }
}
