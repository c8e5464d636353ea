package org.tolldesk.claim;

import static org.tolldesk.choice.Features.is;
import static org.tolldesk.choice.Features.step;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tolldesk.choice.Features;

/** Describes the candidates for what people one figure counts. */
final class KindFeatures {
  private final GroupScene scene;
  private final Count count;
  private final Sentence sentence;
  private final List<PeopleNamed.Kind> here;

  KindFeatures(GroupScene scene) {
    this.scene = scene;
    this.count = scene.count();
    this.sentence = scene.sentence();
    this.here = scene.kindsHere();
  }

  /** Describes a kind. */
  void of(String kind, Features<GroupFeature> f) {
    int type = scene.named().isFree(kind) && GroupFeatures.type(kind) == Features.MOST ? 29
        : GroupFeatures.type(kind);
    boolean found = before(kind, type, f) | after(kind, type, f);
    just(kind, type, f);
    f.add(GroupFeature.KIND_OFTEN, step(scene.named().often(kind), 0, 1, 3, 7), is(found), type);
    f.add(GroupFeature.KIND_TOP, step(scene.named().atTop(kind), 0, 1), is(found), type);
    follow(kind, type, found, f);
    if (count.kind() == null) {
      f.add(GroupFeature.KIND_RAW_NEW, type, is(scene.isOfWar()), GroupFeatures.named(count.side()) == null
          ? 0 : 1);
    } else {
      f.add(GroupFeature.KIND_RAW, kind.equals(count.kind()) ? 30 : type, GroupFeatures.type(count.kind()),
          is(found));
    }
  }

  private boolean before(String kind, int type, Features<GroupFeature> f) {
    PeopleNamed.Kind found = null;
    Set<String> since = new HashSet<>();
    for (PeopleNamed.Kind one : here) {
      if (one.at() < count.figure().from()) {
        if (one.name().equals(kind)) {
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
    int from = count.figure().outer();
    int word = found.word().ordinal();
    f.add(GroupFeature.KIND_BEFORE, type, Math.min(2, since.size()), word);
    f.add(GroupFeature.KIND_BEFORE_NEAR, step(from - found.to(), 0, 1, 3, 6, 12, 20),
        Math.min(2, since.size()), scene.words().parted(found.to(), from));
    return true;
  }

  private boolean after(String kind, int type, Features<GroupFeature> f) {
    PeopleNamed.Kind found = null;
    Set<String> since = new HashSet<>();
    for (PeopleNamed.Kind one : here) {
      if (one.at() >= count.figure().to() && found == null) {
        if (one.name().equals(kind)) {
          found = one;
        } else {
          since.add(one.name());
        }
      }
    }
    if (found == null) {
      return false;
    }
    int to = count.figure().to();
    int parted = scene.words().parted(to, found.at());
    int word = found.word().ordinal();
    if (found.at() - to < 5 && parted == 0) {
      f.add(GroupFeature.KIND_PHRASE, found.at() - to, Math.min(2, since.size()), word);
    }
    f.add(GroupFeature.KIND_AFTER, type, Math.min(2, since.size()), word);
    f.add(GroupFeature.KIND_AFTER_NEAR, step(found.at() - to, 0, 1, 3, 6, 12, 20), Math.min(2, since.size()),
        parted);
    return true;
  }

  private void just(String kind, int type, Features<GroupFeature> f) {
    Sentence before = scene.before(1);
    if (before == null) {
      return;
    }
    int same = is(before.paragraph() == sentence.paragraph());
    boolean found = false;
    Set<String> since = new HashSet<>();
    for (PeopleNamed.Kind one : scene.named().kinds(before.index())) {
      found |= one.name().equals(kind);
      if (!one.name().equals(kind)) {
        since.add(one.name());
      }
    }
    if (found) {
      f.add(GroupFeature.KIND_JUST, same, Math.min(2, since.size()), is(here.isEmpty()));
      f.add(GroupFeature.KIND_JUST_OPENER, scene.opener(), same, type);
    }
  }

  /** Whether the kind is that of the figures to which this one belongs. */
  private void follow(String kind, int type, boolean found, Features<GroupFeature> f) {
    Draft last = scene.last();
    int bare = count.kind() == null ? 0 : count.kind().equals(kind) ? 1 : 2;
    if (last != null) {
      boolean same = GroupFeatures.kind(last.count()).equals(kind);
      f.add(GroupFeature.KIND_LAST, is(same), scene.nearLast(), bare);
      f.add(GroupFeature.KIND_PHRASED, is(same), scene.phrase(), scene.nearLast());
      f.add(GroupFeature.KIND_LAST_OPENER, is(same), scene.opener(), bare * 4 + scene.nearLast());
    }
    Count whole = count.whole();
    if (whole != null) {
      f.add(GroupFeature.KIND_WHOLE, is(kind.equals(GroupFeatures.kind(whole))), bare, type);
    }
    Count twin = scene.twinBefore();
    if (twin != null) {
      f.add(GroupFeature.KIND_TWIN, is(GroupFeatures.kind(twin).equals(kind)), bare, is(found));
    }
    if (!scene.twins().isEmpty()) {
      boolean named = scene.twins().stream().anyMatch(other -> kind.equals(other.kind()));
      f.add(GroupFeature.KIND_TWINS, is(named), bare, is(type == 0));
    }
    int counted = scene.named().counted(kind) - is(kind.equals(count.kind()));
    f.add(GroupFeature.KIND_COUNTED, step(counted, 0, 1, 3), bare, type);
  }
}
