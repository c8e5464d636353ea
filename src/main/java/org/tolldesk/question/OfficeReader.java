package org.tolldesk.question;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tolldesk.lexicon.Term;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.Tokens;

/** Finds who is meant by an office alone: "the interior minister", "the ferry's owner", "губернатор". */
final class OfficeReader {
  private static final int MODIFIERS = 2;

  /** What a Ukrainian or Russian minister is minister of. */
  private static final Map<String, String> PORTFOLIOS = Map.of("внутр.*", "interior", "транспорт.*",
      "transport", "охорон.*|здравоохр.*", "health", "надзвич.*|чрезвыч.*", "emergency", "юсти.*", "justice",
      "оборон.*", "defence", "закорд.*|иностр.*", "foreign", "осв.*|образ.*", "education");
  private static final Map<String, String> CYRILLIC = Map.of("власник.*|владел.*|хозяин.*", "owner",
      "полковник.?|полковником", "colonel", "історик.*|историк.*", "historian", "міністр.*|министр.*",
      "minister");
  private static final String PORTFOLIO_END = "справ|дел|здоров'я|ситуац.*";

  /** Offices of which there are many, so that a word before them says which one. */
  private static final String KINDS = "minister|secretary|director|head|chief|leader|commander|spokes.*";
  private static final String DETERMINERS = "the|this|that|which|what|by|from|to|and|or|against|with|did|has|"
      + "does|of|один|цей|этот|від|от|та|і|и|за";

  private OfficeReader() {}

  /** An office in a question: its noun, what is said of which one it is, and where its words end. */
  private record Office(String noun, Set<String> words, int to) {}

  /**
   * The claimants in the office that begins here, and takes its words.
   *
   * @param roles the persons that a data file knows, by name
   * @return empty where there is no office, or nobody in the corpus holds it
   */
  static Optional<List<String>> read(Sentence s, int at, CorpusNames corpus, Collection<Term> roles,
      Set<String> topics) {
    Optional<Office> found = at(s, at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Office office = found.get();
    List<String> holders = isHolder(s, at, office) ? holders(s, at, office, corpus, roles) : List.of();
    if (holders.isEmpty()) {
      stranger(s, at, office, topics);
      return Optional.empty();
    }
    if (isTime(s, at, office)) {
      s.take(at, end(s, office.to));
      return Optional.of(List.of());
    }
    s.take(at, isOfSide(s, office) ? office.to + 2 : office.to);
    return Optional.of(holders.size() < 2 || owner(s, at, office).isPresent() ? holders
        : corpus.offices().nearest(holders, asked(s)));
  }

  private static List<String> holders(Sentence s, int at, Office office, CorpusNames corpus,
      Collection<Term> roles) {
    Set<String> words = office.words;
    String noun = office.noun;
    List<String> held = Stream.concat(corpus.offices().holding(noun, words).stream(),
        roles.stream().filter(person -> corpus.names().contains(person.name())
            && isIn(person.tag("role"), noun, words)).map(Term::name).sorted()).distinct().toList();
    return ofOwner(s, at, office, held, roles).stream()
        .filter(name -> !isOfSide(s, office) || roles.stream().anyMatch(term -> term.name().equals(name))
            || corpus.offices().met(name, Set.of(s.at(office.to + 1).norm())) > 0).toList();
  }

  /** "The education minister says", whom no quote names: only what speaks of education can be his. */
  private static void stranger(Sentence s, int at, Office office, Set<String> topics) {
    boolean owns = s.isPossessive(office.to)
        && (s.at(office.to + 1).says("figure") || s.at(office.to + 1).is("measures"));
    if (office.noun.equals("minister") && (owns || Speech.isOf(s, office.to - 1))
        && s.at(office.to - 1).tagged("office").isEmpty() && !isOfSide(s, office)
        && (!office.words.isEmpty() || isQualified(s, at))) {
      topics.addAll(office.words.isEmpty() ? List.of(s.at(at - 1).norm()) : office.words);
      s.take(office.words.isEmpty() ? at - 1 : at, office.to);
    }
  }

  private static boolean isQualified(Sentence s, int at) {
    return !isDeterminer(s, at - 1) && s.isFree(at - 1) && !s.at(at - 1).is("measures");
  }

  /** "From the president's appearance to midnight": when, and nobody who is asked. */
  private static boolean isTime(Sentence s, int at, Office office) {
    int before = s.at(at - 1).norm().equals("the") ? at - 2 : at - 1;
    return s.at(before).norm().matches("from|since|after|before|until") && s.isPossessive(office.to)
        && !s.at(office.to + 1).says("figure");
  }

  private static int end(Sentence s, int from) {
    int to = from;
    while (s.isFree(to) && (!s.at(to).isMark() || s.isPossessive(to))
        && !s.at(to).norm().matches("to|until|till|on|in|at")) {
      to++;
    }
    return to;
  }

  /** "Peru's president", "the president of Peru": nobody who is known to be of another side. */
  private static List<String> ofOwner(Sentence s, int at, Office office, List<String> holders,
      Collection<Term> known) {
    Optional<String> side = owner(s, at, office);
    return side.isEmpty() ? holders : holders.stream().filter(name -> known.stream()
        .noneMatch(person -> person.name().equals(name) && !person.tag("side").isEmpty()
            && !person.tag("side").equals(side.get()))).toList();
  }

  private static Optional<String> owner(Sentence s, int at, Office office) {
    return VictimReader.side(s.at(s.isPossessive(at - 1) ? at - 2 : at - 1))
        .or(() -> isOfSide(s, office) ? VictimReader.side(s.at(office.to + 1)) : Optional.empty());
  }

  private static boolean isOfSide(Sentence s, Office office) {
    return s.at(office.to).norm().equals("of") && s.at(office.to + 1).is("sides");
  }

  private static boolean isIn(String role, String noun, Set<String> words) {
    List<String> held = Tokens.of(role).stream().map(Token::norm).toList();
    return !held.isEmpty() && held.get(held.size() - 1).equals(noun) && held.containsAll(words);
  }

  /** What the question names, to tell one governor from another. */
  private static Set<String> asked(Sentence s) {
    return s.segments().stream()
        .filter(segment -> segment.isUnknown() || segment.is("subjects") || segment.is("sides"))
        .flatMap(segment -> Stream.concat(Stream.of(segment.norm()), segment.terms().stream()
            .filter(term -> term.is("subjects") || term.is("sides")).map(Term::name)))
        .flatMap(words -> Tokens.of(words).stream()).map(Token::norm).filter(word -> word.length() > 2)
        .map(word -> Script.latin(word, Language.UKRAINIAN)).map(word -> word.substring(0,
            Math.min(word.length(), 6))).collect(Collectors.toSet());
  }

  private static Optional<Office> at(Sentence s, int from) {
    Set<String> words = new LinkedHashSet<>();
    for (int at = from; at <= from + MODIFIERS && s.isFree(at); at++) {
      Optional<String> noun = noun(s.at(at));
      if (noun.isPresent()) {
        words.addAll(modifiers(s.at(at)));
        return Optional.of(portfolio(s, new Office(noun.get(), words, at + 1)));
      }
      if (!isModifier(s.at(at))) {
        return Optional.empty();
      }
      s.at(at).tokens().forEach(token -> words.add(token.norm()));
    }
    return Optional.empty();
  }

  private static Optional<String> noun(Segment segment) {
    Optional<String> office = segment.terms().stream()
        .filter(term -> term.is("bodies") && term.variant().equals("office")).map(Term::name)
        .map(name -> name.substring(name.lastIndexOf(' ') + 1)).findFirst();
    String last = segment.tokens().get(segment.tokens().size() - 1).norm();
    return segment.is("names") || segment.is("kinds") ? Optional.empty()
        : office.or(() -> Offices.noun(last)).or(() -> CYRILLIC.entrySet().stream()
            .filter(entry -> last.matches(entry.getKey())).map(Map.Entry::getValue).findFirst())
            .or(() -> segment.tagged("office").map(Term::name)
            .map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)));
  }

  /** The words of "defence minister" before the last; those of a Ukrainian or Russian phrase in English. */
  private static List<String> modifiers(Segment segment) {
    String phrase = segment.tagged("office").map(Term::name).orElse(segment.norm());
    List<String> words = Tokens.of(phrase.toLowerCase(Locale.ROOT)).stream().map(Token::norm)
        .filter(word -> !Script.isCyrillic(word)).toList();
    return words.isEmpty() ? List.of() : words.subList(0, words.size() - 1);
  }

  private static boolean isModifier(Segment segment) {
    return !segment.isMark() && !segment.isNumber() && segment.terms().stream()
        .allMatch(term -> term.is("saying", "organisation") || term.is("bodies"));
  }

  /** "Minister of transport", "міністр внутрішніх справ". */
  private static Office portfolio(Sentence s, Office office) {
    if (!office.noun.matches("minister|secretary")) {
      return office;
    }
    int at = s.at(office.to).norm().matches("of|for") ? office.to + 1 : office.to;
    String word = s.at(at).norm();
    Optional<String> known = PORTFOLIOS.entrySet().stream().filter(entry -> word.matches(entry.getKey()))
        .map(Map.Entry::getValue).findFirst();
    boolean english = at > office.to && s.at(at).tokens().get(0).isWord() && !s.at(at).is("sides")
        && !(s.at(at).isUnknown() && s.at(at).isCapitalised());
    if (!s.isFree(at) || !english && known.isEmpty()) {
      return office;
    }
    Set<String> words = new LinkedHashSet<>(office.words);
    words.add(known.orElse(word));
    return new Office(office.noun, words, s.at(at + 1).norm().matches(PORTFOLIO_END) ? at + 2 : at + 1);
  }

  /** Not "Governor Ccalla", who is named, nor one of those who are counted: "how many heads". */
  private static boolean isHolder(Sentence s, int at, Office office) {
    Segment next = s.at(office.to);
    boolean kindLess = office.words.isEmpty() && office.noun.matches(KINDS) && !isDeterminer(s, at - 1);
    boolean named = next.is("names") || next.isUnknown() && next.isCapitalised();
    Segment before = s.at(s.isPossessive(at - 1) ? at - 2 : at - 1);
    boolean ofBody = before.is("names") && !before.is("sides") && !before.is("subjects");
    return !named && !ofBody && !kindLess && !before.says("how_many") && !before.is("measures")
        && !before.isNumber() && !before.norm().matches("a|an|any|no|every");
  }

  /** What stands before an office of which no more is said: not "education" before "minister". */
  private static boolean isDeterminer(Sentence s, int at) {
    Segment segment = s.at(at);
    return segment.norm().isEmpty() || segment.isMark() || s.isPossessive(at) || segment.says("aux")
        || segment.is("sides") || segment.says("according") || segment.norm().matches(DETERMINERS)
        || segment.isUnknown() && segment.isCapitalised();
  }
}
