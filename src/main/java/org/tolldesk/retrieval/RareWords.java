package org.tolldesk.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tolldesk.claim.Claim;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.Tokens;
import org.tolldesk.question.Language;
import org.tolldesk.question.Question;

/**
 * The words of a question that few documents hold, whatever slot they fill: how many of them are told near a
 * claim, and how many nowhere. One per question; not thread-safe.
 */
final class RareWords {
  private static final int SHORTEST = 3;

  private final TopicTest topics;
  private final List<String> rare = new ArrayList<>();
  private final Map<String, TopicTest.Met> met = new HashMap<>();
  private int nowhere;
  private int namesNowhere;

  RareWords(Question question, TopicTest topics) {
    this.topics = topics;
    boolean english = question.language() == Language.ENGLISH;
    int few = Math.max(1, topics.documentCount() * 2 / 5);
    for (Token token : Tokens.of(english ? question.text() : question.english())) {
      String word = token.norm();
      if (token.isWord() && word.length() >= SHORTEST && !rare.contains(word)) {
        int documents = topics.documents(word).size();
        if (documents == 0) {
          nowhere++;
          namesNowhere += token.isCapitalised() && token.start() > 0 ? 1 : 0;
        } else if (documents <= few) {
          rare.add(word);
        }
      }
    }
  }

  TopicTest.Met met(Claim claim) {
    return met.computeIfAbsent(claim.id(), id -> topics.met(rare, claim));
  }

  int size() {
    return rare.size();
  }

  /** How many words no document holds. */
  int nowhere() {
    return nowhere;
  }

  /** How many of them begin with a capital. */
  int namesNowhere() {
    return namesNowhere;
  }
}
