package org.tolldesk.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Term;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.Tokens;

/**
 * What retrieval must know of words: which kinds hold which, and whether a text speaks of a topic. Immutable.
 */
public final class Vocabulary {
  private static final List<String> TOPICAL = List.of("subjects", "sides", "names", "kinds");

  private final Phrases phrases;
  private final Map<String, String> wider;
  private static final String IN = "in|at|across|inside|у|в|во";

  private final Map<String, List<String>> forms = new HashMap<>();
  private final Set<String> loose;
  private final Set<String> outlets = new HashSet<>();

  public Vocabulary(Lexicon lexicon) {
    phrases = lexicon.phrases();
    wider = lexicon.entries("kinds").stream().map(Lexicon.Entry::term)
        .filter(term -> !term.tag("within").isEmpty())
        .collect(Collectors.toUnmodifiableMap(Term::name, term -> term.tag("within"), (a, b) -> a));
    loose = lexicon.entries("subjects").stream().map(Lexicon.Entry::term)
        .filter(term -> !term.tag("loose").isEmpty())
        .map(Term::name).collect(Collectors.toUnmodifiableSet());
    for (Lexicon.Entry entry : lexicon.entries("subjects")) {
      forms.put(entry.term().name().toLowerCase(Locale.ROOT),
          entry.forms().stream().map(form -> form.replace("*", "")).toList());
    }
    lexicon.entries("names").stream().map(Lexicon.Entry::term)
        .filter(term -> term.tag("type").equals("outlet"))
        .forEach(term -> outlets.add(term.name().toLowerCase(Locale.ROOT)));
  }

  /** Whether a topic is the name of an outlet, so that it asks where something was said. */
  public boolean isOutlet(String topic) {
    return outlets.contains(topic);
  }

  /** Whether a claim about {@code held} answers a question about {@code asked}: soldiers do for people. */
  public boolean covers(String asked, String held) {
    for (String kind = held; kind != null; kind = wider.get(kind)) {
      if (kind.equals(asked) || kind.endsWith(" " + asked)) {
        return true;
      }
    }
    return asked.equals("people");
  }

  /** The words to look up in a full-text index for a topic of {@link Question#topics()}. */
  public String searchWords(String topic) {
    return String.join(" ", forms.getOrDefault(topic, List.of(topic)));
  }

  /** Whether a topic is a name rather than a common word such as {@code earthquake}. */
  public boolean isName(String topic) {
    List<String> known = forms.get(topic);
    return known == null ? !Corrector.isCommon(topic) : Character.isUpperCase(known.get(0).charAt(0));
  }

  /**
   * Whether a topic alone can be what somebody wants to hear of: a name, or an event such as an earthquake.
   */
  public boolean isSubject(String topic) {
    return forms.containsKey(topic) || isName(topic);
  }

  /** Whether texts call this topic by so many names that it need not be found beside another one. */
  public boolean isLoose(String topic) {
    return loose.contains(topic);
  }

  /** Whether a text places what it tells in a country that is none of these topics: "in Ukraine". */
  public boolean isElsewhere(String text, List<String> topics) {
    List<Token> tokens = Tokens.of(text);
    for (int at = 1; at < tokens.size(); at++) {
      boolean country = tokens.get(at - 1).norm().matches(IN) && phrases.at(tokens, at).stream()
          .anyMatch(match -> match.term().is("sides") && match.term().variant().equals("place"));
      String place = tokens.get(at).text();
      if (country && topics.stream().noneMatch(topic -> bears(topic, place))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text speaks of a topic, by any of its words, in any of the three languages. */
  public boolean bears(String topic, String text) {
    List<Token> tokens = Tokens.of(text);
    List<Token> words = Tokens.of(topic);
    Set<Term> meant = topical(words, 0);
    String stem = words.size() == 1 ? stem(words.get(0).norm()) : "";
    String name = words.size() == 1 ? Script.skeleton(words.get(0).norm()) : "";
    for (int at = 0; at < tokens.size(); at++) {
      if (!stem.isEmpty() && tokens.get(at).isWord() && stem.equals(stem(tokens.get(at).norm()))
          || tokens.get(at).isCapitalised() && sameName(name, tokens.get(at).norm())
          || !meant.isEmpty() && topical(tokens, at).stream().anyMatch(term -> same(term, meant))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether two spellings are one place or person: declined ({@code у Вовківці}) or transliterated another
   * way.
   */
  private static boolean sameName(String skeleton, String word) {
    if (skeleton.length() < 3 || Character.toLowerCase(word.charAt(0)) != skeleton.charAt(0)
        && !Script.isCyrillic(word)) {
      return false;
    }
    String a = skeleton.replaceAll("[aeiou]+$", "");
    String b = Script.skeleton(word).replaceAll("[aeiou]+$", "");
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return a.equals(b) && a.length() > 2 || a.length() > 6 && Spelling.distance(a, b, 1) == 1
        || same >= 5 && same >= Math.max(a.length(), b.length()) - 1;
  }

  private Set<Term> topical(List<Token> tokens, int at) {
    return phrases.at(tokens, at).stream().map(Phrases.Match::term)
        .filter(term -> TOPICAL.contains(term.category())).collect(Collectors.toSet());
  }

  private static boolean same(Term term, Set<Term> meant) {
    return meant.stream().anyMatch(other -> other.category().equals(term.category())
        && other.name().equals(term.name()));
  }

  /** A word without its ending, roughly: plural, past and participle forms meet. */
  private static String stem(String word) {
    String latin = Script.isCyrillic(word) ? Script.latin(word, Language.UKRAINIAN) : word;
    List<String> endings = new ArrayList<>(List.of("ings", "ing", "ied", "ies", "ed", "es", "s", "y", "e"));
    for (String ending : endings) {
      if (latin.endsWith(ending) && latin.length() - ending.length() >= 4) {
        return latin.substring(0, latin.length() - ending.length());
      }
    }
    return latin;
  }
}
