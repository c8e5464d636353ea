package org.tolldesk.claim;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Knows whom a figure goes on about: the people of its whole, of the figure it restates, of its speaker's
 * last.
 */
final class Continuity {
  /** In sentences: how far a figure may go on about what another counts. */
  private static final int NEAR = 4;
  /** In tokens: how far into its sentence a time may open it. */
  private static final int OPENING = 5;

  /** In tokens: how far before its figure the noun of a fate may stand. */
  private static final int SUBJECT = 7;

  private Continuity() {}

  /** A part is of its whole's side, and a figure that goes on about another is of that one's people. */
  static Count linked(Count count, List<Draft> drafts) {
    Count whole = count.whole();
    boolean nation = whole != null && PartyPeople.isNamedByNation(count);
    if (nation && whole.kind() != null && !whole.kind().equals("people")) {
      return count.of(count.side(), whole.kind());
    }
    boolean said = !SlavicClause.isCyrillic(count.sentence())
        && (count.kind() != null || SpokenOf.isFirstPerson(count))
        && (Belligerents.OWN.equals(count.side()) || Belligerents.ENEMY.equals(count.side()));
    if (said && count.sentence().is(count.figure().to() + 1, "ours")) {
      return count;
    }
    boolean taken = whole == null && !said && count.measureAt() == count.figure().from();
    if (whole == null && !taken || count.side() != null && !count.side().startsWith("=")) {
      return count;
    }
    for (int i = drafts.size() - 1; i >= 0 && whole == null; i--) {
      Count other = drafts.get(i).count();
      if (other.measure() == count.measure() && other.figure().sameNumber(count.figure())) {
        return count.of(other.side(), other.kind() == null && other.side() == null ? "people" : other.kind());
      }
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Count other = drafts.get(i).count();
      boolean young = GroupFinder.isYoung(count.kind(), other);
      if (whole != null ? !young && other.figure() == whole.figure() : goesOn(count, other)) {
        boolean bare = count.kind() == null || count.kind().equals("men");
        String kind = bare ? other.kind() : count.kind();
        return count.of(other.side(), taken && kind == null && other.side() == null ? "people" : kind);
      }
    }
    return count;
  }

  /** A bare figure, as in a headline, counts whom the article says that the same number counts. */
  static Count restated(Count count, List<Count> counts) {
    if (count.kind() != null || count.side() != null || count.whole() != null) {
      return count;
    }
    Count same = null;
    for (Count other : counts) {
      boolean fits = other != count && other.kind() != null && other.measure() == count.measure()
          && other.figure().sameNumber(count.figure());
      if (fits && same != null && !(same.kind().equals(other.kind())
          && Objects.equals(same.side(), other.side()))) {
        return count;
      }
      same = fits ? other : same;
    }
    return same == null ? count : count.of(same.side(), same.kind());
  }

  /** "Not 5,500 died there but 14,200 of our soldiers": a rejected figure is of those said instead. */
  static Count contrasted(Count count, List<Count> counts) {
    Sentence sentence = count.sentence();
    boolean rejected = count.kind() == null && count.side() == null
        && sentence.findCue("negative", 0, count.figure().from()) >= 0;
    for (Count other : rejected ? counts : List.<Count>of()) {
      boolean instead = other.sentence() == sentence && other.figure().from() > count.figure().to()
          && other.kind() != null
          && sentence.findCue("contrast", count.figure().to(), other.figure().from()) >= 0;
      if (instead && other.measure() == count.measure()) {
        return count.of(other.side(), other.kind());
      }
    }
    return count;
  }

  /**
   * The one side whose people of this kind and fate the article counts; null where its sentence names
   * another.
   */
  static @Nullable String onlySide(Count count, List<Count> counts) {
    String side = null;
    for (Count other : counts) {
      boolean like = other.side() != null && other.measure() == count.measure()
          && Objects.equals(other.kind(), count.kind());
      if (like && (other.side().startsWith("=") || side != null && !side.equals(other.side()))) {
        return null;
      }
      side = like ? other.side() : side;
    }
    for (int i = 0; i < count.sentence().size() && side != null; i++) {
      if (count.sentence().match(i, "sides") != null && count.sentence().match(i, "sides", side) == null) {
        return null;
      }
    }
    return side;
  }

  /** "600 Egyptian pilgrims died. It is not 600: 31 pilgrims": the one side of such people counted before. */
  static @Nullable String sideBefore(Count count, List<Count> counts) {
    String side = null;
    for (Count other : counts) {
      if (other.sentence().index() > count.sentence().index() || other.figure() == count.figure()) {
        break;
      }
      boolean like = other.whole() == null && Objects.equals(other.kind(), count.kind());
      if (like && (other.side() == null || side != null && !side.equals(other.side()))) {
        return null;
      }
      side = like ? other.side() : side;
    }
    return side == null || side.startsWith("=") ? null : side;
  }

  /** "2,439 Ukrainians were captured. Fifty of those prisoners died": whose those captured before were. */
  static Count ofCaptives(Count count, List<Count> counts) {
    Sentence sentence = count.sentence();
    int of = count.figure().to();
    boolean those = count.side() == null && "prisoners".equals(count.kind()) && sentence.is(of, "of")
        && (sentence.cue(of + 1, "determiner") || sentence.is(of + 1, "those")
        || sentence.is(of + 1, "these"));
    for (int i = counts.size() - 1; those && i >= 0; i--) {
      Count other = counts.get(i);
      int far = sentence.index() - other.sentence().index();
      if (far > 0 && far <= NEAR && other.measure() == Measure.CAPTURED && other.side() != null) {
        return other.side().startsWith("=") ? count : count.of(other.side(), count.kind());
      }
    }
    return count;
  }

  private static boolean goesOn(Count count, Count other) {
    boolean near = count.sentence().index() - other.sentence().index() <= NEAR;
    boolean item = count.sentence().isMark(0, "-•*–·|") || count.sentence().is(0, "o")
        || Heading.isRow(count.sentence()) && !Heading.isRow(other.sentence());
    boolean same = count.kind() == null ? !item : count.kind().equals(other.kind());
    return near && same && other.whole() == null && !AntecedentGroup.isOfThem(other)
        && other.measure() == count.measure();
  }

  /** "261 fishermen are missing. 74 are dead.": fewer than those counted last are some of them. */
  static Count inherited(Count count, List<Draft> drafts) {
    boolean more = count.kind() != null && count.side() == null && count.whole() == null
        && !count.kind().equals("people") && count.sentence().cue(count.figure().outer() - 1, "more");
    boolean bare = count.kind() == null && count.side() == null && count.whole() == null;
    if (!bare && !more || drafts.isEmpty() || SlavicClause.isCyrillic(count.sentence())) {
      return count;
    }
    Count last = drafts.get(drafts.size() - 1).count();
    boolean near = last.sentence().paragraph() == count.sentence().paragraph()
        && count.sentence().index() - last.sentence().index() <= 1;
    if (more) {
      return near && count.kind().equals(last.kind()) ? count.of(last.side(), count.kind()) : count;
    }
    Long some = count.figure().value();
    Long all = last.figure().value();
    boolean fewer = some != null && all != null && some < all && last.whole() == null;
    boolean said = last.kind() != null && !last.kind().equals("people");
    boolean later = last.measure() == count.measure() && last.whole() == null && isDatedAnew(count)
        && count.sentence().index() - last.sentence().index() == 1;
    later |= last.measure() == count.measure() && count.sentence().is(count.figure().to(), "such")
        && count.sentence().index() - last.sentence().index() <= NEAR;
    return (near && fewer || later) && said ? count.of(last.side(), last.kind()) : count;
  }

  /** "By Monday 21 were wounded", "in all of last year it had recorded 6,007": the same at another time. */
  private static boolean isDatedAnew(Count count) {
    Sentence sentence = count.sentence();
    for (int i = 0; i < Math.min(OPENING, count.figure().outer()); i++) {
      Phrases.Match time = sentence.match(i, "times");
      boolean other = time != null && time.term().tag("type").equals("shift");
      if (other || sentence.is(i, "by") && sentence.match(i + 1, "times") != null) {
        return sentence.token(0).isWord();
      }
    }
    return false;
  }

  /** "The missing could number 90,000": people, where the last one of this fate counted people. */
  static @Nullable Count takenUp(Count count, List<Draft> drafts) {
    Sentence sentence = count.sentence();
    boolean bare = count.kind() == null && count.side() == null && count.whole() == null;
    boolean noun = false;
    for (int i = Math.max(0, count.figure().outer() - SUBJECT); bare && i < count.figure().outer(); i++) {
      Phrases.Match toll = sentence.is(i, "the") ? sentence.variant(i + 1, "measures", "noun") : null;
      noun |= toll != null && MeasureFinder.measure(toll) == count.measure()
          && i + 1 + toll.length() < count.figure().outer() && !sentence.is(i + 1 + toll.length(), "of");
    }
    for (int i = drafts.size() - 1; noun && i >= 0; i--) {
      Count other = drafts.get(i).count();
      boolean people = other.side() == null && (other.kind() == null || other.kind().equals("people"));
      if (other.measure() == count.measure() && other.whole() == null) {
        return people ? count.of(null, "people") : null;
      }
    }
    return null;
  }

  /** The side or kind that the same claimant counted before. */
  static Count likeBefore(Count count, @Nullable Speaker speaker, List<Draft> drafts) {
    Count result = count;
    for (int i = drafts.size() - 1; i >= 0 && result.kind() == null && count.measure() != Measure.DISPLACED; i--) {
      Draft draft = drafts.get(i);
      Count other = draft.count();
      boolean same = draft.claimant() != null && speaker != null
          && draft.claimant().name().equals(speaker.name());
      boolean next = i == drafts.size() - 1
          && count.sentence().paragraph() - other.sentence().paragraph() <= 1;
      if (result.side() == null && other.side() != null && other.whole() == null
          && Belligerents.isSoldier(other.kind())
          && (same || next && speaker == null)) {
        result = result.of(other.side(), other.kind());
      } else if (result.side() != null && Belligerents.isSoldier(other.kind())
          && (other.side() == null || other.side().equals(result.side()))) {
        result = result.of(result.side(), "soldiers");
      }
    }
    return result;
  }
}
