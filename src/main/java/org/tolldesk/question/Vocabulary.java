package org.tolldesk.question;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
 * What retrieval must know of words: which kinds hold which, and whether a text speaks of a topic. Thread-safe.
 */
public final class Vocabulary {
  private static final List<String> TOPICAL = List.of("subjects", "sides", "names", "kinds");

  private final Phrases phrases;
  private final Map<String, String> wider;
  private static final String IN = "in|at|across|inside|у|в|во";

  private final Map<String, List<String>> forms = new HashMap<>();
  private final Set<String> kinds;
  private final Set<String> loose;
  private final Set<String> outlets = new HashSet<>();
  private final Map<String, Spoken> spoken = Collections.synchronizedMap(new Recent<>());
  private final Map<String, Spoken.Topic> wanted = Collections.synchronizedMap(new Recent<>());

  /** What was read last; texts and topics come back with the next question. */
  private static final class Recent<T> extends LinkedHashMap<String, T> {
    private static final int MOST = 4096;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
      return size() > MOST;
    }
  }

  public Vocabulary(Lexicon lexicon) {
    phrases = lexicon.phrases();
    wider = lexicon.entries("kinds").stream().map(Lexicon.Entry::term)
        .filter(term -> !term.tag("within").isEmpty())
        .collect(Collectors.toUnmodifiableMap(Term::name, term -> term.tag("within"), (a, b) -> a));
    kinds = lexicon.entries("kinds").stream().map(entry -> entry.term().name())
        .collect(Collectors.toUnmodifiableSet());
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

  /** Whether this is a kind of people that the lexicon knows, rather than a word that a question counts. */
  public boolean isKind(String kind) {
    return kinds.contains(kind);
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
    return spoken.computeIfAbsent(text, this::read).bears(wanted.computeIfAbsent(topic, this::topic));
  }

  private Spoken read(String text) {
    List<Token> tokens = Tokens.of(text);
    Set<String> known = new HashSet<>();
    for (int at = 0; at < tokens.size(); at++) {
      known.addAll(topical(tokens, at));
    }
    return Spoken.of(tokens, known);
  }

  private Spoken.Topic topic(String topic) {
    List<Token> words = Tokens.of(topic);
    return Spoken.Topic.of(words, topical(words, 0));
  }

  private Set<String> topical(List<Token> tokens, int at) {
    return phrases.at(tokens, at).stream().map(Phrases.Match::term)
        .filter(term -> TOPICAL.contains(term.category())).map(term -> term.category() + " " + term.name())
        .collect(Collectors.toSet());
  }
}
