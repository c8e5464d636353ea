package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is looked at around one figure when its group is chosen. */
final class GroupScene {
  /** Pronouns, in the order of their numbers from 1. */
  private static final List<List<String>> PRONOUNS = List.of(List.of("we", "our", "us", "ours"),
      List.of("they", "their", "them", "theirs"), List.of("he", "his", "she", "her"), List.of("it", "its"),
      List.of("you", "your"));

  /**
   * What a side is to the article and to the claimant.
   *
   * @param armed the kind of its armed people; null where it has none
   */
  record Standing(@Nullable String armed, boolean atWar, int relation) {}

  private final Count count;
  private final Sentence sentence;
  private final List<Sentence> sentences;
  private final PeopleNamed named;
  private final Belligerents belligerents;
  private final @Nullable Speaker speaker;
  private final @Nullable String foe;
  private final List<Draft> drafts;
  private final int pronoun;
  private final int opener;
  private final int phrase;
  private final List<Count> twins;
  private final @Nullable Count twinBefore;
  private final Map<String, Standing> standings = new HashMap<>();

  GroupScene(Count count, @Nullable Speaker speaker, List<Draft> drafts, PeopleNamed named,
      List<Sentence> sentences, List<Count> counts, Belligerents belligerents) {
    this.count = count;
    this.sentence = count.sentence();
    this.sentences = sentences;
    this.named = named;
    this.belligerents = belligerents;
    this.speaker = belligerents.known(speaker);
    this.foe = this.speaker == null ? null : belligerents.foe(this.speaker.side());
    this.drafts = drafts;
    this.pronoun = pronounBefore();
    this.opener = opener(sentence);
    this.twins = twins(counts);
    this.twinBefore = twinBefore(count, drafts);
    this.phrase = phraseBehind();
  }

  /** What the article says elsewhere of the same number of people who suffered the same. */
  private List<Count> twins(List<Count> counts) {
    List<Count> found = new ArrayList<>();
    for (Count other : counts) {
      if (other.figure() != count.figure() && other.figure().sameNumber(count.figure())
          && other.measure() == count.measure()) {
        found.add(other);
      }
    }
    return found;
  }

  /** The first figure before this one that counts as many people who suffered the same; null for none. */
  private static @Nullable Count twinBefore(Count count, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.count().figure().sameNumber(count.figure()) && draft.count().measure() == count.measure()) {
        return draft.count();
      }
    }
    return null;
  }

  @Nullable Count twinBefore() {
    return twinBefore;
  }

  List<Count> twins() {
    return twins;
  }

  private int pronounBefore() {
    for (int i = Math.min(count.figure().to() + 2, sentence.size() - 1); i >= 0; i--) {
      if (sentence.match(i, "sides", Belligerents.ENEMY) != null) {
        return PRONOUNS.size() + 1;
      }
      for (int k = 0; k < PRONOUNS.size(); k++) {
        if (PRONOUNS.get(k).contains(sentence.token(i).norm())) {
          return sentence.token(i).text().equals("US") ? 0 : k + 1;
        }
      }
    }
    return 0;
  }

  private static int opener(Sentence sentence) {
    return sentence.cue(0, "pronoun") || sentence.is(0, "it") || sentence.is(0, "they") ? 1
        : sentence.is(0, "its") || sentence.is(0, "their") || sentence.is(0, "his") ? 2
        : sentence.cue(0, "more") || sentence.is(0, "among") || sentence.is(0, "of") ? 3
        : sentence.cue(0, "determiner") || sentence.is(0, "the") ? 4
        : sentence.is(0, "in") || sentence.is(0, "on") || sentence.is(0, "since") ? 5
        : sentence.isNumber(0) ? 6 : Heading.isRow(sentence) ? 7 : 0;
  }

  Count count() {
    return count;
  }

  Sentence sentence() {
    return sentence;
  }

  PeopleNamed named() {
    return named;
  }

  int pronoun() {
    return pronoun;
  }

  int opener() {
    return opener;
  }

  List<PeopleNamed.Side> sidesHere() {
    return named.sides(sentence.index());
  }

  List<PeopleNamed.Kind> kindsHere() {
    return named.kinds(sentence.index());
  }

  List<Draft> drafts() {
    return drafts;
  }

  @Nullable Draft last() {
    return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
  }

  /** How near the figure before is: 3 in the sentence, 2 in the one before, 1 in the paragraph or the next. */
  int nearLast() {
    Draft last = last();
    return last == null ? 0 : near(last.count().sentence());
  }

  int near(Sentence other) {
    int paragraphs = sentence.paragraph() - other.paragraph();
    return other == sentence ? 3 : sentence.index() - other.index() == 1 && paragraphs == 0 ? 2
        : paragraphs < 2 ? 1 : 0;
  }

  /** The sentence so many before this one; null before the article's first. */
  @Nullable Sentence before(int sentencesBack) {
    int index = sentence.index() - sentencesBack;
    return index < 0 ? null : sentences.get(index);
  }

  @Nullable Speaker speaker() {
    return speaker;
  }

  /** 0 without a claimant, 1 for one without a side; 2 for his own side, 3 his enemy, 4 another. */
  private int relation(String side) {
    return speaker == null ? 0 : speaker.side() == null ? 1 : side.equals(speaker.side()) ? 2
        : side.equals(foe) ? 3 : 4;
  }

  /** 0 without a claimant, 1 for one without a side, 2 for one whose side fights nobody, 3 for another. */
  int bearing() {
    return speaker == null ? 0 : speaker.side() == null ? 1 : foe == null ? 2 : 3;
  }

  @Nullable String foe() {
    return foe;
  }

  @Nullable String home() {
    return belligerents.home();
  }

  Standing standing(String side) {
    return standings.computeIfAbsent(side, key -> new Standing(belligerents.armed(key), belligerents.isAtWar(key),
        relation(key)));
  }

  boolean isOfWar() {
    return belligerents.isOfWar();
  }

  /** How the figure's phrase goes on: 1 of them, 2 more or others, 3 a kind, 4 harm, 5 ends, 6 another word. */
  private int phraseBehind() {
    int at = count.figure().to();
    return sentence.is(at, "of") ? sentence.is(at + 1, "them") || sentence.is(at + 1, "whom") ? 1 : 7
        : sentence.cue(at, "more") || sentence.is(at, "others") || sentence.is(at, "other") ? 2
        : sentence.match(at, "kinds") != null || sentence.match(at + 1, "kinds") != null ? 3
        : sentence.match(at, "measures") != null ? 4
        : sentence.match(at, "sides") != null ? 8
        : !sentence.holds(at) || !sentence.token(at).isWord() ? 5 : sentence.endsPhrase(at) ? 9
        : sentence.cue(count.figure().outer() - 1, "more") ? 10 : 6;
  }

  int phrase() {
    return phrase;
  }

  /** What is done between two tokens: 1 to others, 2 losing, 3 by a passive, 4 dying, 5 a noun of harm. */
  int deed(int from, int to) {
    int found = 0;
    for (int i = from; i < to; i++) {
      var harm = sentence.match(i, "measures");
      if (sentence.word(i, "losing people")) {
        return 2;
      }
      if (harm != null) {
        found = switch (harm.term().variant()) {
          case "transitive", "destroyed" -> 1;
          case "passive" -> 3;
          case "active" -> 4;
          case "noun", "toll" -> 5;
          default -> 6;
        };
      }
    }
    return found;
  }

  /** Marks and joints between two tokens: 0 none, 1 commas, 2 a turn or stop. */
  int parted(int from, int to) {
    int parted = 0;
    for (int i = from; i < to; i++) {
      if (sentence.isMark(i, ";:—–") || sentence.is(i, "while") || sentence.is(i, "but")
          || sentence.is(i, "against")) {
        return 2;
      }
      parted = sentence.isMark(i, ",") || sentence.is(i, "and") ? 1 : parted;
    }
    return parted;
  }
}
