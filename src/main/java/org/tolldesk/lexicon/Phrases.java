package org.tolldesk.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds terms in a row of tokens by a trie over normalised words. A form's word that ends in {@code *} stands
 * for every word that begins with it; a form in capitals of two letters or more ({@code US}) matches only so,
 * or as a name is written where it has four or more ({@code Nato}).
 */
public final class Phrases {
  private final Node root = new Node();

  /** A term found at a place: {@code length} tokens from the place asked for. */
  public record Match(Term term, int length) {}

  private static final class Node {
    final Map<String, Node> words = new HashMap<>();
    final Stems<Node> stems = new Stems<>();
    final List<Term> terms = new ArrayList<>();
    final List<Term> capitals = new ArrayList<>();
  }

  void add(String form, Term term) {
    Node node = root;
    for (String word : form.strip().split("\\s+")) {
      boolean stem = word.endsWith("*");
      List<Token> pieces = Tokens.of(stem ? word.substring(0, word.length() - 1) : word);
      for (int i = 0; i < pieces.size(); i++) {
        boolean last = stem && i == pieces.size() - 1;
        String norm = pieces.get(i).norm();
        node = last ? node.stems.at(norm, Node::new) : node.words.computeIfAbsent(norm, key -> new Node());
      }
    }
    (isCapitals(form) ? node.capitals : node.terms).add(term);
  }

  private static boolean isCapitals(String form) {
    return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isWritten(String text) {
    return isCapitals(text) || text.length() > 3 && Character.isUpperCase(text.charAt(0));
  }

  /** Every term that begins at token {@code at}, the longest first. */
  public List<Match> at(List<Token> tokens, int at) {
    List<Match> found = new ArrayList<>();
    walk(root, tokens, at, at, found);
    found.sort((a, b) -> Integer.compare(b.length(), a.length()));
    return found;
  }

  private void walk(Node node, List<Token> tokens, int from, int at, List<Match> found) {
    for (Term term : node.terms) {
      found.add(new Match(term, at - from));
    }
    if (!node.capitals.isEmpty() && isWritten(tokens.get(at - 1).text())) {
      for (Term term : node.capitals) {
        found.add(new Match(term, at - from));
      }
    }
    if (at == tokens.size()) {
      return;
    }
    String norm = tokens.get(at).norm();
    Node exact = node.words.get(norm);
    if (exact != null) {
      walk(exact, tokens, from, at + 1, found);
    }
    if (!node.stems.isEmpty()) {
      stems(node, norm, tokens, from, at, found);
    }
  }

  /** Of the stems that begin a word the longest of each category counts. */
  private void stems(Node node, String norm, List<Token> tokens, int from, int at, List<Match> found) {
    List<Match> longer = new ArrayList<>();
    Deque<Node> longestFirst = new ArrayDeque<>();
    node.stems.along(norm, longestFirst::addFirst);
    for (Node stem : longestFirst) {
      List<Match> more = new ArrayList<>();
      walk(stem, tokens, from, at + 1, more);
      more.removeIf(match -> longer.stream().anyMatch(other -> other.length() == match.length()
          && other.term().category().equals(match.term().category())));
      longer.addAll(more);
    }
    found.addAll(longer);
  }
}
