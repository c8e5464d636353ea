package org.tolldesk.claim;

import static org.tolldesk.choice.Features.is;
import static org.tolldesk.choice.Features.step;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;

/** Describes the candidates for the claimant of one figure. */
final class ClaimantFeatures {
  /** Words before and behind a name whose own weight is learned; every other word counts as none of them. */
  private static final List<String> BEFORE = List.of("by", "from", "in", "of", "to", "at", "on", "for", "with",
      "against", "near", "said", "the", ",", "citing", "(", "that", "and", ":", "than", "as", "when", "if",
      "did", "told", "says");
  private static final List<String> BEHIND = List.of("'s", ",", ":", "(", "puts", "put", "has", "have", "had",
      "was", "were", "and", "of", ")", ".", "is", "are", "in", "to", "\"", "by", "at", "on", "'");
  private static final Set<String> TURNS = Set.of("but", "while", "whereas", ";", "although", "though");
  private static final Set<String> FIGURES = Set.of("figure", "figures", "number", "numbers", "count", "toll",
      "estimate", "estimates", "data", "both", "these", "those", "such", "that", "this");
  /** In sentences: how far behind a figure a speaker may be looked for. */
  private static final int NEXT = 3;

  private final Count count;
  private final Sentence sentence;
  private final SpeakerUses uses;
  private final List<Sentence> sentences;
  private final Article article;
  private final Voice rule;
  private final List<Draft> drafts;
  private final List<Count> counts;
  private final List<Saying> here;
  private final @Nullable Saying last;
  private final int said;
  private final boolean quoted;
  private final int scene;
  private final int opener;

  /** What holds for the whole article. */
  record Article(@Nullable Speaker issuer, @Nullable String outlet) {}

  ClaimantFeatures(Count count, Voice rule, List<Draft> drafts, List<Count> counts, SpeakerUses uses,
      List<Sentence> sentences, Article article, boolean quoted) {
    this.count = count;
    this.sentence = count.sentence();
    this.uses = uses;
    this.sentences = sentences;
    this.article = article;
    this.rule = rule;
    this.drafts = drafts;
    this.counts = counts;
    this.here = uses.sayings(sentence.index());
    this.last = uses.last(sentence.index());
    this.quoted = quoted;
    this.said = !here.isEmpty() ? 2 : saysUnheard() ? 1 : 0;
    this.scene = (is(quoted) * 2 + is(Heading.isRow(sentence))) * 3 + said;
    this.opener = opener(sentence);
  }

  private boolean saysUnheard() {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.match(i, "saying") != null) {
        return true;
      }
    }
    return false;
  }

  private static int opener(Sentence sentence) {
    return sentence.cue(0, "pronoun") || sentence.is(0, "it") || sentence.is(0, "they") ? 1
        : sentence.is(0, "that") || sentence.is(0, "this") || sentence.is(0, "its") || sentence.is(0, "their") ? 2
        : sentence.cue(0, "more") || sentence.is(0, "among") || sentence.is(0, "of") || sentence.is(0, "including") ? 3
        : sentence.cue(0, "determiner") || sentence.is(0, "the") ? 4
        : sentence.is(0, "in") || sentence.is(0, "on") || sentence.is(0, "since") || sentence.is(0, "by") ? 5
        : sentence.isNumber(0) ? 6 : sentence.isMark(0, "-•*–·") ? 7 : sentence.isMark(0, "\"“«") ? 8 : 0;
  }

  /** Describes nobody: the figure would be the outlet's or the issuer's. */
  void ofNobody(Features<ClaimantFeature> f) {
    boolean heard = sentences.stream().filter(other -> other.paragraph() == sentence.paragraph())
        .anyMatch(other -> !uses.sayings(other.index()).isEmpty());
    f.add(ClaimantFeature.NOBODY_SCENE, scene);
    f.add(ClaimantFeature.NOBODY_PARAGRAPH, scene, is(heard));
    f.add(ClaimantFeature.NOBODY_OPENER, opener, said);
    f.add(ClaimantFeature.NOBODY_TOP, Math.min(sentence.paragraph(), 3), said);
    int since = last == null ? 6 : step(sentence.index() - uses.lastSaid(sentence.index()), 1, 2, 4, 8);
    f.add(ClaimantFeature.NOBODY_SINCE, since, last == null ? 2 : is(isInParagraph(uses.lastSaid(sentence.index()))));
    f.add(ClaimantFeature.NOBODY_ARTICLE, step(uses.said(), 0, 2, 5, 10), said);
    f.add(ClaimantFeature.NOBODY_ISSUER, article.issuer() != null ? 2 : is(article.outlet() != null), scene);
    follow(f, null);
    if (rule.claimant() == null) {
      f.add(ClaimantFeature.RULE, 4, said);
      f.add(ClaimantFeature.RULE_SCENE, 4, scene);
    }
  }

  /** Describes somebody. */
  void of(SpeakerUses.Uses who, Features<ClaimantFeature> f) {
    int type = who.speaker().type().ordinal();
    f.add(ClaimantFeature.TYPE, type);
    f.add(ClaimantFeature.TYPE_SCENE, type, scene);
    String name = who.speaker().name();
    boolean found = saidHere(name, type, f) | saidElsewhere(who, f) | named(who, f);
    next(name, f);
    follow(f, name);
    if (!found) {
      f.add(ClaimantFeature.UNNAMED, said);
    }
    f.add(ClaimantFeature.OFTEN, step(who.named().size(), 0, 1, 2, 4, 8));
    f.add(ClaimantFeature.SPEAKS_OFTEN, step(who.speaks().size(), 0, 1, 3, 6));
    if (who.top()) {
      f.add(ClaimantFeature.TOP, scene);
    }
    if (who.speaker().side() != null && count.side() != null) {
      boolean same = who.speaker().side().equals(count.side());
      f.add(ClaimantFeature.SIDE, is(same), is(Measure.LOSSES.contains(count.measure())), said);
    }
    if (name.equals(article.outlet())) {
      f.add(ClaimantFeature.OUTLET, scene);
    }
    if (article.issuer() != null && article.issuer().name().equals(name)) {
      f.add(ClaimantFeature.ISSUER, scene);
    }
    if (rule.claimant() != null && rule.claimant().name().equals(name)) {
      f.add(ClaimantFeature.RULE, type, said, is(rule.carried()));
      f.add(ClaimantFeature.RULE_SCENE, type, scene, is(rule.carried()));
    }
  }

  private boolean saidHere(String name, int type, Features<ClaimantFeature> f) {
    int from = count.figure().from();
    int to = count.figure().to();
    Saying before = null;
    Saying after = null;
    int between = 0;
    boolean anyBefore = false;
    boolean anyAfter = false;
    int ahead = 0;
    for (Saying saying : here) {
      boolean own = saying.speaker().name().equals(name);
      if (saying.at() < from) {
        anyBefore = true;
        between = own ? 0 : between + 1;
        before = own ? saying : before;
      } else {
        anyAfter = true;
        ahead += own || after != null ? 0 : 1;
        after = own && after == null ? saying : after;
      }
    }
    if (before != null) {
      f.add(ClaimantFeature.SAID_BEFORE, Math.min(between, 2), is(quoted), type);
      f.add(ClaimantFeature.SAID_BEFORE_HOW, is(before.counts()), is(before.closes()), is(anyAfter));
      f.add(ClaimantFeature.SAID_BEFORE_NEAR, step(from - before.end(), 2, 6, 12, 20));
      f.add(ClaimantFeature.SAID_BEFORE_PARTED, is(isParted(before.end(), from)), commas(before.end(), from));
      f.add(ClaimantFeature.SAID_BEFORE_KIND, kind(before), is(anyAfter));
    }
    if (after != null) {
      f.add(ClaimantFeature.SAID_AFTER, Math.min(ahead, 2), is(after.closes()), is(anyBefore));
      f.add(ClaimantFeature.SAID_AFTER_HOW, is(after.counts()), is(quoted), type);
      f.add(ClaimantFeature.SAID_AFTER_NEAR, step(after.at() - to, 2, 6, 12, 20));
      f.add(ClaimantFeature.SAID_AFTER_PARTED, is(isParted(to, after.at())), commas(to, after.at()));
      f.add(ClaimantFeature.SAID_AFTER_KIND, kind(after), is(anyBefore));
    }
    return before != null || after != null;
  }

  /** Of which kind the words of a saying are. */
  private int kind(Saying saying) {
    return sentence.match(saying.at(), "saying", "according") != null ? 1
        : sentence.match(saying.at(), "saying", "cite") != null ? 2
        : sentence.variant(saying.at(), "saying", "say") != null ? 3
        : sentence.variant(saying.at(), "saying", "count") != null ? 4
        : sentence.match(saying.at(), "saying") != null ? 5 : 0;
  }

  private boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (TURNS.contains(sentence.token(i).norm())) {
        return true;
      }
    }
    return false;
  }

  private int commas(int from, int to) {
    int commas = 0;
    for (int i = from; i < to; i++) {
      commas += is(sentence.isMark(i, ",:"));
    }
    return Math.min(commas, 4);
  }

  private boolean saidElsewhere(SpeakerUses.Uses who, Features<ClaimantFeature> f) {
    int index = sentence.index();
    if (last != null && last.speaker().name().equals(who.speaker().name())) {
      int far = step(index - uses.lastSaid(index), 1, 2, 4);
      int near = is(isInParagraph(uses.lastSaid(index)));
      f.add(ClaimantFeature.LAST, said, near);
      f.add(ClaimantFeature.LAST_FAR, said, near, far);
      f.add(ClaimantFeature.LAST_OPENER, opener, near, said);
      f.add(ClaimantFeature.LAST_SCENE, scene, near);
    }
    int spoke = lastBefore(who.speaks(), index);
    if (spoke < 0) {
      return false;
    }
    Set<String> since = new HashSet<>();
    for (int i = spoke; i < index; i++) {
      for (Saying saying : uses.sayings(i)) {
        since.add(saying.speaker().name());
      }
    }
    int rank = Math.min(3, since.size() - 1);
    f.add(ClaimantFeature.SPOKE_FAR, step(index - spoke, 1, 2, 4, 8), said);
    f.add(ClaimantFeature.SPOKE_PARAGRAPH, is(isInParagraph(spoke)), said, is(quoted));
    f.add(ClaimantFeature.SPOKE_RANK, rank, said);
    f.add(ClaimantFeature.SPOKE_RANK_SCENE, rank, scene);
    return true;
  }

  /** The last of a rising list of sentences before one, or -1. */
  private static int lastBefore(List<Integer> sentences, int index) {
    for (int i = sentences.size() - 1; i >= 0; i--) {
      if (sentences.get(i) < index) {
        return sentences.get(i);
      }
    }
    return -1;
  }

  private boolean isInParagraph(int index) {
    return sentences.get(index).paragraph() == sentence.paragraph();
  }

  private void next(String name, Features<ClaimantFeature> f) {
    int index = sentence.index();
    for (int i = index + 1; i < Math.min(index + 1 + NEXT, sentences.size()); i++) {
      List<Saying> found = uses.sayings(i);
      if (!found.isEmpty()) {
        if (found.get(0).speaker().name().equals(name)) {
          Sentence there = sentences.get(i);
          f.add(ClaimantFeature.NEXT, said, is(quoted), is(isInParagraph(i)));
          f.add(ClaimantFeature.NEXT_FAR, i - index, said, is(isInParagraph(i)));
          f.add(ClaimantFeature.NEXT_OF_FIGURES, is(isOfFigures(there)), is(isInParagraph(i)), said);
        }
        return;
      }
    }
  }

  private static boolean isOfFigures(Sentence sentence) {
    return FIGURES.contains(sentence.token(0).norm()) || FIGURES.contains(sentence.token(1).norm())
        || FIGURES.contains(sentence.token(2).norm());
  }

  private boolean named(SpeakerUses.Uses who, Features<ClaimantFeature> f) {
    String name = who.speaker().name();
    SpeakerUses.Named before = null;
    SpeakerUses.Named after = null;
    for (SpeakerUses.Named named : uses.names(sentence.index())) {
      if (named.speaker().name().equals(name)) {
        before = named.from() < count.figure().from() ? named : before;
        after = named.from() >= count.figure().to() && after == null ? named : after;
      }
    }
    if (before != null) {
      f.add(ClaimantFeature.NAMED_BEFORE, said, who.speaker().type().ordinal());
      f.add(ClaimantFeature.NAMED_BEFORE_PLACE, said, step(before.from(), 1, 4), is(quoted));
      f.add(ClaimantFeature.NAMED_BEFORE_WORD, word(BEFORE, before.from() - 1), is(said == 2));
      f.add(ClaimantFeature.NAMED_BEFORE_NEXT, word(BEHIND, before.to()), is(said == 2));
    }
    if (after != null) {
      f.add(ClaimantFeature.NAMED_AFTER, said, who.speaker().type().ordinal());
      f.add(ClaimantFeature.NAMED_AFTER_WORD, word(BEFORE, after.from() - 1), is(said == 2));
      f.add(ClaimantFeature.NAMED_AFTER_NEXT, word(BEHIND, after.to()), is(said == 2));
    }
    int far = lastBefore(who.named(), sentence.index());
    if (far >= 0) {
      f.add(ClaimantFeature.NAMED_FAR, step(sentence.index() - far, 1, 2, 4, 8), said);
      f.add(ClaimantFeature.NAMED_PARAGRAPH, is(isInParagraph(far)), said, is(quoted));
      if (far == sentence.index() - 1) {
        f.add(ClaimantFeature.NAMED_JUST, opener, is(isInParagraph(far)));
        boolean heading = !sentences.get(far).isMark(sentences.get(far).size() - 1, ".!?\"”");
        f.add(ClaimantFeature.HEADS, is(heading), is(uses.names(far).size() == 1), said);
      }
    }
    return before != null || after != null || far >= 0;
  }

  /** The number of a word in a list, from 1; 0 for any other word, 31 at the sentence's edge. */
  private int word(List<String> words, int at) {
    return !sentence.holds(at) ? Features.MOST : words.indexOf(sentence.token(at).norm()) + 1;
  }

  /** Whether the candidate claims the figures to which this one belongs. */
  private void follow(Features<ClaimantFeature> f, @Nullable String name) {
    Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (before != null && isBy(before, name)) {
      Sentence there = before.count().sentence();
      int near = there == sentence ? 2 : is(there.paragraph() == sentence.paragraph());
      f.add(ClaimantFeature.OF_LAST, near, said, is(name == null));
      f.add(ClaimantFeature.OF_LAST_OPENER, near, opener, is(name == null));
    }
    for (Draft draft : drafts) {
      if (count.whole() != null && draft.count().figure() == count.whole().figure() && isBy(draft, name)) {
        f.add(ClaimantFeature.OF_WHOLE, said, is(name == null));
      }
      if (draft.count().figure().sameNumber(count.figure()) && isBy(draft, name)) {
        f.add(ClaimantFeature.OF_TWIN, is(draft.count().measure() == count.measure()), said, is(name == null));
        break;
      }
    }
    for (Count other : counts) {
      boolean twin = name != null && other.sentence().index() > sentence.index()
          && other.figure().sameNumber(count.figure());
      if (twin && uses.sayings(other.sentence().index()).stream()
          .anyMatch(saying -> saying.speaker().name().equals(name))) {
        f.add(ClaimantFeature.NEAR_TWIN, is(other.measure() == count.measure()), said);
        break;
      }
    }
  }

  private static boolean isBy(Draft draft, @Nullable String name) {
    return draft.claimant() == null ? name == null : draft.claimant().name().equals(name);
  }
}
