package org.tolldesk.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;
import org.tolldesk.lexicon.Term;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.Tokens;

/**
 * Who claims and who is counted in the current corpus, so that names which no data file holds are known.
 * Built once per list of claims.
 */
final class CorpusNames {
  /**
   * The variant of a claimant without a name of his own ({@code police}), who is one only where he speaks.
   */
  static final String COMMON = "common";
  private static final int LONGEST = 8;

  private final List<Claim> claims;
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, String> spaced = new LinkedHashMap<>();
  private final Map<String, List<String>> bySurname = new HashMap<>();
  private final Map<String, Set<Term>> phrases = new HashMap<>();
  private final Corrector corrector;
  private final Set<String> quoted = new HashSet<>();
  private final BodyNames bodies;
  private final Offices offices;

  CorpusNames(List<Claim> claims) {
    this.claims = claims;
    Set<String> victims = new LinkedHashSet<>();
    for (Claim claim : claims) {
      Stream.of(claim.claimant(), claim.via(), claim.attributedTo()).flatMap(Stream::ofNullable)
          .forEach(names::add);
      victims.add(claim.victims());
      indexQuote(Tokens.of(claim.quote()));
    }
    names.forEach(this::indexName);
    victims.forEach(this::indexVictims);
    bodies = new BodyNames(names);
    offices = new Offices(claims);
    corrector = Corrector.ofNames(names.stream().map(CorpusNames::capitalisedWords).toList());
  }

  List<Claim> claims() {
    return claims;
  }

  Collection<String> names() {
    return names;
  }

  /** The claimants whose name holds these words: "UN" finds the UN Human Rights Office. */
  List<String> holding(String words) {
    String wanted = " " + norm(Tokens.of(words)) + " ";
    return spaced.entrySet().stream().filter(name -> name.getValue().contains(wanted)).map(Map.Entry::getKey)
        .toList();
  }

  /** The claimants with just these words for a name, in small letters or capitals. */
  List<String> called(String words) {
    return names.stream().filter(words::equalsIgnoreCase).toList();
  }

  /** The claimants whose last name sounds like this one's, in whatever spelling. */
  List<String> respelt(String person) {
    return bySurname.getOrDefault(surname(person), List.of());
  }

  private static String surname(String name) {
    return Script.skeleton(name.substring(name.lastIndexOf(' ') + 1));
  }

  BodyNames bodies() {
    return bodies;
  }

  /** Whether this word, in small letters, is a name in some claim's quote. */
  boolean isQuoted(String word) {
    return quoted.contains(word);
  }

  Offices offices() {
    return offices;
  }

  Corrector corrector() {
    return corrector;
  }

  /** The terms that begin at a token and hold the most words; empty where there is none. */
  Optional<Segment> longestAt(List<Token> tokens, int at) {
    for (int length = Math.min(LONGEST, tokens.size() - at); length > 0; length--) {
      List<Token> piece = tokens.subList(at, at + length);
      Set<Term> terms = phrases.get(norm(piece));
      if (terms != null) {
        return Optional.of(new Segment(piece, List.copyOf(terms), false));
      }
    }
    return Optional.empty();
  }

  private void indexName(String name) {
    List<Token> words = Tokens.of(name);
    spaced.put(name, " " + norm(words) + " ");
    bySurname.computeIfAbsent(surname(name), key -> new ArrayList<>()).add(name);
    boolean proper = words.stream().anyMatch(Token::isCapitalised);
    Term term = new Term("names", name, proper ? "corpus" : COMMON, Map.of());
    index(words, term);
    for (int from = 0; from < words.size() && words.size() <= LONGEST; from++) {
      for (int to = from + 2; to <= words.size(); to++) {
        boolean modifiers = to < words.size() && BodyNames.isHead(words.get(to).norm());
        if (words.get(from).norm().length() > 3 && words.get(to - 1).norm().length() > 3 && !modifiers) {
          index(words.subList(from, to), term);
        }
      }
    }
    if (words.size() > 1 && words.size() < 4 && words.stream().allMatch(Token::isCapitalised)) {
      Token last = words.get(words.size() - 1);
      index(List.of(last), BodyNames.isHead(last.norm()) ? new Term("names", name, COMMON, Map.of()) : term);
    }
  }

  /** Words with a capital that no sentence begins with. */
  private void indexQuote(List<Token> quote) {
    for (int at = 1; at < quote.size(); at++) {
      boolean begins = quote.get(at - 1).kind() == Token.Kind.MARK
          && !quote.get(at - 1).norm().matches("[,(-]|'s");
      if (quote.get(at).isCapitalised() && !begins) {
        quoted.add(quote.get(at).norm());
      }
    }
  }

  private void indexVictims(String victims) {
    Group group = Group.of(victims);
    if (group.side() != null) {
      index(Tokens.of(group.side()), new Term("sides", group.side(), "adjective", Map.of()));
    }
    index(Tokens.of(group.kind()), new Term("kinds", group.kind(), "corpus", Map.of()));
  }

  private void index(List<Token> words, Term term) {
    phrases.computeIfAbsent(norm(words), key -> new LinkedHashSet<>()).add(term);
  }

  private static String norm(List<Token> tokens) {
    return tokens.stream().map(Token::norm).collect(Collectors.joining(" "));
  }

  private static String capitalisedWords(String name) {
    return Tokens.of(name).stream().filter(Token::isCapitalised).map(Token::text)
        .collect(Collectors.joining(" "));
  }
}
