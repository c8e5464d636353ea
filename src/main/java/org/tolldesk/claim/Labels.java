package org.tolldesk.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The speakers of a transcript: a label before a colon that opens more than one paragraph ("SABBAGH:", "A:").
 * The answers of "Q: … A: …" are those of the first person that the article names in full.
 */
final class Labels {
  private static final int LONGEST = 4;

  private final Map<Integer, Speaker> byParagraph = new HashMap<>();

  Labels(List<Sentence> sentences, SpeakerBook book, @Nullable String author) {
    Map<String, Integer> seen = new HashMap<>();
    Set<String> shouted = new HashSet<>();
    for (Sentence sentence : sentences) {
      int colon = label(sentence);
      if (colon > 0) {
        seen.merge(text(sentence, colon), 1, Integer::sum);
        if (FreeNames.isAllCapitals(sentence.token(colon - 1).text())) {
          shouted.add(text(sentence, colon));
        }
      }
    }
    boolean asked = seen.size() > 1 && seen.keySet().stream().anyMatch(label ->
        sentences.get(0).words().holds("questioner", label));
    for (String label : seen.keySet()) {
      boolean guest = asked || seen.size() > 1 && shouted.contains(label)
          && book.surnamed(book.latin(last(label))) != null;
      seen.computeIfPresent(label, (name, times) -> guest ? times + 1 : times);
    }
    long voices = seen.entrySet().stream().filter(label -> label.getValue() > 1)
        .mapToLong(label -> book.surnamed(book.latin(label.getKey())) != null ? 2 : 1).sum();
    Speaker guest = guest(sentences, book, author);
    Speaker current = null;
    int paragraph = -1;
    boolean transcript = false;
    for (Sentence sentence : sentences) {
      int colon = sentence.paragraph() == paragraph ? -1 : label(sentence);
      paragraph = sentence.paragraph();
      if (colon > 0 && voices > 1 && seen.get(text(sentence, colon)) > 1) {
        transcript = true;
        String label = text(sentence, colon);
        current = colon == 1 && sentence.word(0, "questioner") ? null
            : speaker(sentence, colon, label, book, guest);
      }
      if (transcript && current != null) {
        byParagraph.put(paragraph, current);
      }
    }
    byParagraph.putAll(DashTalk.answers(sentences, guest));
  }

  /** Whether anybody speaks by a label, so that no writer speaks for himself. */
  boolean isTranscript() {
    return !byParagraph.isEmpty();
  }

  @Nullable Speaker of(Sentence sentence) {
    return byParagraph.get(sentence.paragraph());
  }

  private static int label(Sentence sentence) {
    if (!sentence.token(0).isCapitalised()) {
      return -1;
    }
    for (int i = 1; i <= LONGEST; i++) {
      if (sentence.isMark(i, ":")) {
        return sentence.holds(i + 1) && sentence.token(i + 1).isNumber() && i + 3 >= sentence.size() ? -1 : i;
      }
      if (!sentence.holds(i) || !sentence.token(i - 1).isCapitalised()) {
        return -1;
      }
    }
    return -1;
  }

  private static String last(String label) {
    return label.substring(label.lastIndexOf(' ') + 1);
  }

  private static String text(Sentence sentence, int to) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < to; i++) {
      label.append(i == 0 ? "" : " ").append(sentence.token(i).norm());
    }
    return label.toString();
  }

  private static @Nullable Speaker speaker(Sentence sentence, int colon, String label, SpeakerBook book,
      @Nullable Speaker guest) {
    if (label.length() <= 2 || label.equals("answer")) {
      return guest;
    }
    Speaker known = book.surnamed(book.latin(sentence.token(colon - 1).norm()));
    return known != null ? known : new Speaker(title(label), Speaker.Type.PERSON, null);
  }

  private static String title(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  private static @Nullable Speaker guest(List<Sentence> sentences, SpeakerBook book,
      @Nullable String author) {
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        SpeakerBook.Name name = book.nameAt(sentence, i);
        boolean full = name != null && name.speaker().isPerson() && name.speaker().name().indexOf(' ') > 0;
        boolean outlet = full && book.outlet() != null
            && name.speaker().name().equalsIgnoreCase(book.outlet().name());
        if (full && !outlet && !name.speaker().name().equals(author) && !sentence.is(i - 1, "by")) {
          return name.speaker();
        }
      }
    }
    return null;
  }
}
