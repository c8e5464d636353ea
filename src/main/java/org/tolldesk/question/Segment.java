package org.tolldesk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tolldesk.lexicon.Term;
import org.tolldesk.lexicon.Token;

/**
 * A stretch of a question that means one thing: a phrase of the lexicon, a name of the corpus, or a single
 * word that nobody knows.
 *
 * @param tokens as written, or as corrected
 * @param terms what it can mean; empty for an unknown word
 * @param guessed whether a spelling was corrected to get there
 */
record Segment(List<Token> tokens, List<Term> terms, boolean guessed) {

  boolean is(String category) {
    return terms.stream().anyMatch(term -> term.is(category));
  }

  boolean is(String category, String name) {
    return terms.stream().anyMatch(term -> term.is(category, name));
  }

  /** Whether it is one of the function words of questions by this name. */
  boolean says(String name) {
    return is("questions", name);
  }

  Optional<Term> term(String category) {
    return terms.stream().filter(term -> term.is(category)).findFirst();
  }

  /** The first term of {@code questions} that has this tag. */
  Optional<Term> tagged(String tag) {
    return terms.stream().filter(term -> term.is("questions") && !term.tag(tag).isEmpty()).findFirst();
  }

  boolean isVariant(String category, String variant) {
    return terms.stream().anyMatch(term -> term.is(category) && term.variant().equals(variant));
  }

  boolean isUnknown() {
    return terms.isEmpty() && tokens.get(0).isWord();
  }

  boolean isMark() {
    return terms.isEmpty() && tokens.get(0).kind() == Token.Kind.MARK;
  }

  boolean isNumber() {
    return tokens.size() == 1 && tokens.get(0).isNumber();
  }

  boolean isCapitalised() {
    return tokens.get(0).isCapitalised();
  }

  /** The words in lower case, with single spaces. */
  String norm() {
    return String.join(" ", tokens.stream().map(Token::norm).toList());
  }

  /** The words as they stand. */
  String text() {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }

  /** The parts of a question that end with one of these marks, each with its mark. */
  static List<List<Segment>> parts(List<Segment> segments, String marks) {
    List<List<Segment>> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < segments.size(); at++) {
      if (marks.contains(segments.get(at).norm()) || at == segments.size() - 1) {
        parts.add(segments.subList(from, at + 1));
        from = at + 1;
      }
    }
    return parts;
  }
}
