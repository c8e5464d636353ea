package org.tolldesk.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interview whose turns open with a dash, as Ukrainian and Russian papers print it. */
final class DashTalk {
  private static final int FEWEST_TURNS = 4;

  private DashTalk() {}

  /** The guest as speaker of the paragraphs that answer; empty where the article is no such interview. */
  static Map<Integer, Speaker> answers(List<Sentence> sentences, @Nullable Speaker guest) {
    Map<Integer, Speaker> answers = new HashMap<>();
    int turns = 0;
    int questions = 0;
    int paragraph = -1;
    for (Sentence sentence : sentences) {
      boolean opens = sentence.paragraph() != paragraph;
      paragraph = sentence.paragraph();
      boolean turn = opens && sentence.isMark(0, "–—") && sentence.size() > 1;
      turns += turn ? 1 : 0;
      questions += turns % 2 == 1 && sentence.isMark(sentence.size() - 1, "?") ? 1 : 0;
      if (guest != null && turns > 0 && turns % 2 == 0) {
        answers.put(paragraph, guest);
      }
    }
    return turns >= FEWEST_TURNS && questions * 4 >= turns ? answers : Map.of();
  }
}
