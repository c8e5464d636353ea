package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an article names whom, and where they speak: the candidates for the claimants of its figures. */
final class SpeakerUses {
  /** In sentences: the top of an article. */
  private static final int TOP = 3;
  /** In tokens: how far beside a name the words stand that say who that is. */
  private static final int BESIDE = 7;

  private final Map<String, Uses> byName = new LinkedHashMap<>();
  private final List<List<Named>> names = new ArrayList<>();
  private final List<List<Saying>> sayings = new ArrayList<>();
  /** For each sentence, the index of the last one before it in which somebody speaks, or -1. */
  private final int[] lastSaid;
  private int said;

  /** A name in a sentence: its first token and the one after it. */
  record Named(int from, int to, Speaker speaker) {}

  /** The sentences in which one is named, and those in which one speaks, in the order of the text. */
  static final class Uses {
    private final Speaker speaker;
    private final List<Integer> named = new ArrayList<>();
    private final List<Integer> speaks = new ArrayList<>();
    private final Set<String> around = new HashSet<>();
    private boolean top;

    private Uses(Speaker speaker) {
      this.speaker = speaker;
    }

    Speaker speaker() {
      return speaker;
    }

    List<Integer> named() {
      return named;
    }

    List<Integer> speaks() {
      return speaks;
    }

    boolean top() {
      return top;
    }

    /** Whether a word stands right beside the name anywhere: "minister" of "Defence Minister Rey". */
    boolean isCalled(String word) {
      return around.contains(word);
    }
  }

  SpeakerUses(List<Sentence> sentences, List<List<Saying>> found, SpeakerBook book) {
    this.lastSaid = new int[sentences.size() + 1];
    lastSaid[0] = -1;
    for (Sentence sentence : sentences) {
      int index = sentence.index();
      List<Saying> here = new ArrayList<>();
      for (Saying saying : found.get(index)) {
        Saying canonical = new Saying(saying.at(), saying.end(), book.canonical(saying.speaker()),
            saying.via(), saying.counts(), saying.closes());
        here.add(canonical);
        of(canonical.speaker(), index).speaks.add(index);
        if (saying.via() != null) {
          of(saying.via(), index);
        }
      }
      sayings.add(here);
      said += here.size();
      lastSaid[index + 1] = here.isEmpty() ? lastSaid[index] : index;
      List<Named> named = new ArrayList<>();
      for (int i = 0; i < sentence.size(); i++) {
        SpeakerBook.Name name = book.nameAt(sentence, i);
        if (name != null) {
          Speaker speaker = book.canonical(name.speaker());
          named.add(new Named(i, name.to(), speaker));
          Uses uses = of(speaker, index);
          uses.named.add(index);
          noteAround(sentence, i, name.to(), uses);
          i = Math.max(i, name.to() - 1);
        }
      }
      names.add(named);
    }
  }

  /** The words before a name up to a mark, and those of an apposition behind it. */
  private static void noteAround(Sentence sentence, int from, int to, Uses uses) {
    for (int i = from - 1; i >= Math.max(0, from - BESIDE) && sentence.token(i).isWord(); i--) {
      uses.around.add(sentence.token(i).norm());
    }
    boolean apposed = sentence.isMark(to, ",(");
    for (int i = to + 1; apposed && i < to + 1 + BESIDE && sentence.token(i).isWord(); i++) {
      uses.around.add(sentence.token(i).norm());
    }
    for (int i = from; i < to; i++) {
      uses.around.add(sentence.token(i).norm());
    }
  }

  private Uses of(Speaker speaker, int sentence) {
    Uses uses = byName.computeIfAbsent(speaker.name(), name -> new Uses(speaker));
    uses.top |= sentence < TOP;
    return uses;
  }

  /** Everybody who is named or speaks. */
  Iterable<Uses> all() {
    return byName.values();
  }

  /** Lets somebody be among all, who may be named nowhere. */
  void admit(@Nullable Speaker speaker) {
    if (speaker != null) {
      byName.computeIfAbsent(speaker.name(), name -> new Uses(speaker));
    }
  }

  List<Named> names(int sentence) {
    return names.get(sentence);
  }

  List<Saying> sayings(int sentence) {
    return sentence < sayings.size() ? sayings.get(sentence) : List.of();
  }

  /** The last sentence before this one in which somebody speaks, or -1. */
  int lastSaid(int sentence) {
    return lastSaid[sentence];
  }

  /** The last saying before a sentence. */
  @Nullable Saying last(int sentence) {
    List<Saying> found = lastSaid[sentence] < 0 ? List.of() : sayings.get(lastSaid[sentence]);
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  /** How often anybody speaks in the article. */
  int said() {
    return said;
  }

  /** The last of a rising list of sentences before one, or -1. */
  static int lastBefore(List<Integer> sentences, int index) {
    for (int i = sentences.size() - 1; i >= 0; i--) {
      if (sentences.get(i) < index) {
        return sentences.get(i);
      }
    }
    return -1;
  }
}
