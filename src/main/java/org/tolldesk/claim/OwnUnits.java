package org.tolldesk.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

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

  /**
   * The side that they and their questioner speak of as others: "the Russians", "the Russian ministry says
   * that your brigade"; null where there are none or several.
   */
  @Nullable String spokenOfAsOther(List<Sentence> sentences, Map<String, String> enemies) {
    Set<String> others = new HashSet<>();
    for (Sentence sentence : ofArticle() ? sentences : List.<Sentence>of()) {
      String before = null;
      for (int i = 0; i < sentence.size(); i++) {
        Phrases.Match side = sentence.match(i, "sides");
        String name = side == null || !enemies.containsKey(side.term().name()) ? null : side.term().name();
        before = name != null ? name : before;
        if (name != null && sentence.is(i - 1, "the") && side.term().variant().equals("people")) {
          others.add(name);
        }
        if (before != null && sentence.is(i, "your") && isUnit(sentence, i + 1)) {
          others.add(before);
        }
        if (name != null && isOpposite(sentence, i, i + side.length())) {
          others.add(name);
        }
      }
    }
    return others.size() == 1 ? others.iterator().next() : null;
  }

  /** "Your Russian counterpart", "our soldiers in Russian captivity": said to or by one of the other side. */
  private static boolean isOpposite(Sentence sentence, int from, int to) {
    boolean opposite = sentence.word(from - 1, "own by person") && sentence.word(to, "opposite number");
    boolean held = sentence.is(from - 1, "in") && sentence.word(to, "captivity");
    for (int i = from - 2; held && i >= Math.max(0, from - 5); i--) {
      opposite |= sentence.word(i, "own by person");
    }
    return opposite;
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
