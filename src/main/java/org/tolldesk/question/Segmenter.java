package org.tolldesk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Term;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.Tokens;

/** Cuts a question into segments, each the longest phrase that is known, misspelt words corrected first. */
final class Segmenter {
  private final Phrases phrases;
  private final Lexicon lexicon;
  private final AtomicReference<@Nullable Corrector> corrector = new AtomicReference<>();

  Segmenter(Lexicon lexicon) {
    this.phrases = lexicon.phrases();
    this.lexicon = lexicon;
  }

  List<Segment> segments(String text, CorpusNames corpus) {
    List<Token> tokens = Tokens.of(quiet(text));
    List<Segment> first = cut(tokens, corpus, Set.of());
    Set<Integer> unknown = first.stream().filter(Segment::isUnknown)
        .map(segment -> segment.tokens().get(0).start()).collect(Collectors.toSet());
    List<Token> better = tokens.stream()
        .map(token -> unknown.contains(token.start()) ? correction(token, corpus) : token).toList();
    Set<Integer> guesses = better.stream().filter(token -> !tokens.contains(token)).map(Token::start)
        .collect(Collectors.toSet());
    return guesses.isEmpty() ? first : cut(better, corpus, guesses);
  }

  /** A text in nothing but capitals hides which words are names: read it in small ones. */
  private static String quiet(String text) {
    boolean shouted = text.length() > 12 && text.chars().noneMatch(Character::isLowerCase);
    return shouted ? text.toLowerCase(Locale.ROOT) : text;
  }

  private Token correction(Token token, CorpusNames corpus) {
    Optional<String> word = shoutedName(token).or(() -> Corrector.hasty(token.norm()))
        .or(() -> meant(token.norm(), corpus));
    return word.map(norm -> as(token, norm)).orElse(token);
  }

  /** A name that stands in the quotes is no typing error for another word, though it may be respelt. */
  private Optional<String> meant(String word, CorpusNames corpus) {
    return corpus.isQuoted(word) ? corrector().respelt(word).or(() -> corpus.corrector().respelt(word))
        : corrector().correct(word).or(() -> corpus.corrector().correct(word));
  }

  /** Made with the first word that nobody knows: a start need not wait for it. */
  private Corrector corrector() {
    return corrector.updateAndGet(made -> made != null ? made : Corrector.of(lexicon));
  }

  /** A name that is known in capitals only, typed in small letters: {@code bbc}. */
  private Optional<String> shoutedName(Token token) {
    if (token.text().length() > 5 || !token.text().equals(token.norm())) {
      return Optional.empty();
    }
    String upper = token.text().toUpperCase(Locale.ROOT);
    return phrases.at(Tokens.of(upper), 0).isEmpty() ? Optional.empty() : Optional.of(upper);
  }

  private static Token as(Token token, String word) {
    boolean upper = word.chars().allMatch(Character::isUpperCase);
    String text = upper || !token.isCapitalised() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1);
    return new Token(text, word.toLowerCase(Locale.ROOT), token.kind(), token.start(), token.end());
  }

  private List<Segment> cut(List<Token> tokens, CorpusNames corpus, Set<Integer> guesses) {
    List<Segment> segments = new ArrayList<>();
    for (int at = 0; at < tokens.size();) {
      Segment segment = longest(tokens, at, corpus);
      boolean guessed = segment.tokens().stream().map(Token::start).anyMatch(guesses::contains);
      segments.add(new Segment(List.copyOf(segment.tokens()), segment.terms(), guessed));
      at += segment.tokens().size();
    }
    return segments;
  }

  private Segment longest(List<Token> tokens, int at, CorpusNames corpus) {
    List<Phrases.Match> matches = phrases.at(tokens, at);
    int length = matches.isEmpty() ? 0 : matches.get(0).length();
    Optional<Segment> known = corpus.longestAt(tokens, at).filter(found -> found.tokens().size() >= length);
    List<Term> terms = Stream.concat(
            matches.stream().filter(match -> match.length() == length).map(Phrases.Match::term),
            known.filter(found -> found.tokens().size() == length || length == 0).stream()
                .flatMap(found -> found.terms().stream()))
        .toList();
    if (known.isPresent() && known.get().tokens().size() > length) {
      return known.get();
    }
    return new Segment(tokens.subList(at, at + Math.max(1, length)), terms, false);
  }
}
