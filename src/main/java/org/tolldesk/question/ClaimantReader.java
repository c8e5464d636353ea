package org.tolldesk.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Group;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.lexicon.Term;

/**
 * Finds whose word a question asks for, and takes the words. A country or its capital is a claimant only
 * where it speaks ("Moscow says"); a person is one except where his army is meant ("Putin's forces").
 */
final class ClaimantReader {
  private static final String JOINS = "and|or|,|і|й|та|и|или|або";

  private final Map<String, Term> names;
  private final Map<String, String> places;
  private final Map<String, String> capitals;

  ClaimantReader(Lexicon lexicon) {
    names = lexicon.entries("names").stream().map(Lexicon.Entry::term)
        .collect(Collectors.toUnmodifiableMap(Term::name, Function.identity(), (a, b) -> a));
    places = VictimReader.places(lexicon);
    capitals = lexicon.entries("subjects").stream().map(Lexicon.Entry::term)
        .filter(term -> !term.tag("side").isEmpty())
        .collect(Collectors.toUnmodifiableMap(Term::name, term -> term.tag("side"), (a, b) -> a));
  }

  /**
   * The claimants. An outlet beside one of them is where he said it, and goes to the topics unless both are
   * to be compared.
   */
  Set<String> read(Sentence s, CorpusNames corpus, @Nullable Wanted wanted, Set<String> topics) {
    Set<String> claimants = read(s, corpus);
    List<String> outlets = claimants.stream().filter(this::isOutlet).toList();
    boolean beside = !outlets.isEmpty() && outlets.size() < claimants.size();
    if (beside && wanted != Wanted.COMPARISON && wanted != Wanted.AGREEMENT && !isJoined(s)) {
      outlets.forEach(claimants::remove);
      outlets.forEach(outlet -> topics.add(outlet.toLowerCase(Locale.ROOT)));
    }
    return claimants;
  }

  private boolean isOutlet(String name) {
    Term known = names.get(name);
    return known != null && known.tag("type").equals("outlet");
  }

  /** Whether "and" or a comma puts an outlet beside another claimant, so that it speaks itself. */
  private boolean isJoined(Sentence s) {
    for (int at = 0; at < s.size(); at++) {
      int before = s.at(at - 1).norm().equals("the") ? at - 2 : at - 1;
      boolean outlet = s.at(at).terms().stream().anyMatch(term -> isOutlet(term.name()));
      if (outlet && (s.at(before).norm().matches(JOINS) || s.at(at + 1).norm().matches(JOINS))) {
        return true;
      }
    }
    return false;
  }

  private Set<String> read(Sentence s, CorpusNames corpus) {
    Set<String> claimants = new LinkedHashSet<>();
    for (int at = 0; at < s.size(); at++) {
      if (s.isFree(at)) {
        claimants.addAll(at(s, at, corpus));
      }
    }
    return claimants;
  }

  private List<String> at(Sentence s, int at, CorpusNames corpus) {
    Segment segment = s.at(at);
    Optional<String> side = VictimReader.side(segment);
    if (segment.says("officials") && isSpeaking(s, at)) {
      s.take(at);
      return corpus.holding(segment.norm());
    }
    if (segment.is("names") && !isMeantAsSide(s, at) && (isProper(segment) || isSpeaking(s, at))) {
      s.take(at);
      return ofOneSide(s, segment.terms().stream().filter(term -> term.is("names"))
          .flatMap(term -> named(term, corpus)).distinct().toList());
    }
    if (side.isPresent() && office(s, at).isPresent()) {
      return office(s, at).get();
    }
    if (side.isPresent() && isMetonym(s, at, corpus)) {
      s.take(at);
      return alliesOf(side.get(), corpus);
    }
    return isStranger(s, at) ? stranger(s, at) : List.of();
  }

  /** Somebody whom neither the lexicon nor the corpus knows, said to speak: no claim is his. */
  private static boolean isStranger(Sentence s, int at) {
    Segment segment = s.at(at);
    boolean led = s.at(at - 1).says("according") && !segment.says("skip") && !segment.says("figure");
    return segment.isCapitalised() && !s.at(at + 1).says("medium")
        && (segment.isUnknown() && isSpeaking(s, at) || led);
  }

  private static List<String> stranger(Sentence s, int from) {
    int to = from + 1;
    while (s.isFree(to) && s.at(to).isCapitalised() && !s.at(to).is("months")) {
      to++;
    }
    s.take(from, to);
    return List.of(s.segments().subList(from, to).stream().map(Segment::text)
        .collect(Collectors.joining(" ")));
  }

  /**
   * The name itself, the name without its country as some texts have it, longer names that hold it, and
   * another spelling of a person's in the corpus.
   */
  private static Stream<String> named(Term term, CorpusNames corpus) {
    List<String> respelt = term.tag("type").equals("person") ? corpus.respelt(term.name()) : List.of();
    String side = term.tag("side");
    List<String> bare = side.isEmpty() || !term.name().startsWith(side + " ") ? List.of()
        : corpus.called(term.name().substring(side.length() + 1));
    return Stream.of(List.of(term.name()), corpus.holding(term.name()), bare, respelt).flatMap(List::stream);
  }

  /** "Azerbaijan's losses according to its defence ministry": of several ministries the one of that side. */
  private static List<String> ofOneSide(Sentence s, List<String> claimants) {
    List<String> sides = s.segments().stream().map(VictimReader::side).flatMap(Optional::stream).toList();
    List<String> own = claimants.size() < 2 ? List.of() : claimants.stream()
        .filter(name -> sides.stream().anyMatch(side -> name.startsWith(side + " "))).toList();
    return s.anySays("own") && !own.isEmpty() ? own : claimants;
  }

  /** A seat of government, which stands for its country even where the corpus names it as a claimant. */
  private static boolean isCapital(Segment segment) {
    return segment.term("subjects").filter(term -> !term.tag("side").isEmpty()).isPresent();
  }

  private static boolean isCorpusOnly(Segment segment) {
    return segment.terms().stream().filter(term -> term.is("names"))
        .allMatch(term -> term.variant().equals(CorpusNames.COMMON) || term.variant().equals("corpus"));
  }

  private static boolean isProper(Segment segment) {
    return !segment.terms().stream().filter(term -> term.is("names"))
        .allMatch(term -> term.variant().equals(CorpusNames.COMMON));
  }

  /** "Putin's forces", "armed forces of Putin", and organisations that are counted more often than quoted. */
  private static boolean isMeantAsSide(Sentence s, int at) {
    Segment segment = s.at(at);
    if (segment.is("sides") || isCapital(segment)) {
      return isCapital(segment) || segment.isVariant("sides", "place") && isCorpusOnly(segment)
          || !isSpeaking(s, at);
    }
    int next = s.at(at + 1).norm().equals("'s") ? at + 2 : at + 1;
    boolean owns = s.isPossessive(at + 1) && !s.at(next + 1).says("figure")
        && (s.at(next).says("force") || s.at(next).says("losses") || s.at(next).is("kinds")
            || s.at(next).is("measures") && !isCount(s.at(next)));
    boolean owned = Script.isCyrillic(segment.norm())
        && (s.at(at - 1).says("force") || s.at(at - 1).says("losses"))
        && segment.term("names").filter(term -> !term.tag("side").isEmpty()).isPresent()
        && isPersonal(segment);
    return owns || owned;
  }

  /** "count of the dead", "death toll": the words of somebody who counts. */
  private static boolean isCount(Segment segment) {
    return segment.tokens().size() > 1 && segment.isVariant("measures", "toll");
  }

  private static boolean isPersonal(Segment segment) {
    return segment.term("names").filter(term -> term.tag("type").equals("person")).isPresent();
  }

  /** "X says", "according to X", "said by X"; in Ukrainian and Russian also "сказав X". */
  private static boolean isSpeaking(Sentence s, int at) {
    int before = at - 1;
    while (s.at(before).norm().equals("the")) {
      before--;
    }
    int after = s.pastAuxiliaries(at + 1);
    boolean possessive = s.isPossessive(at + 1);
    boolean owned = Script.isCyrillic(s.at(at).norm()) && s.at(at).is("sides")
        && (s.at(before).says("losses") || s.at(before).is("measures") || s.at(before).is("kinds"));
    if (owned) {
      return false;
    }
    return s.at(before).says("according")
        || s.at(before).says("by") && (speaks(s, before - 1) || s.at(before - 1).says("figure"))
        || s.at(before).norm().equals("from") && s.at(before - 1).says("figure")
        || !possessive && speaks(s, after)
        || possessive && s.at(after).says("figure") && !s.at(after).says("losses")
        || Script.isCyrillic(s.at(at).norm())
            && (speaks(s, before) || s.at(before).says("figure") && !s.at(before).says("how_many"));
  }

  private static boolean speaks(Sentence s, int at) {
    Segment segment = s.at(at);
    return segment.says("say") || segment.is("saying") || segment.says("predicted") || segment.says("denied")
        || segment.says("agreement");
  }

  private static boolean isMetonym(Sentence s, int at, CorpusNames corpus) {
    boolean adjective = s.at(at).isVariant("sides", "adjective") && !s.at(at).isVariant("sides", "place")
        && !s.at(at).isVariant("sides", "people");
    boolean beside = s.at(at + 1).norm().equals("and") && s.anySays("compare")
        && (s.at(at + 2).is("names") || s.at(at + 3).is("names"));
    if (!adjective || beside) {
      return beside || isSpeaking(s, at) || isSpeakersName(s, at, corpus);
    }
    boolean officials = s.at(at + 1).says("officials") && !s.at(at + 1).says("force")
        || s.at(at + 1).says("figure") && !s.at(at + 2).says("for")
            && (s.at(at + 1).says("judgement") || !s.at(0).says("opener"));
    if (officials) {
      s.take(at + 1);
    }
    return officials;
  }

  /** "refugees Germany": a country in a fragment, of whose people nobody counts any but which claims. */
  private static boolean isSpeakersName(Sentence s, int at, CorpusNames corpus) {
    boolean predicate = s.segments().stream()
        .anyMatch(segment -> segment.says("aux") || segment.says("how_many") || segment.says("in"));
    String side = VictimReader.side(s.at(at)).orElse("");
    return !predicate && s.at(at).isVariant("sides", "place") && s.at(at).is("names")
        && corpus.claims().stream().noneMatch(claim -> side.equals(Group.of(claim.victims()).side()));
  }

  /** "Russia's defence minister", "the president of Ukraine". */
  private Optional<List<String>> office(Sentence s, int at) {
    int after = s.isPossessive(at + 1) ? at + 2 : at + 1;
    Optional<Term> following = s.at(after).tagged("office");
    Optional<Term> leading = s.at(at - 1).tagged("office").or(() ->
        s.at(at - 1).norm().equals("of") ? s.at(at - 2).tagged("office") : Optional.empty());
    Optional<Term> office = following.or(() -> leading);
    if (office.isEmpty()) {
      return Optional.empty();
    }
    s.take(at);
    if (following.isPresent()) {
      s.take(after);
    }
    boolean named = s.at(after + 1).is("names") || s.at(at + 1).is("names");
    String role = VictimReader.side(s.at(at)).orElse("") + " " + office.get().name();
    return Optional.of(named ? List.of() : names.values().stream()
        .filter(term -> term.tag("role").equals(role)).map(Term::name).sorted().toList());
  }

  /** The country itself and every claimant of the corpus that speaks for it; its newspapers do not. */
  private List<String> alliesOf(String side, CorpusNames corpus) {
    String place = places.getOrDefault(side, side);
    Stream<String> allies = corpus.names().stream().filter(name -> {
      Term known = names.get(name);
      return known != null && known.tag("side").equals(side) && !known.tag("type").equals("outlet")
          || known == null && (name.startsWith(side + " ") || name.startsWith(place + " ")
              || name.startsWith(place + "'") || capitals.getOrDefault(name, "").equals(side));
    });
    return Stream.concat(Stream.of(place), allies).distinct().toList();
  }
}
