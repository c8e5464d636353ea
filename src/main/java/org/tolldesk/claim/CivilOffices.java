package org.tolldesk.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who in an article speaks for a town, a court or a hospital, so that a bare figure of theirs means no army.
 */
final class CivilOffices {
  /** Tokens around a surname within which its office may stand. */
  private static final int REACH = 5;

  private final List<Sentence> sentences;
  private final Map<String, Boolean> known = new HashMap<>();

  CivilOffices(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** Whether a speaker is of such an office; in Cyrillic texts, whose names are respelt, by the sentence. */
  boolean holds(@Nullable Speaker speaker, Sentence sentence) {
    if (speaker != null && SlavicClause.isCyrillic(sentence)) {
      return sentence.findWord("civil office", 0, sentence.size()) >= 0;
    }
    return speaker != null && known.computeIfAbsent(speaker.name(), name -> find(speaker));
  }

  private boolean find(Speaker speaker) {
    if (sentences.isEmpty()) {
      return false;
    }
    if (!speaker.isPerson()) {
      for (String word : speaker.name().toLowerCase(Locale.ROOT).split("[ '’]")) {
        if (sentences.get(0).words().holds("civil office", word)) {
          return true;
        }
      }
      return false;
    }
    String last = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).text().equals(last) && isBeside(sentence, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBeside(Sentence sentence, int name) {
    boolean civil = false;
    for (int i = Math.max(0, name - REACH); i < Math.min(sentence.size(), name + REACH); i++) {
      if (sentence.cue(i, "force")) {
        return false;
      }
      civil |= sentence.word(i, "civil office");
    }
    return civil;
  }
}
