package org.tolldesk.claim;

import static org.tolldesk.choice.Features.is;
import static org.tolldesk.choice.Features.step;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;

/** Describes the candidates for whose people one figure counts. */
final class SideFeatures {
  private final GroupScene scene;
  private final Count count;
  private final Sentence sentence;
  private final int measure;
  private final List<PeopleNamed.Side> here;

  SideFeatures(GroupScene scene) {
    this.scene = scene;
    this.count = scene.count();
    this.sentence = scene.sentence();
    this.measure = count.measure().ordinal();
    this.here = scene.sidesHere();
  }

  /** Describes that no side is said. */
  void ofNone(Features<GroupFeature> f) {
    Set<String> distinct = new HashSet<>();
    here.forEach(side -> distinct.add(side.name()));
    int type = GroupFeatures.type(GroupFeatures.kind(count));
    f.add(GroupFeature.NONE);
    f.add(GroupFeature.NONE_MEASURE, measure, is(scene.isOfWar()));
    f.add(GroupFeature.NONE_HERE, Math.min(3, distinct.size()), type);
    f.add(GroupFeature.NONE_ARTICLE, is(scene.isOfWar()), type);
    f.add(GroupFeature.NONE_CLAIMANT, scene.bearing(), is(scene.isOfWar()), scene.pronoun());
    f.add(GroupFeature.NONE_OPENER, scene.opener(), is(distinct.isEmpty()));
    f.add(GroupFeature.NONE_RAW, count.side() == null ? 0 : count.side().startsWith("=") ? 2 : 1, type);
    Draft last = scene.last();
    int before = last == null ? 0 : GroupFeatures.named(last.count().side()) == null ? 1 : 2;
    f.add(GroupFeature.NONE_LAST, before, scene.nearLast(), type);
  }

  /** Describes a side. */
  void of(String side, Features<GroupFeature> f) {
    boolean found = before(side, f) | after(side, f);
    boolean just = just(side, f);
    int often = scene.named().often(side);
    f.add(GroupFeature.SIDE_OFTEN, step(often, 0, 1, 2, 4, 8), is(found), rank(side));
    f.add(GroupFeature.SIDE_TOP, step(scene.named().atTop(side), 0, 1), is(found), is(just));
    if (!found) {
      f.add(GroupFeature.SIDE_UNNAMED, is(here.isEmpty()), is(just), is(often == 0));
      f.add(GroupFeature.SIDE_FAR, scene.far(side), is(here.isEmpty()));
    }
    claimant(side, found, f);
    follow(side, found, f);
    if (side.equals(count.side())) {
      f.add(GroupFeature.SIDE_RAW, 0, is(found));
    } else if (count.side() != null) {
      int relation = scene.standing(side).relation();
      f.add(GroupFeature.SIDE_RAW, GroupFeatures.role(count.side()), relation, is(found));
    }
  }

  /** 0 for the side that the article names most, 1 for one named half as often, 2 for any other. */
  private int rank(String side) {
    int most = scene.named().most();
    int often = scene.named().often(side);
    return often == most ? scene.named().sides().size() == 1 ? 3 : 0 : 2 * often >= most ? 1 : 2;
  }

  private boolean before(String side, Features<GroupFeature> f) {
    PeopleNamed.Side found = null;
    Set<String> since = new HashSet<>();
    for (PeopleNamed.Side one : here) {
      if (one.at() < count.figure().from()) {
        if (one.name().equals(side)) {
          found = one;
          since.clear();
        } else {
          since.add(one.name());
        }
      }
    }
    if (found == null) {
      return false;
    }
    int form = found.form().ordinal();
    int from = count.figure().outer();
    int deed = scene.words().deed(found.to(), from);
    f.add(GroupFeature.SIDE_BEFORE, form, Math.min(2, since.size()), measure);
    f.add(GroupFeature.SIDE_BEFORE_NEAR, step(from - found.to(), 1, 3, 6, 12, 20), Math.min(2, since.size()));
    f.add(GroupFeature.SIDE_BEFORE_DEED, deed, form, is(deedAtHarm(found.to(), from)));
    f.add(GroupFeature.SIDE_BEFORE_PARTED, scene.words().parted(found.to(), from), Math.min(2, since.size()),
        is(found.at() < 2));
    return true;
  }

  /** Whether the harm of this figure itself stands between two tokens. */
  private boolean deedAtHarm(int from, int to) {
    return count.measureAt() >= from && count.measureAt() < to;
  }

  private boolean after(String side, Features<GroupFeature> f) {
    PeopleNamed.Side found = null;
    Set<String> since = new HashSet<>();
    for (PeopleNamed.Side one : here) {
      if (one.at() >= count.figure().to() && found == null) {
        if (one.name().equals(side)) {
          found = one;
        } else {
          since.add(one.name());
        }
      }
    }
    if (found == null) {
      return false;
    }
    int form = found.form().ordinal();
    int to = count.figure().to();
    int parted = scene.words().parted(to, found.at());
    if (found.at() - to < 4 && parted == 0) {
      f.add(GroupFeature.SIDE_PHRASE, found.at() - to, form, is(isKind(found.to())));
    }
    f.add(GroupFeature.SIDE_AFTER, form, Math.min(2, since.size()), measure);
    f.add(GroupFeature.SIDE_AFTER_NEAR, step(found.at() - to, 1, 3, 6, 12, 20), parted);
    f.add(GroupFeature.SIDE_AFTER_DEED, scene.words().deed(to, found.at()), form, parted);
    return true;
  }

  private boolean isKind(int at) {
    return sentence.match(at, "kinds") != null || sentence.cue(at, "force");
  }

  private boolean just(String side, Features<GroupFeature> f) {
    Sentence before = scene.before(1);
    if (before == null) {
      return false;
    }
    int same = is(before.paragraph() == sentence.paragraph());
    Set<String> since = new HashSet<>();
    PeopleNamed.Side found = null;
    for (PeopleNamed.Side one : scene.named().sides(before.index())) {
      if (one.name().equals(side)) {
        found = found == null ? one : found;
      } else {
        since.add(one.name());
      }
    }
    if (found == null) {
      return false;
    }
    f.add(GroupFeature.SIDE_JUST, same, Math.min(2, since.size()), is(here.isEmpty()));
    f.add(GroupFeature.SIDE_JUST_OPENER, scene.opener(), same, is(found.at() < 2));
    f.add(GroupFeature.SIDE_FORM, found.form().ordinal(), same, is(here.isEmpty()));
    return true;
  }

  private void claimant(String side, boolean found, Features<GroupFeature> f) {
    int relation = scene.standing(side).relation();
    f.add(GroupFeature.SIDE_CLAIMANT_PRONOUN, relation, scene.pronoun(), is(found));
    int deed = scene.words().deed(0, count.figure().outer());
    f.add(GroupFeature.SIDE_CLAIMANT_HERE, relation, is(here.isEmpty()), deed);
    if (scene.home() != null) {
      int role = count.side() == null ? 0 : Math.min(3, GroupFeatures.role(count.side()));
      f.add(GroupFeature.SIDE_HOME, is(side.equals(scene.home())), relation, role * 2 + is(found));
    }
  }

  /** Whether the side is that of the figures to which this one belongs. */
  private void follow(String side, boolean found, Features<GroupFeature> f) {
    Draft last = scene.last();
    String lastSide = last == null ? null : GroupFeatures.named(last.count().side());
    if (last != null) {
      int same = lastSide == null ? 2 : is(lastSide.equals(side));
      f.add(GroupFeature.SIDE_LAST, same, scene.nearLast(), is(here.isEmpty()) + is(found) * 2);
      f.add(GroupFeature.SIDE_LAST_OPENER, same, scene.opener(), scene.nearLast());
      f.add(GroupFeature.SIDE_PHRASED, same, scene.nearLast(), scene.phrase());
      boolean by = isSame(last.claimant(), scene.speaker());
      f.add(GroupFeature.SIDE_LAST_CLAIMANT, same, is(by), scene.nearLast());
    }
    Count whole = count.whole();
    String wholeSide = whole == null ? null : GroupFeatures.named(whole.side());
    if (whole != null) {
      f.add(GroupFeature.SIDE_WHOLE, wholeSide == null ? 2 : is(wholeSide.equals(side)), is(found));
    }
    Count twin = scene.twinBefore();
    if (twin != null) {
      String twinSide = GroupFeatures.named(twin.side());
      f.add(GroupFeature.SIDE_TWIN, twinSide == null ? 2 : is(twinSide.equals(side)), is(found));
    }
    if (!scene.twins().isEmpty()) {
      f.add(GroupFeature.SIDE_TWINS, is(scene.twins().stream().anyMatch(other -> side.equals(other.side()))),
          is(found));
    }
  }

  private static boolean isSame(@Nullable Speaker one, @Nullable Speaker other) {
    return one == null || other == null ? one == other : one.name().equals(other.name());
  }
}
