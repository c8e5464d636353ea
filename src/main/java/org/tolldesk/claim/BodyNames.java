package org.tolldesk.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.Tokens;

/**
 * One name for one body: the lexicon's where it knows it, and "Armenian Defence Ministry" for "the Ministry of
 * Defence of the Republic of Armenia", its press service and its spokesmen.
 */
final class BodyNames {
  private static final Pattern OF =
      Pattern.compile("(?i)\\bministry of (?:the )?([\\p{L}]+)((?: (?:and|&) [\\p{L} ]+?)?)(?= of | in |$|,)");
  private static final Pattern SHORT = Pattern.compile("(?i)\\b(?!of\\b)([\\p{L}]+) ministry\\b");

  private static final Pattern LONG_WORD = Pattern.compile("\\p{Lu}{5}");
  private static final Pattern WORDS = Pattern.compile("\\p{Lu}+");
  /** In letters; shorter words of capitals may be acronyms. */
  private static final int SHORTEST_SHOUTED = 4;

  private final Phrases phrases;

  BodyNames(Lexicon lexicon) {
    this.phrases = lexicon.phrases();
  }

  /** The canonical name of a body or outlet; a name that nothing is known of stays, unless it is shouted. */
  String canonical(String printed) {
    String name = quiet(printed);
    List<Token> tokens = Tokens.of(name);
    for (Phrases.Match match : tokens.isEmpty() ? List.<Phrases.Match>of() : phrases.at(tokens, 0)) {
      if (match.term().is("names") && match.length() == tokens.size()) {
        return match.term().name();
      }
    }
    String office = office(name);
    String side = side(tokens);
    if (office == null) {
      return ofState(name, tokens);
    }
    return side == null ? office : side + " " + office;
  }

  /** "NATIONAL RELIEF BOARD" at the head of a statement is the "National Relief Board"; "UN OCHA" stays. */
  private static String quiet(String name) {
    boolean shouted = name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT))
        && LONG_WORD.matcher(name).find();
    return !shouted ? name : WORDS.matcher(name).replaceAll(word -> word.group().length() < SHORTEST_SHOUTED
        ? word.group().matches("OF|THE|AND|FOR|IN|ON|TO") ? word.group().toLowerCase(Locale.ROOT) : word.group()
        : word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT));
  }

  /** "Human Rights Office of Zambia" is the Zambian Human Rights Office. */
  private String ofState(String name, List<Token> tokens) {
    for (int i = 2; i < tokens.size(); i++) {
      for (Phrases.Match match : phrases.at(tokens, i)) {
        boolean last = match.term().is("sides") && match.term().variant().equals("place")
            && i + match.length() == tokens.size();
        int of = tokens.get(i - 1).is("the") ? i - 2 : i - 1;
        if (last && tokens.get(of).is("of") && of > 0) {
          return match.term().name() + " " + name.substring(0, tokens.get(of).start()).strip();
        }
      }
    }
    return name;
  }

  private static @Nullable String office(String name) {
    Matcher of = OF.matcher(name);
    if (of.find() && of.group(2).isEmpty()) {
      return titled(of.group(1)) + " Ministry";
    }
    Matcher direct = SHORT.matcher(name);
    boolean whole = direct.find() && direct.end() == name.length();
    return whole ? titled(direct.group(1)) + " Ministry" : null;
  }

  private static String titled(String word) {
    String british = word.equalsIgnoreCase("defense") ? "Defence" : word;
    return british.substring(0, 1).toUpperCase(Locale.ROOT) + british.substring(1).toLowerCase(Locale.ROOT);
  }

  private @Nullable String side(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      for (Phrases.Match match : phrases.at(tokens, i)) {
        if (match.term().is("sides") && !match.term().name().startsWith("=")) {
          return match.term().name();
        }
      }
    }
    return null;
  }
}
