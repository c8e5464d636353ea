package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.Sentences;
import org.tolldesk.corpus.Span;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.Tokens;
import org.tolldesk.lexicon.WordSets;

/**
 * A sentence with its tokens and the lexicon's terms in them: what every later step reads.
 *
 * @param index its number in the article, from 0
 * @param paragraph number of its paragraph in the article, from 0
 * @param span where it stands in the file
 * @param words the lexicon's sets of words
 * @param matches for each token the terms that begin there, the longest first
 * @param sets for each token the names of the sets of words that hold it
 */
record Sentence(int index, int paragraph, Span span, List<Token> tokens, List<List<Phrases.Match>> matches,
    WordSets words, List<Set<String>> sets) {
  private static final Token OUTSIDE = new Token("", "", Token.Kind.MARK, 0, 0);

  /** In tokens; a longer one is a list or residue, and is read in pieces so that no step takes long. */
  private static final int LONGEST = 400;

  static List<Sentence> of(Article article, Lexicon lexicon) {
    List<Sentence> sentences = new ArrayList<>();
    String text = article.text();
    int paragraph = 0;
    for (Span block : Sentences.paragraphs(text, 0, text.length())) {
      for (Span span : Sentences.of(text, block.start(), block.end())) {
        List<Token> tokens = SlashRows.read(Tokens.of(text, span.start(), span.end()));
        for (int from = 0; from < tokens.size(); from += LONGEST) {
          List<Token> piece = tokens.subList(from, Math.min(from + LONGEST, tokens.size()));
          Span whole = tokens.size() <= LONGEST ? span
              : new Span(piece.get(0).start(), piece.get(piece.size() - 1).end());
          sentences.add(new Sentence(sentences.size(), paragraph, whole, piece, matches(piece, lexicon),
              lexicon.words(), piece.stream().map(token -> lexicon.words().of(token.norm())).toList()));
        }
      }
      paragraph++;
    }
    return sentences;
  }

  private static List<List<Phrases.Match>> matches(List<Token> tokens, Lexicon lexicon) {
    List<List<Phrases.Match>> matches = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      matches.add(lexicon.phrases().at(tokens, i));
    }
    KindsInNames.drop(tokens, matches);
    return matches;
  }

  int size() {
    return tokens.size();
  }

  /** The token at this place; an empty mark outside the sentence. */
  Token token(int at) {
    return holds(at) ? tokens.get(at) : OUTSIDE;
  }

  /** What the lexicon knows to begin at this place; nothing outside the sentence. */
  List<Phrases.Match> matchesAt(int at) {
    return holds(at) ? matches.get(at) : List.of();
  }

  boolean holds(int at) {
    return at >= 0 && at < tokens.size();
  }

  /** Whether the token at this place reads so; false outside the sentence. */
  boolean is(int at, String norm) {
    return holds(at) && token(at).is(norm);
  }

  /** Whether the token at this place is of the lexicon's set of words of this name. */
  boolean word(int at, String set) {
    assert words.named(set);
    return holds(at) && sets.get(at).contains(set);
  }

  /** Whether the token at this place is a number in digits, or a word for one begins here. */
  boolean isNumber(int at) {
    return holds(at) && (token(at).isNumber() || match(at, "numbers") != null);
  }

  /** Whether the token at this place is one of these marks. */
  boolean isMark(int at, String marks) {
    return holds(at) && token(at).kind() == Token.Kind.MARK && marks.contains(token(at).text());
  }

  /** The longest match of a category that begins here. */
  Phrases.@Nullable Match match(int at, String category) {
    List<Phrases.Match> here = matchesAt(at);
    for (int i = 0; i < here.size(); i++) {
      Phrases.Match match = here.get(i);
      if (match.term().is(category)) {
        return match;
      }
    }
    return null;
  }

  /** The longest match of one term of a category that begins here, in any of its variants. */
  Phrases.@Nullable Match match(int at, String category, String name) {
    List<Phrases.Match> here = matchesAt(at);
    for (int i = 0; i < here.size(); i++) {
      Phrases.Match match = here.get(i);
      if (match.term().is(category, name)) {
        return match;
      }
    }
    return null;
  }

  /** The longest match of a variant of a category that begins here. */
  Phrases.@Nullable Match variant(int at, String category, String variant) {
    List<Phrases.Match> here = matchesAt(at);
    for (int i = 0; i < here.size(); i++) {
      Phrases.Match match = here.get(i);
      if (match.term().is(category) && match.term().variant().equals(variant)) {
        return match;
      }
    }
    return null;
  }

  /** Whether a cue of this kind begins here. */
  boolean cue(int at, String name) {
    return match(at, "cues", name) != null && !isAcronym(at);
  }

  /** "WHO" is no pronoun. */
  private boolean isAcronym(int at) {
    String text = token(at).text();
    return text.length() > 1 && Character.isUpperCase(text.charAt(1)) && match(at, "names") != null;
  }

  /** The first place of a cue between two tokens, or -1. */
  int findCue(String name, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (cue(i, name)) {
        return i;
      }
    }
    return -1;
  }

  /** The first place of a word of a set between two tokens, or -1. */
  int findWord(String set, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (word(i, set)) {
        return i;
      }
    }
    return -1;
  }

  /** The words from one token up to another, one space between those that do not touch. */
  String textOf(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i == from || token(i).touches(token(i - 1)) ? "" : " ").append(token(i).text());
    }
    return text.toString();
  }

  /** Whether a noun phrase cannot go on at this place. */
  boolean endsPhrase(int at) {
    return !holds(at) || !token(at).isWord() || cue(at, "preposition")
        || is(at, "and") || cue(at, "subordinate") || cue(at, "hedge")
        || cue(at, "relative") || cue(at, "determiner");
  }

  /** The longest match of a category that ends right before this place. */
  Phrases.@Nullable Match endingAt(int end, String category) {
    for (int from = Math.max(0, end - 6); from < end; from++) {
      for (Phrases.Match match : matches.get(from)) {
        if (match.term().is(category) && from + match.length() == end) {
          return match;
        }
      }
    }
    return null;
  }
}
