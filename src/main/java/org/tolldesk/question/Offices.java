package org.tolldesk.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tolldesk.claim.Claim;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.Tokens;

/**
 * Who holds which office in the current corpus, read from the words beside the claimants' names in their
 * quotes: "Interior Minister Ihor Klymenko", "the mayor, X,", "X of Bahtera Line, which owns the ferry".
 */
final class Offices {
  private static final Set<String> NOUNS = Set.of("minister", "president", "governor", "mayor", "premier",
      "chancellor", "general", "colonel", "major", "captain", "admiral", "marshal", "brigadier", "lieutenant",
      "sergeant", "commander", "chief", "head", "leader", "director", "chairman", "chairwoman", "secretary",
      "commissioner", "ombudsman", "ombudswoman", "envoy", "ambassador", "prosecutor", "coroner", "owner",
      "spokesman", "spokeswoman", "spokesperson", "prefect", "rector", "bishop", "archbishop", "imam",
      "priest", "doctor", "surgeon", "professor", "historian", "epidemiologist", "economist", "warden",
      "senator", "lawmaker", "judge", "demographer", "statistician", "coordinator", "nurse", "medic");
  private static final Map<String, String> SHORT = Map.of("col", "colonel", "gen", "general", "gov",
      "governor", "dr", "doctor", "capt", "captain", "maj", "major", "lt", "lieutenant", "prof", "professor",
      "sgt", "sergeant");
  private static final Map<String, String> DOES = Map.of("owns", "owner", "heads", "head", "leads", "leader",
      "runs", "director", "commands", "commander", "chairs", "chairman", "governs", "governor");
  private static final String STOP =
      "the|a|an|to|by|and|said|says|told|that|from|with|as|but|when|where|on|his|her";
  private static final String SPEECH = "said|says|told|and|according|but|put|puts|gave|spoke";
  private static final int BEFORE = 6;
  private static final int AFTER = 10;

  /** An office with the words that say which one. */
  private record Held(String noun, Set<String> words) {}

  private final Map<String, Set<Held>> held = new LinkedHashMap<>();
  private final Map<String, Set<String>> documents = new HashMap<>();
  private final Map<String, StringBuilder> texts = new HashMap<>();

  Offices(List<Claim> claims) {
    for (Claim claim : claims) {
      texts.computeIfAbsent(claim.document(), key -> new StringBuilder())
          .append(' ').append(spaced(claim.quote()));
      List<Token> quote = Tokens.of(claim.quote());
      Stream.of(claim.claimant(), claim.via(), claim.attributedTo()).filter(name -> name != null)
          .distinct().forEach(name -> {
            documents.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(claim.document());
            index(name, quote);
          });
    }
  }

  static Set<String> nouns() {
    return NOUNS;
  }

  /** The office that a word names, in its full form. */
  static Optional<String> noun(String word) {
    String noun = SHORT.getOrDefault(word, word);
    return NOUNS.contains(noun) ? Optional.of(noun) : Optional.empty();
  }

  /**
   * The claimants in an office.
   *
   * @param words what says which minister or head it is, all of which must stand beside the name
   */
  List<String> holding(String noun, Set<String> words) {
    Set<String> wanted = words.stream().map(Offices::stem).collect(Collectors.toSet());
    return held.entrySet().stream().filter(person -> person.getValue().stream()
        .anyMatch(office -> office.noun.equals(noun) && office.words.containsAll(wanted)))
        .map(Map.Entry::getKey).toList();
  }

  /** Of several the ones in whose documents most of these words stand; all where none tells them apart. */
  List<String> nearest(List<String> names, Set<String> words) {
    Map<String, Long> met = new HashMap<>();
    for (String name : names) {
      met.put(name, met(name, words));
    }
    long most = met.values().stream().max(Comparator.naturalOrder()).orElse(0L);
    return names.stream().filter(name -> met.get(name) == most).toList();
  }

  /** How many of these words, or words that begin with them, stand beside a claimant's claims. */
  long met(String name, Set<String> words) {
    String text = documents.getOrDefault(name, Set.of()).stream()
        .map(document -> " " + spaced(document) + texts.get(document)).collect(Collectors.joining(" "));
    return words.stream().filter(word -> text.contains(" " + word)).count();
  }

  private static String spaced(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ");
  }

  private void index(String name, List<Token> quote) {
    List<Token> words = Tokens.of(name);
    String last = words.get(words.size() - 1).norm();
    if (words.get(0).isCapitalised() && !BodyNames.isHead(last)) {
      Set<String> own = words.stream().map(Token::norm).collect(Collectors.toSet());
      for (int at = 0; at < quote.size(); at++) {
        if (quote.get(at).norm().equals(last)) {
          int from = at;
          while (from > 0 && own.contains(quote.get(from - 1).norm())) {
            from--;
          }
          before(quote, from).ifPresent(office -> add(name, office));
          after(quote, at + 1).ifPresent(office -> add(name, office));
        }
      }
    } else if (!BodyNames.isHead(last) && noun(words.get(0).norm()).isPresent()
        || noun(last).isPresent()) {
      String noun = noun(last).or(() -> noun(words.get(0).norm())).get();
      add(name, new Held(noun, stems(words)));
    }
  }

  private void add(String name, Held office) {
    held.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(office);
  }

  /** "Interior Minister X", "the region's governor, X", "the minister of transport, X". */
  private static Optional<Held> before(List<Token> quote, int name) {
    int last = name - 1;
    if (last > 0 && quote.get(last).norm().matches("[,.]")) {
      last--;
    }
    List<Token> words = new ArrayList<>();
    Optional<String> noun = Optional.empty();
    for (int at = last; at >= 0 && at > last - BEFORE; at--) {
      String word = quote.get(at).norm();
      boolean of = word.matches("of|for");
      boolean ends = !of && (word.matches(STOP) && noun.isPresent() || word.matches(SPEECH)
          || quote.get(at).kind() == Token.Kind.MARK && !word.matches("'s|-"));
      if (ends) {
        break;
      }
      boolean stands = at == last || quote.get(at + 1).norm().matches("of|for");
      if (noun.isEmpty() && stands) {
        noun = noun(word);
      }
      words.add(quote.get(at));
    }
    return noun.map(office -> new Held(office, stems(words)));
  }

  /** "X, the exiled mayor of Mariupol," and "X of a line which owns the ship". */
  private static Optional<Held> after(List<Token> quote, int from) {
    boolean apposed = from < quote.size() && quote.get(from).norm().matches("[,(]");
    List<Token> words = new ArrayList<>();
    for (int at = apposed ? from + 1 : from; at < quote.size() && at < from + AFTER; at++) {
      String word = quote.get(at).norm();
      String does = at > 0 && quote.get(at - 1).norm().matches("which|who") ? DOES.get(word) : null;
      if (does != null) {
        words.addAll(quote.subList(at, Math.min(quote.size(), at + AFTER)));
        return Optional.of(new Held(does, stems(words)));
      }
      boolean ends = word.matches("[.;:!?)]") || apposed && word.equals(",") || word.matches(SPEECH);
      boolean clause = word.matches("who|which|whose") && !(at + 1 < quote.size()
          && DOES.containsKey(quote.get(at + 1).norm()));
      if (ends || clause) {
        break;
      }
      words.add(quote.get(at));
    }
    return apposed ? words.stream().map(word -> noun(word.norm())).flatMap(Optional::stream).findFirst()
        .map(office -> new Held(office, stems(words))) : Optional.empty();
  }

  private static Set<String> stems(List<Token> words) {
    return words.stream().filter(Token::isWord).map(word -> stem(word.norm()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String stem(String word) {
    String one = word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return one.equals("defense") ? "defence" : one.equals("emergencie") ? "emergency" : one;
  }
}
