package org.tolldesk.question;

import java.util.Map;
import java.util.Optional;
import org.tolldesk.claim.Measure;

/**
 * Questions about those whom a side holds: "soldiers Russia keeps as prisoners", "Ukrainians in Russian
 * captivity". Who holds them is no claimant, and they are not its people.
 */
final class Captivity {
  private static final Map<String, String> ENEMIES = Map.of("Russian", "Ukrainian", "Ukrainian", "Russian");
  private static final String CAPTURED = Measure.CAPTURED.json();

  private Captivity() {}

  /** Whether people are said to be held, in words that are no measure by themselves. */
  static boolean isAsked(Sentence s) {
    boolean another = s.segments().stream()
        .anyMatch(segment -> MeasureReader.isMeasureOnly(segment) && !segment.is("measures", CAPTURED));
    for (int at = 0; at < s.size() && !another; at++) {
      if (s.at(at).says("captivity") && isBetween(s, at) || s.at(at).says("hold") && isOfPeople(s, at)
          || takes(s.at(at)) && s.at(at).norm().matches("(still )?(hold|keep).*")) {
        return true;
      }
    }
    return false;
  }

  /** "In captivity", "in Russian captivity". */
  private static boolean isBetween(Sentence s, int at) {
    return isSide(s.at(at - 1)) || s.isPossessive(at - 1) && isSide(s.at(at - 2)) || s.at(at - 1).says("in");
  }

  /** "Servicemen held in", "how many prisoners Russia keeps", "росіян тримає Україна"; not "men kept on". */
  private static boolean isOfPeople(Sentence s, int at) {
    Segment before = s.at(back(s, at));
    Segment next = s.at(at + 1);
    boolean people = before.is("kinds") || before.isVariant("sides", "people");
    boolean ends = next.says("in") || next.says("by") || next.isMark() || next.norm().matches("as|");
    return people && (ends || Script.isCyrillic(s.at(at).norm()) && isSide(next))
        || (isSide(before) || isSide(next)) && areAnothers(s);
  }

  /** Prisoners, "our men", or the people of a second side. */
  private static boolean areAnothers(Sentence s) {
    return s.segments().stream().anyMatch(segment -> segment.is("measures", CAPTURED)
        || segment.is("kinds", "prisoners") || segment.norm().matches("our|ours|наших|наші|наши"))
        || s.segments().stream().filter(Captivity::isSide).map(VictimReader::side).distinct().count() > 1;
  }

  /** The place of the next segment before this one that is no auxiliary and no adverb. */
  private static int back(Sentence s, int at) {
    int before = at - 1;
    while (s.at(before).says("aux") || s.at(before).says("skip") && !s.at(before).is("kinds")
        && !s.at(before).says("in")) {
      before--;
    }
    return before;
  }

  private static boolean isSide(Segment segment) {
    return (segment.is("sides") || segment.is("subjects")) && VictimReader.side(segment).isPresent();
  }

  /** Whether the side here is the one that holds or took the others. */
  static boolean isHolder(Sentence s, int at) {
    if (!isSide(s.at(at))) {
      return false;
    }
    int after = s.pastAuxiliaries(at + 1);
    while (s.at(after).says("skip") && !holds(s.at(after))) {
      after++;
    }
    boolean place = s.at(at).is("subjects")
        || s.at(at).isVariant("sides", "place") && !s.at(at).isVariant("sides", "people");
    boolean asked = isAsked(s);
    return s.at(after).says("captivity") && after <= at + 2
        || place && !s.isPossessive(at + 1) && (asked && s.at(after).says("hold") || takes(s.at(after)))
        || place && Script.isCyrillic(s.at(at).norm()) && holds(s.at(at - 1))
        || asked && place && s.at(at - 1).says("in") && holds(s.at(at - 2))
        || asked && s.at(s.at(at - 1).norm().equals("the") ? at - 2 : at - 1).says("by");
  }

  private static boolean takes(Segment segment) {
    return segment.terms().stream()
        .anyMatch(term -> term.is("measures", CAPTURED) && term.variant().equals("transitive"));
  }

  private static boolean holds(Segment segment) {
    return segment.says("hold") || takes(segment);
  }

  /** Whose people the prisoners of this side are, where nothing else says so. */
  static Optional<String> heldBy(String holder) {
    return Optional.ofNullable(ENEMIES.get(holder));
  }
}
