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
  private final Map<String, List<String>> wordings;
  private final Map<String, String> places;
  private final Map<String, String> capitals;

  ClaimantReader(Lexicon lexicon) {
    names = lexicon.entries("names").stream().map(Lexicon.Entry::term)
        .collect(Collectors.toUnmodifiableMap(Term::name, Function.identity(), (a, b) -> a));
    wordings = lexicon.entries("names").stream().collect(Collectors.toUnmodifiableMap(
        entry -> entry.term().name(), Lexicon.Entry::forms, (a, b) -> a));
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
    Set<String> claimants = read(s, corpus, topics);
    claimants.addAll(titled(s, corpus, !claimants.isEmpty()));
    claimants.addAll(press(s, corpus, claimants.isEmpty(),
        wanted == Wanted.COMPARISON ? new LinkedHashSet<>() : topics));
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

  private Set<String> read(Sentence s, CorpusNames corpus, Set<String> topics) {
    Set<String> claimants = new LinkedHashSet<>();
    for (int at = 0; at < s.size(); at++) {
      if (s.isFree(at)) {
        List<String> found = at(s, at, corpus, topics);
        if (!found.isEmpty() && !s.isFree(at) && !s.at(at).is("sides")) {
          takeOwner(s, at, found, topics);
        }
        claimants.addAll(found);
      }
    }
    return claimants;
  }

  /**
   * "Peru's Health Ministry", "Tatiana Moskalkova": whose body it is, which is where to look for it, and the
   * first name of somebody known by the last.
   */
  private void takeOwner(Sentence s, int at, List<String> found, Set<String> topics) {
    int owner = s.isPossessive(at - 1) ? at - 2 : at - 1;
    Segment before = s.at(owner);
    Optional<String> side = before.is("sides") ? VictimReader.side(before) : Optional.empty();
    boolean owns = owner < at - 1
        || before.isVariant("sides", "adjective") && !before.isVariant("sides", "people");
    if (side.isPresent() && s.isFree(owner) && owns) {
      s.take(owner);
      if (found.stream().noneMatch(name -> isOfSide(name, side.get()))) {
        topics.add(places.getOrDefault(side.get(), side.get()).toLowerCase(Locale.ROOT));
      }
    } else if (before.isUnknown() && before.isCapitalised() && s.isFree(at - 1) && found.stream()
        .anyMatch(name -> Spelling.distance(Script.skeleton(name.split(" ")[0]),
            Script.skeleton(before.norm()), 1) < 2)) {
      s.take(at - 1);
    }
  }

  /**
   * "The German daily": the outlets of that side, or one that the corpus does not know; "told French TV" is
   * where somebody else said it.
   */
  private List<String> press(Sentence s, CorpusNames corpus, boolean alone, Set<String> topics) {
    for (int at = 0; at < s.size(); at++) {
      int noun = s.isPossessive(at + 1) ? at + 2 : at + 1;
      Optional<String> side = s.isFree(at) && s.at(at).is("sides") && s.at(noun).says("press")
          ? VictimReader.side(s.at(at)) : Optional.empty();
      if (side.isPresent() && !alone) {
        s.take(at, noun + 1);
        topics.add(places.getOrDefault(side.get(), side.get()).toLowerCase(Locale.ROOT));
        return List.of();
      }
      if (side.isPresent()) {
        List<String> known = corpus.names().stream().filter(name -> isOutlet(name)
            && isOfSide(name, side.get())).toList();
        List<String> unknown = List.of(s.takeText(at, noun + 1));
        return known.isEmpty() ? unknown : known;
      }
    }
    return List.of();
  }

  private boolean isOfSide(String name, String side) {
    return name.startsWith(side + " ") || names.containsKey(name) && names.get(name).tag("side").equals(side);
  }

  /**
   * "Governor Ccalla", whom the corpus knows by the office only: those in such an office, where the name is
   * spoken of.
   *
   * @param compared whether the name is one of several, so that the others' claims need not speak of it
   */
  private static List<String> titled(Sentence s, CorpusNames corpus, boolean compared) {
    for (int at = 0; at < s.size(); at++) {
      Segment name = s.at(at + 1);
      List<String> held = s.isFree(at) && s.at(at).is("saying", "title") && s.isFree(at + 1)
          && name.isUnknown() && name.isCapitalised() ? corpus.holding(s.at(at).norm()) : List.of();
      if (!held.isEmpty()) {
        s.take(compared ? at + 1 : at);
        return held;
      }
    }
    return List.of();
  }

  private List<String> at(Sentence s, int at, CorpusNames corpus, Set<String> topics) {
    Segment segment = s.at(at);
    Optional<String> side = VictimReader.side(segment);
    Optional<List<String>> body = BodyReader.read(s, at, corpus);
    if (body.isPresent()) {
      return body.get();
    }
    Optional<List<String>> holders = side.isPresent() ? Optional.empty()
        : OfficeReader.read(s, at, corpus, names.values(), topics);
    if (holders.isPresent() || !s.isFree(at)) {
      return holders.orElse(List.of());
    }
    if (segment.says("officials") && Speech.isOf(s, at)) {
      s.take(at);
      return corpus.holding(segment.norm());
    }
    if (segment.is("names") && !isMeantAsSide(s, at) && (isProper(segment) || Speech.isOf(s, at))) {
      s.take(at);
      if (s.at(at - 1).norm().equals("-") && s.at(at - 2).norm().matches("pro|anti")) {
        return corpus.holding(s.at(at - 2).norm() + " - " + segment.norm());
      }
      return ofOneSide(s, segment.terms().stream().filter(term -> term.is("names"))
          .flatMap(term -> named(term, corpus)).distinct().toList());
    }
    Optional<List<String>> ministry = capitalsMinistry(s, at, corpus);
    if (ministry.isPresent()) {
      return ministry.get();
    }
    Optional<List<String>> office = side.isPresent() ? office(s, at, corpus) : Optional.empty();
    if (office.isPresent()) {
      return office.get();
    }
    if (side.isPresent() && isMetonym(s, at, corpus)) {
      s.take(at);
      return alliesOf(side.get(), corpus);
    }
    return isStranger(s, at) ? stranger(s, at) : List.of();
  }

  /** "Dhaka's ministry": of that country, or the only one that says of no country whose it is. */
  private Optional<List<String>> capitalsMinistry(Sentence s, int at, CorpusNames corpus) {
    String side = s.at(at).terms().stream().filter(term -> term.is("saying", "capital")
        || term.is("subjects")).map(term -> term.tag("side")).filter(found -> !found.isEmpty()).findFirst()
        .orElse("");
    if (side.isEmpty() || !s.isPossessive(at + 1) || !s.at(at + 2).norm().equals("ministry")
        || s.at(at + 3).norm().equals("of")) {
      return Optional.empty();
    }
    List<String> ministries = corpus.bodies().headed("ministry");
    List<String> own = ministries.stream().filter(name -> isOfSide(name, side)).toList();
    List<String> unowned = ministries.stream().filter(name -> name.startsWith("Ministry of")
        && corpus.offices().met(name, Set.of(s.at(at).norm(), side.toLowerCase(Locale.ROOT),
            places.getOrDefault(side, side).toLowerCase(Locale.ROOT))) > 0).toList();
    List<String> found = !own.isEmpty() ? own : unowned;
    if (found.size() != 1) {
      return Optional.empty();
    }
    s.take(at, at + 3);
    return Optional.of(found);
  }

  /** Somebody whom neither the lexicon nor the corpus knows, said to speak: no claim is his. */
  private static boolean isStranger(Sentence s, int at) {
    Segment segment = s.at(at);
    boolean led = s.at(at - 1).says("according") && !segment.says("skip") && !segment.says("figure");
    return segment.isCapitalised() && !s.at(at + 1).says("medium") && !s.at(at + 1).is("names")
        && (segment.isUnknown() && Speech.isOf(s, at) || led);
  }

  private static List<String> stranger(Sentence s, int from) {
    int to = from + 1;
    while (s.isFree(to) && s.at(to).isCapitalised() && !s.at(to).is("months")) {
      to++;
    }
    return List.of(s.takeText(from, to));
  }

  /**
   * The name itself, the name without its country as some texts have it, longer names that hold it, and
   * another spelling of a person's in the corpus.
   */
  private Stream<String> named(Term term, CorpusNames corpus) {
    List<String> respelt = term.tag("type").equals("person") ? corpus.respelt(term.name()) : List.of();
    String side = term.tag("side");
    List<String> bare = side.isEmpty() || !term.name().startsWith(side + " ") ? List.of()
        : corpus.called(term.name().substring(side.length() + 1));
    List<String> worded = term.tag("type").equals("body") ? wordings.getOrDefault(term.name(), List.of())
        .stream().flatMap(form -> corpus.bodies().matching(form).stream()).toList() : List.of();
    return Stream.of(List.of(term.name()), corpus.holding(term.name()), bare, respelt, worded)
        .flatMap(List::stream);
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
          || !Speech.isOf(s, at);
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

  static boolean isPersonal(Segment segment) {
    return segment.term("names").filter(term -> term.tag("type").equals("person")).isPresent();
  }

  private static boolean isMetonym(Sentence s, int at, CorpusNames corpus) {
    boolean adjective = s.at(at).isVariant("sides", "adjective") && !s.at(at).isVariant("sides", "place")
        && !s.at(at).isVariant("sides", "people");
    boolean beside = s.at(at + 1).norm().equals("and") && s.anySays("compare")
        && (s.at(at + 2).is("names") || s.at(at + 3).is("names"));
    if (!adjective || beside) {
      return beside || Speech.isOf(s, at) || isSpeakersName(s, at, corpus);
    }
    if (s.isPossessive(at - 1) && s.at(at - 2).is("names")) {
      return false;
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
  private Optional<List<String>> office(Sentence s, int at, CorpusNames corpus) {
    int after = s.isPossessive(at + 1) ? at + 2 : at + 1;
    Optional<Term> following = s.at(after).tagged("office");
    Optional<Term> leading = s.at(at - 1).tagged("office").or(() ->
        s.at(at - 1).norm().equals("of") ? s.at(at - 2).tagged("office") : Optional.empty());
    Optional<Term> office = following.or(() -> leading);
    if (office.isEmpty()) {
      return Optional.empty();
    }
    boolean named = s.at(after + 1).is("names") || s.at(at + 1).is("names");
    String role = VictimReader.side(s.at(at)).orElse("") + " " + office.get().name();
    List<String> holders = named ? List.of() : Stream.concat(corpus.called(role).stream(), names.values()
        .stream().filter(term -> term.tag("role").equals(role)).map(Term::name).sorted()).toList();
    if (!named && holders.isEmpty() && following.isPresent()) {
      return Optional.empty();
    }
    s.take(at);
    if (following.isPresent()) {
      s.take(after);
    }
    return Optional.of(holders);
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
