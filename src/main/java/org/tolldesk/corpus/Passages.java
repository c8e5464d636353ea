package org.tolldesk.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts an article into passages of whole sentences, about 200 to 600 characters each. A passage
 * stays in its paragraph; only headings, list items and the like, too short to mean anything alone,
 * go with what follows.
 */
final class Passages {
  private static final int ENOUGH = 200;
  private static final int FULL = 450;
  private static final int MOST = 600;
  private static final int SCRAP = 80;
  // 512 tokens, all that the model reads, are some 2,000 characters of English and fewer of other
  // scripts
  private static final int LONGEST_SENTENCE = 1_200;

  private Passages() {}

  static List<Passage> of(Article article) {
    List<Span> spans = new ArrayList<>();
    for (Span paragraph : Sentences.paragraphs(article.text(), 0, article.text().length())) {
      boolean afterScrap = !spans.isEmpty() && spans.get(spans.size() - 1).length() < SCRAP;
      List<Span> groups = groups(article.text(), paragraph);
      if (afterScrap && !groups.isEmpty() && joined(spans, groups).length() <= MOST) {
        groups.set(0, joined(spans, groups));
        spans.remove(spans.size() - 1);
      }
      spans.addAll(groups);
    }
    return passages(article, spans);
  }

  private static Span joined(List<Span> spans, List<Span> groups) {
    return new Span(spans.get(spans.size() - 1).start(), groups.get(0).end());
  }

  private static List<Span> groups(String text, Span paragraph) {
    List<Span> groups = new ArrayList<>();
    for (Span sentence : pieces(text, paragraph)) {
      Span last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (last != null && belongs(last, sentence)) {
        groups.set(groups.size() - 1, new Span(last.start(), sentence.end()));
      } else {
        groups.add(sentence);
      }
    }
    return groups;
  }

  private static boolean belongs(Span group, Span sentence) {
    int together = sentence.end() - group.start();
    return together <= FULL
        || together <= MOST && (group.length() < ENOUGH || sentence.length() < SCRAP);
  }

  /** The sentences; one that is longer than the model can read is cut at a space. */
  private static List<Span> pieces(String text, Span paragraph) {
    List<Span> pieces = new ArrayList<>();
    for (Span sentence : Sentences.of(text, paragraph.start(), paragraph.end())) {
      int from = sentence.start();
      while (sentence.end() - from > LONGEST_SENTENCE) {
        int space = text.lastIndexOf(' ', from + LONGEST_SENTENCE);
        int cut = space > from ? space : from + LONGEST_SENTENCE;
        if (Character.isLowSurrogate(text.charAt(cut))) {
          cut--;
        }
        pieces.add(new Span(from, cut).trimmed(text));
        from = cut;
      }
      pieces.add(new Span(from, sentence.end()).trimmed(text));
    }
    pieces.removeIf(piece -> piece.length() == 0);
    return pieces;
  }

  private static List<Passage> passages(Article article, List<Span> spans) {
    Map<String, Integer> seen = new HashMap<>();
    List<Passage> passages = new ArrayList<>();
    for (Span span : spans) {
      String text = span.of(article.text()).replaceAll("[\\s\\u00a0]+", " ");
      int times = seen.merge(text, 1, Integer::sum);
      String id =
          Fingerprint.of(article.document() + '\n' + text + (times == 1 ? "" : "\n" + times), 16);
      Span inFile = article.inFile(span);
      passages.add(new Passage(id, article.document(), text, inFile.start(), inFile.end()));
    }
    return List.copyOf(passages);
  }
}
