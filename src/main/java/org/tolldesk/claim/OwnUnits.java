package org.tolldesk.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where somebody speaks of the forces that he belongs to: "my battalion", "our side", "your soldiers". */
final class OwnUnits {
  private final Set<Integer> paragraphs = new HashSet<>();

  OwnUnits(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        boolean own = sentence.word(i, "own by person")
            && (isUnit(sentence, i + 1) || sentence.is(i + 1, "own") && isUnit(sentence, i + 2));
        if (own) {
          paragraphs.add(sentence.paragraph());
        }
        if (own && sentence.is(i, "your")) {
          paragraphs.add(sentence.paragraph() + 1);
        }
      }
    }
  }

  private static boolean isUnit(Sentence sentence, int at) {
    return sentence.word(at, "own unit") || sentence.cue(at, "force");
  }

  /** Whether anybody in the article does. */
  boolean ofArticle() {
    return !paragraphs.isEmpty();
  }

  /** Whether somebody does in the sentence's paragraph. */
  boolean around(Sentence sentence) {
    return paragraphs.contains(sentence.paragraph());
  }
}
