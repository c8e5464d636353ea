package org.tolldesk.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
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

/**
 * Finds bodies that a question names in other words than the corpus ("the civil defence institute" for the
 * National Institute of Civil Defence): every word of weight in the question must be one of the name's.
 */
final class BodyNames {
  private static final Set<String> SMALL =
      Set.of("the", "of", "for", "in", "and", "on", "'s", "'", "-", "with", "a", "to", ",", ".");

  /** Words that many bodies share, so that by themselves they tell none from another. */
  private static final Set<String> HEADS = Set.of("ministry", "institute", "agency", "centre", "organisation",
      "council", "committee", "commission", "authority", "university", "college",
      "administration", "board", "union", "mission", "team", "foundation", "archive", "corps", "staff",
      "academy", "observatory", "society", "federation", "association", "government", "school", "hospital");
  private static final Set<String> WIDE = Set.of("national", "general", "public", "state", "federal", "royal",
      "international", "central", "united", "nation", "main", "western", "eastern", "northern", "southern",
      "north", "south", "east", "west");

  /** Different words, or different spellings, for the same. */
  private static final Map<String, List<String>> SAME = Map.ofEntries(
      Map.entry("defense", List.of("defence")),
      Map.entry("center", List.of("centre")), Map.entry("organization", List.of("organisation")),
      Map.entry("group", List.of("organisation")), Map.entry("service", List.of("agency")),
      Map.entry("office", List.of("agency")), Map.entry("bureau", List.of("agency")),
      Map.entry("department", List.of("agency")), Map.entry("directorate", List.of("agency")),
      Map.entry("institution", List.of("institute")), Map.entry("spy", List.of("intelligence")),
      Map.entry("un", List.of("united", "nation")), Map.entry("u.n", List.of("united", "nation")),
      Map.entry("us", List.of("american")), Map.entry("u.s", List.of("american")),
      Map.entry("uk", List.of("british")), Map.entry("universities", List.of("university")),
      Map.entry("labor", List.of("labour")));

  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final Map<String, List<String>> byFirstWord = new LinkedHashMap<>();
  private final Map<String, Set<String>> byWord = new LinkedHashMap<>();

  /** @param names those who claim in the corpus */
  BodyNames(Collection<String> names) {
    for (String name : names) {
      List<String> all = Tokens.of(name).stream().map(Token::norm).toList();
      Set<String> weighty = weighty(all.stream());
      words.put(name, weighty);
      all.stream().filter(word -> word.length() > 3 && tells(weighty(Stream.of(word))))
          .forEach(word -> byWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(name));
      boolean led = all.size() > 1 && all.get(0).length() > 3 && isHead(all.get(1));
      if (led && tells(weighty(all.stream().limit(1)))) {
        byFirstWord.computeIfAbsent(all.get(0), first -> new ArrayList<>()).add(name);
      }
    }
  }

  /** Whether this word says what a body is: {@code ministry}. */
  static boolean isHead(String word) {
    return HEADS.containsAll(same(word));
  }

  /** The bodies that are a word with what they are: "Halvard" finds the Halvard Institute. */
  List<String> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  /**
   * The one body in whose name alone this word stands: "the northgate people" for Northgate Monitor.
   *
   * @return empty where several names have the word, or a person has it
   */
  Optional<String> only(String word) {
    Set<String> named = byWord.getOrDefault(word, Set.of());
    return named.stream().filter(name -> named.size() == 1 && words.get(name).size() > 1
        && words.get(name).stream().anyMatch(BodyNames::isBodyWord)).findFirst();
  }

  /** The bodies that say what they are with this word and not whose: "Ministry of Disaster Management". */
  List<String> headed(String head) {
    return words.entrySet().stream().filter(name -> name.getValue().containsAll(same(head)))
        .map(Map.Entry::getKey).toList();
  }

  private static boolean isBodyWord(String word) {
    return isHead(word) || word.matches("monitor|network|watch|desk|group|line|service|project|survey|index|"
        + "lab|laboratory|ledger|relief|fund|trust|archive|register|list|agency|press|media");
  }

  /** The bodies whose names hold all words of this one, of which one must tell them from others. */
  List<String> matching(String name) {
    return holding(weighty(Tokens.of(name).stream().map(Token::norm)));
  }

  private List<String> holding(Set<String> asked) {
    if (asked.size() < 2 || !tells(asked) && !asked.containsAll(Set.of("united", "nation"))) {
      return List.of();
    }
    return words.entrySet().stream().filter(name -> name.getValue().containsAll(asked)).map(Map.Entry::getKey)
        .toList();
  }

  private static boolean tells(Set<String> words) {
    return words.stream().anyMatch(word -> !HEADS.contains(word) && !WIDE.contains(word));
  }

  /** A name in a question, from one segment to before another. */
  record Found(List<String> names, int from, int to) {}

  /**
   * The bodies that the longest run of words from here names, with some word that says it is a body.
   *
   * @return empty where there are none
   */
  Optional<Found> at(Sentence s, int from) {
    for (int to = end(s, from); to > from; to--) {
      List<Segment> run = s.segments().subList(from, to);
      List<String> names = isSmall(run.get(run.size() - 1)) || run.stream().noneMatch(BodyNames::saysBody)
          ? List.of() : holding(run.stream().flatMap(BodyNames::english).collect(
              Collectors.toCollection(LinkedHashSet::new)));
      if (!names.isEmpty()) {
        return Optional.of(new Found(names, from, to));
      }
    }
    return Optional.empty();
  }

  /** Where a run of words that can be a body's name ends. */
  static int end(Sentence s, int from) {
    int to = from;
    while (s.isFree(to) && (isPart(s.at(to)) || to > from && isSmall(s.at(to)))) {
      to++;
    }
    while (to > from && isSmall(s.at(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean isSmall(Segment segment) {
    return segment.norm().matches("of|for|the|and|on|-|з|із|по|при|у|в|за");
  }

  private static boolean isPart(Segment segment) {
    boolean name = segment.is("names") && !isPerson(segment);
    return !segment.isMark() && !segment.says("aux") && !isSmall(segment)
        && (segment.isUnknown() || name || saysBody(segment) || segment.is("sides") || segment.is("bodies")
            || segment.tagged("english").isPresent()) && !segment.is("measures") && !segment.says("figure");
  }

  private static boolean isPerson(Segment segment) {
    return segment.terms().stream().anyMatch(term -> term.is("names") && term.tag("type").equals("person"));
  }

  /** Whether it says that a body is spoken of: "institute", a body's name. */
  static boolean saysBody(Segment segment) {
    return segment.is("saying", "organisation") || segment.isVariant("bodies", "body")
        || segment.is("names") && !isPerson(segment) && isHead(lastWord(segment));
  }

  private static String lastWord(Segment segment) {
    return segment.tokens().get(segment.tokens().size() - 1).norm();
  }

  /** The weighty English words of a segment, translated where it is Ukrainian or Russian. */
  private static Stream<String> english(Segment segment) {
    Optional<Term> english = segment.term("sides").or(() -> segment.term("bodies"));
    if (segment.tagged("english").isPresent()) {
      return weighty(segment.tagged("english").get().tag("english")).stream();
    }
    if (english.isPresent() && (segment.is("sides") || Script.isCyrillic(segment.norm()))) {
      return weighty(english.get().name()).stream();
    }
    Optional<Term> name = segment.term("names");
    return weighty(name.isPresent() && Script.isCyrillic(segment.norm()) ? name.get().name() : segment.norm())
        .stream();
  }

  private static Set<String> weighty(String text) {
    return weighty(Arrays.stream(text.toLowerCase(Locale.ROOT).split("[ -]")));
  }

  private static Set<String> weighty(Stream<String> words) {
    return words.filter(word -> !SMALL.contains(word)).flatMap(word -> same(word).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> same(String word) {
    String one = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") && !word.equals("corps")
        ? word.substring(0, word.length() - 1) : word;
    return SAME.getOrDefault(one, List.of(Script.latin(one, Language.UKRAINIAN)));
  }
}
