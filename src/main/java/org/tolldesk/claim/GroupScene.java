package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is looked at around one figure when its group is chosen. */
final class GroupScene {
  /** In sentences: how far back a side is looked for. */
  static final int BACK = 6;

  /**
   * What holds of the war in an article.
   *
   * @param home the side from which it speaks
   * @param war whether it tells of one
   */
  record Setting(Parties parties, @Nullable String home, boolean war) {}

  /**
   * What a side is to the article and to the claimant.
   *
   * @param armed the kind of its armed people; null where it has none
   * @param relation see {@link #relation}
   * @param place how it is named nearest to the figure
   */
  record Standing(@Nullable String armed, boolean atWar, int relation, int place) {}

  private final Count count;
  private final Sentence sentence;
  private final List<Sentence> sentences;
  private final PeopleNamed named;
  private final Setting setting;
  private final @Nullable Speaker speaker;
  private final @Nullable String foe;
  private final List<Draft> drafts;
  private final HarmWords words;
  private final int pronoun;
  private final Map<String, Integer> far;
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
    this.setting = belligerents.setting();
    this.speaker = belligerents.known(speaker);
    this.foe = this.speaker == null ? null : setting.parties().opponent(this.speaker.side());
    this.drafts = drafts;
    this.words = named.words(sentence);
    this.pronoun = words.pronoun(count.figure().to() + 3);
    this.far = far();
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
    return words.opener();
  }

  HarmWords words() {
    return words;
  }

  /** How far before the figure's sentence sides were named last; more by six where not in its paragraph. */
  private Map<String, Integer> far() {
    Map<String, Integer> found = new HashMap<>();
    for (int back = 1; back <= BACK && back <= sentence.index(); back++) {
      int index = sentence.index() - back;
      int place = sentences.get(index).paragraph() == sentence.paragraph() ? back : back + BACK;
      for (PeopleNamed.Side side : named.sides(index)) {
        found.putIfAbsent(side.name(), place);
      }
    }
    return found;
  }

  /** How far back a side was named last, or 0; see {@link #BACK}. */
  int far(String side) {
    return far.getOrDefault(side, 0);
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

  /** How near the figure before is: 3 in the sentence, 2 right before it, 1 in the paragraph or the last. */
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

  /** How a side is named nearest to the figure: behind it, before it, in the sentence before, or else. */
  private int place(String side) {
    PeopleNamed.Side nearest = null;
    for (PeopleNamed.Side one : sidesHere()) {
      boolean nearer = nearest == null || nearest.at() < count.figure().from()
          && one.at() - count.figure().to() < count.figure().from() - nearest.to();
      nearest = one.name().equals(side) && nearer ? one : nearest;
    }
    if (nearest != null) {
      return nearest.form().ordinal() + (nearest.at() < count.figure().from() ? 8 : 0);
    }
    int far = far(side);
    return far == 0 ? 16 : far == 1 ? 17 : far <= BACK ? 18 : 19;
  }

  /** 0 without a claimant, 1 for one without a side; 2 for his own side, 3 his enemy, 4 another. */
  private int relation(String side) {
    return speaker == null ? 0 : speaker.side() == null ? 1 : side.equals(speaker.side()) ? 2
        : side.equals(foe) ? 3 : 4;
  }

  /** 0 without a claimant, 1 for one without a side, 2 for one whose side fights nobody, else 3. */
  int bearing() {
    return speaker == null ? 0 : speaker.side() == null ? 1 : foe == null ? 2 : 3;
  }

  @Nullable String foe() {
    return foe;
  }

  @Nullable String home() {
    return setting.home();
  }

  Standing standing(String side) {
    Parties parties = setting.parties();
    return standings.computeIfAbsent(side, key -> new Standing(parties.kind(key), parties.isAtWar(key),
        relation(key), place(key)));
  }

  boolean isOfWar() {
    return setting.war();
  }

  /**
   * How the figure's phrase goes on: 1 of them, 2 more or others, 3 a kind, 4 harm, 5 no word, 6 any
   * word, 7 of a whole, 8 a side, 9 a word that ends it, 10 another word behind "another".
   */
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
}
