package org.tolldesk.question;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.lexicon.Term;

/** Finds whose people and what people a question asks about, and takes the words. */
final class VictimReader {
  /** The side of whoever fights the people before, until these are known. */
  static final String ENEMY = "=enemy";

  private final Map<String, String> places;

  VictimReader(Lexicon lexicon) {
    places = places(lexicon);
  }

  /** Who fights whom. */
  static Map<String, String> enemies(Lexicon lexicon) {
    return lexicon.entries("sides").stream().filter(entry -> !entry.term().tag("enemy").isEmpty())
        .collect(Collectors.toUnmodifiableMap(
            entry -> entry.term().name(), entry -> entry.term().tag("enemy"), (a, b) -> a));
  }

  static boolean isEnemy(Segment segment) {
    return segment.is("sides", ENEMY);
  }

  /** The country's English name of each side. */
  static Map<String, String> places(Lexicon lexicon) {
    return lexicon.entries("sides").stream().filter(entry -> entry.term().variant().equals("place"))
        .collect(Collectors.toUnmodifiableMap(
            entry -> entry.term().name(), entry -> entry.forms().get(0), (a, b) -> a));
  }

  /** The side that a nationality, a country, its capital, or a ruler's name stands for. */
  static Optional<String> side(Segment segment) {
    if (segment.says("figure") && !segment.isCapitalised()) {
      return Optional.empty();
    }
    return segment.term("sides").map(term -> term.name()).filter(side -> !side.startsWith("="))
        .or(() -> segment.term("subjects").map(term -> term.tag("side")).filter(side -> !side.isEmpty()))
        .or(() -> segment.term("names").map(term -> term.tag("side")).filter(side -> !side.isEmpty()));
  }

  /**
   * The sides. Where fighting happens, with whom, who did the killing, who holds the prisoners and whom
   * foreigners serve is nobody counted: a place goes to the topics, the rest is dropped.
   */
  Set<String> sides(Sentence s, Set<String> topics, CorpusNames corpus) {
    Set<String> sides = new LinkedHashSet<>();
    Set<String> held = new LinkedHashSet<>();
    for (int at = 0; at < s.size(); at++) {
      Optional<String> side = s.isFree(at) ? side(s.at(at)) : Optional.empty();
      if (side.isEmpty()) {
        continue;
      }
      boolean served = Service.isServed(s, at);
      if (served) {
        takeForce(s, at);
      }
      if (served && Service.isForeign(sides, s, side.get(), corpus)) {
        sides = new LinkedHashSet<>(Service.ofDefectors(sides, side.get()));
      } else if (Captivity.isHolder(s, at)) {
        Captivity.heldBy(side.get()).ifPresent(held::add);
      } else if (isOfficeOf(s, at)) {
        topics.add(place(s.at(at)).toLowerCase(Locale.ROOT));
        s.take(at + 1, at + 3);
      } else if (isPartyOfExchange(s, at)) {
        if (!isExchangedBetween(s)) {
          topics.add(place(s.at(at)).toLowerCase(Locale.ROOT));
        }
        s.take(at);
      } else if ((isPlaceName(s.at(at)) || s.at(at + 1).says("disaster")) && isWhere(s, at)
          && !s.at(s.pastAuxiliaries(at + 1)).says("attacks")) {
        topics.add(place(s.at(at)).toLowerCase(Locale.ROOT));
      } else if (!isEnemy(s, at)) {
        sides.add(side.get());
      }
      s.take(at);
    }
    return sides.isEmpty() && Captivity.isAsked(s) ? held : sides;
  }

  /** "The ranks of the Ukrainian army", "the Russian side": the words behind the side go with it. */
  private static void takeForce(Sentence s, int at) {
    int after = s.isPossessive(at + 1) ? at + 2 : at + 1;
    if (s.at(after).says("force")) {
      s.take(after);
    }
  }

  /** "Madagascar's minister for disasters": somebody of that country, who is not counted. */
  private static boolean isOfficeOf(Sentence s, int at) {
    return s.isPossessive(at + 1) && s.at(at + 2).is("saying", "title") && !s.at(at + 2).is("kinds")
        && !s.at(s.pastAuxiliaries(at + 3)).is("measures");
  }

  /** Of several who exchange none is meant; of one it says where. */
  private static boolean isExchangedBetween(Sentence s) {
    return s.segments().stream().flatMap(segment -> side(segment).stream()).distinct().count() > 1;
  }

  /** "The exchange between Kyiv and Moscow": those who exchange are neither counted nor a place. */
  private static boolean isPartyOfExchange(Sentence s, int at) {
    int before = s.at(at - 1).norm().equals("the") ? at - 2 : at - 1;
    return isPlaceName(s.at(at)) && s.segments().stream()
        .anyMatch(segment -> segment.is("measures", "exchanged")) && !s.isPossessive(at + 1)
        && (!s.at(before).says("in") || s.at(before).norm().equals("на"));
  }

  /** "What does Moscow say about its own losses": the side of the last name before the possessive. */
  static Optional<String> own(Sentence s) {
    for (int at = 1; at < s.size(); at++) {
      if (s.at(at).says("own") && (s.at(at + 1).says("losses") || s.at(at + 1).is("measures")
          || s.at(at + 1).is("kinds") || s.at(at + 1).says("own"))) {
        for (int before = at - 1; before >= 0; before--) {
          Optional<String> side = side(s.at(before));
          if (side.isPresent()) {
            return side;
          }
        }
      }
    }
    return Optional.empty();
  }

  private String place(Segment segment) {
    return segment.term("subjects").map(Term::name).orElseGet(() ->
        places.getOrDefault(side(segment).orElse(""), segment.text()));
  }

  private static boolean isPlaceName(Segment segment) {
    return segment.isVariant("sides", "place") || segment.is("subjects");
  }

  private static boolean isWhere(Sentence s, int at) {
    int before = s.at(at - 1).norm().equals("the") ? at - 2 : at - 1;
    boolean ofEvent = s.at(before).says("of")
        && (isEvent(s.at(before - 1)) || s.at(before - 1).tagged("began").isPresent());
    boolean fled = s.at(before).is("measures", "displaced") || s.at(before).norm().equals("from")
        && s.segments().stream().anyMatch(segment -> segment.is("measures", "displaced"));
    return s.at(at + 1).says("disaster") || s.at(before).says("in") || s.at(before).says("attacks")
        || ofEvent || fled
        || isEvent(s.at(s.isPossessive(at + 1) ? at + 2 : at + 1));
  }

  private static boolean isEvent(Segment segment) {
    return segment.is("subjects") && side(segment).isEmpty() && !segment.isCapitalised()
        || segment.is("subjects", "invasion");
  }

  /** "against Russia", "killed by Russia", "Russian shelling", "how many Ukrainians did Russia kill". */
  private static boolean isEnemy(Sentence s, int at) {
    int before = s.at(at - 1).norm().equals("the") ? at - 2 : at - 1;
    int after = s.pastAuxiliaries(at + 1);
    boolean kills = s.at(after).isVariant("measures", "transitive") && !s.at(after)
        .is("measures", "exchanged") && !s.at(after).says("losses")
        && (s.at(before).says("aux") || s.at(after + 1).is("sides"));
    return s.at(before).says("against") && !s.at(before).norm().equals("до")
        && s.at(before - 1).norm().matches("(?!linked|close|belongs|belonging).*") || s.at(before).says("by")
        || kills || s.at(after).says("attacks")
        || isEvent(s.at(at + 1));
  }

  /** A noun that nothing else knows, where a count asks for it: "how many gymnasts", "teachers killed". */
  private static boolean isCounted(Sentence s, int at) {
    if (!s.at(at).isUnknown() && !isUnit(s.at(at))) {
      return false;
    }
    Segment next = s.at(at + 1);
    boolean adjective = next.is("kinds") || side(next).isPresent() || next.is("measures")
        && next.tokens().size() == 1 && (s.at(at + 2).isMark() || isNounOfMeasure(next))
        || next.isUnknown() && !next.isCapitalised();
    if (s.at(at - 1).says("how_many") || side(s.at(at - 1)).isPresent() && asksCount(s, at)) {
      return !adjective;
    }
    boolean people = s.segments().stream().anyMatch(segment -> segment.is("kinds"));
    boolean suffered = s.at(s.pastAuxiliaries(at + 1)).is("measures") && !s.at(at - 1).says("about");
    return s.at(at).isUnknown() && !people && suffered && !s.at(at).isCapitalised() && asksCount(s, at);
  }

  /** "Malaria cases", "drowning deaths": the word before it says of what, not who. */
  private static boolean isNounOfMeasure(Segment segment) {
    return segment.terms().stream().filter(term -> term.is("measures"))
        .allMatch(term -> term.variant().matches("noun|toll|heading"));
  }

  /** Whether "how many" stands before, with nothing that is a verb between. */
  private static boolean asksCount(Sentence s, int at) {
    for (int before = at - 1; before >= 0; before--) {
      if (s.at(before).says("how_many")) {
        return true;
      }
      if (s.at(before).says("aux") || s.at(before).says("say")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isUnit(Segment segment) {
    return segment.is("units") && !segment.is("measures") && !segment.says("figure") && !segment.says("aux");
  }

  /** The kinds of people; a counted thing that is no person stays as it is, so that no claim answers it. */
  static Set<String> kinds(Sentence s, boolean otherMeasure, Language language) {
    Set<String> kinds = new LinkedHashSet<>();
    boolean wagner = s.segments().stream().anyMatch(segment -> segment.is("sides", "Wagner"));
    boolean men = s.segments().stream().anyMatch(segment -> segment.says("losses"));
    for (int at = 0; at < s.size(); at++) {
      Segment segment = s.at(at);
      if (!s.isFree(at)) {
        continue;
      }
      boolean alsoMeasure = segment.is("measures");
      if (segment.is("kinds") && (!alsoMeasure || otherMeasure)) {
        segment.terms().stream().filter(term -> term.is("kinds"))
            .forEach(term -> kinds.add(wagner && term.name().matches("fighters|men|soldiers") ? "mercenaries"
                : men && term.name().equals("men") ? "soldiers" : term.name()));
        s.take(at);
      } else if (segment.says("force") && side(s.at(at - 1)).isPresent() || segment.says("force")
          && s.isPossessive(at - 1)) {
        kinds.add("soldiers");
        s.take(at);
      } else if (isCountedThing(s, at)) {
        kinds.add(segment.term("subjects").get().name());
        s.take(at);
      } else if (isCounted(s, at)) {
        kinds.add(Script.latin(segment.norm(), language));
        s.take(at);
      }
    }
    return kinds;
  }

  /** Tanks that were lost or launched; not the drone that hit somebody. */
  private static boolean isCountedThing(Sentence s, int at) {
    boolean thing = s.at(at).term("subjects").filter(term -> !term.tag("thing").isEmpty()).isPresent();
    Segment before = s.at(at - 1);
    Segment after = s.at(at + 1);
    boolean hits = after.says("attacks") || isEvent(after) || after.norm().matches("hit|hits|hitting|fell");
    boolean one = before.norm().matches("the|a|an|one|that|this");
    boolean who = s.at(s.pastAuxiliaries(at + 1)).is("measures") || after.says("losses")
        || s.at(0).says("how_many") && s.at(1).is("subjects");
    return thing && !before.says("by") && !before.says("in") && !hits && (!one || who);
  }
}
