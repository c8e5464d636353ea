package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Whom a bare figure counts where a sentence before it says who they were and counts none of them. */
final class NamedBefore {
  /** In sentences, to where the same number named its people. */
  private static final int REACH = 6;
  /** In sentences, to where a sentence says who they were. */
  private static final int NEAR = 3;
  /** In tokens: how far a predicate's noun may stand from its verb. */
  private static final int PREDICATE = 4;

  private NamedBefore() {}

  /** The count with the group that the text before it names; unchanged where it has its own. */
  static Count named(Count count, List<Sentence> sentences) {
    if (count.side() != null || count.kind() != null || SlavicClause.isCyrillic(count.sentence())) {
      return count;
    }
    Group group = ofNumber(count, sentences);
    group = group == null ? ofBooks(count, sentences) : group;
    boolean bare = group == null && count.whole() == null && !AntecedentGroup.isOfThem(count);
    group = bare ? ofOthers(count, sentences) : group;
    boolean alone = bare && group == null && !speaksOfOthers(count);
    group = alone ? askedOf(count.sentence(), sentences) : group;
    for (int i = 1; alone && group == null && i <= NEAR && count.sentence().index() >= i; i++) {
      Sentence before = sentences.get(count.sentence().index() - i);
      boolean opens = i == 1 || before.index() == 0
          || sentences.get(before.index() - 1).paragraph() != before.paragraph();
      group = !opens || count.sentence().paragraph() - before.paragraph() > 1 ? null : introduced(before);
    }
    return group == null ? count : count.of(group.side(), group.kind());
  }

  /** "Of those 44, eleven drowned": who the 44 were. */
  private static @Nullable Group ofNumber(Count count, List<Sentence> sentences) {
    Sentence sentence = count.sentence();
    NumberReader numbers = new NumberReader();
    for (int i = 0; i + 2 < count.figure().from(); i++) {
      boolean of = (sentence.is(i, "of") || sentence.is(i, "among")) && sentence.cue(i + 1, "determiner");
      NumberReader.Number all = of ? numbers.at(sentence, i + 2) : null;
      boolean alone = all != null && all.to() <= count.figure().outer()
          && sentence.match(all.to(), "kinds") == null && sentence.match(all.to(), "units") == null;
      for (int j = sentence.index() - 1; alone && j >= Math.max(0, sentence.index() - REACH); j--) {
        Group group = counted(sentences.get(j), all.value());
        if (group != null) {
          return group;
        }
      }
    }
    return null;
  }

  /** "Nurses are catching it. Of 2,200 on the union's books 48": the people who open the sentence before. */
  private static @Nullable Group ofBooks(Count count, List<Sentence> sentences) {
    Sentence sentence = count.sentence();
    boolean of = sentence.index() > 0 && (sentence.is(0, "of") || sentence.is(0, "among"));
    int from = of && (sentence.cue(1, "determiner") || sentence.cue(1, "hedge")) ? 2 : 1;
    NumberReader.Number all = of ? new NumberReader().at(sentence, from) : null;
    boolean alone = all != null && all.to() < count.figure().outer()
        && (sentence.cue(all.to(), "preposition") || sentence.is(all.to(), "on")
        || sentence.is(all.to(), "in") || sentence.is(all.to(), "at"));
    Sentence before = alone ? sentences.get(sentence.index() - 1) : null;
    PersonNoun people = before == null || before.paragraph() != sentence.paragraph() ? null
        : PersonNoun.at(before, before.cue(0, "determiner") ? 1 : 0, false);
    return people == null || people.kind().equals("people") ? null : new Group(people.side(), people.kind());
  }

  /** "88 passengers were brought ashore and 21 are missing", "it carried 31 pilgrims. Nine died". */
  private static @Nullable Group ofOthers(Count count, List<Sentence> sentences) {
    Sentence sentence = count.sentence();
    int from = count.figure().outer();
    boolean joined = from > 2 && (sentence.isMark(from - 1, ",;") || sentence.word(from - 1, "count joint")
        || sentence.is(from - 1, "but") || sentence.is(from - 1, "while")
        || sentence.is(from - 1, "so"));
    boolean ofWhom = from > 2 && sentence.cue(from - 1, "relative") && sentence.is(from - 2, "of");
    if (joined || ofWhom) {
      return lastCounted(sentence, ofWhom ? from - 2 : from - 1, 0);
    }
    boolean first = from < 2 && sentence.index() > 0;
    Sentence before = first ? sentences.get(sentence.index() - 1) : null;
    Long some = count.figure().value();
    boolean near = before != null && before.paragraph() == sentence.paragraph() && some != null
        && before.findWord("holding people", 0, before.size()) >= 0;
    return near ? lastCounted(before, before.size(), some + 1) : null;
  }

  /** The people of the last number of a stretch, where it is no smaller and counts some kind of them. */
  private static @Nullable Group lastCounted(Sentence sentence, int to, long least) {
    NumberReader numbers = new NumberReader();
    for (int i = to - 1; i >= 0; i--) {
      NumberReader.Number number = numbers.at(sentence, i);
      NounPhrase people = number == null ? null : NounPhrase.at(sentence, number.to());
      if (people != null && people.kind() != null && !people.thing() && number.value() >= least) {
        boolean plain = people.kind().equals("people") || people.partitive() || people.to() > to;
        return plain ? null : new Group(people.side(), people.kind());
      }
    }
    return null;
  }

  private static @Nullable Group counted(Sentence sentence, double value) {
    NumberReader numbers = new NumberReader();
    for (int i = 0; i < sentence.size(); i++) {
      NumberReader.Number number = numbers.at(sentence, i);
      NounPhrase people = number != null && number.value() == value ? NounPhrase.at(sentence, number.to())
          : null;
      if (people != null && people.kind() != null && !people.partitive()) {
        return new Group(people.side(), people.kind());
      }
    }
    return null;
  }

  /** "Q: And your nurses, what became of them?": the one group that the question before an answer names. */
  private static @Nullable Group askedOf(Sentence answer, List<Sentence> sentences) {
    int i = answer.index() - 1;
    int last = Math.max(0, answer.index() - REACH);
    while (i > last && sentences.get(i).paragraph() == answer.paragraph()) {
      i--;
    }
    Sentence question = i < 0 ? null : sentences.get(i);
    boolean asks = question != null && answer.paragraph() - question.paragraph() == 1
        && (question.isMark(question.size() - 1, "?") || question.word(0, "questioner"));
    Group found = null;
    for (int at = 0; asks && at < question.size(); at++) {
      Phrases.Match people = question.match(at, "kinds");
      Phrases.Match side = people == null ? null : question.endingAt(at, "sides");
      boolean whose = side != null && !side.term().name().startsWith("=");
      boolean vague = people != null && (people.term().name().equals("people")
          || people.term().name().equals("men"));
      if (people != null && !vague) {
        boolean other = found != null && !found.kind().equals(people.term().name());
        found = new Group(whose ? side.term().name() : null, people.term().name());
        asks = !other;
      }
    }
    return asks ? found : null;
  }

  /** "They were migrants from Honduras", "the victims were weavers": what a sentence says that they were. */
  private static @Nullable Group introduced(Sentence sentence) {
    boolean they = sentence.is(0, "they") || sentence.is(0, "these");
    boolean victims = sentence.cue(0, "determiner")
        && (sentence.match(1, "kinds", "people") != null || sentence.variant(1, "measures", "noun") != null);
    int verb = they ? 1 : victims ? 2 : -1;
    boolean all = sentence.is(verb + 1, "all") || sentence.is(verb + 1, "mostly");
    boolean copula = verb > 0 && sentence.word(verb, "copula");
    for (int i = verb + (all ? 2 : 1); copula && i <= verb + PREDICATE; i++) {
      PersonNoun people = PersonNoun.at(sentence, i, false);
      if (people != null && !people.kind().equals("people")) {
        boolean called = people.kind().equals("men") && (sentence.is(i - 1, "mobilised")
            || sentence.is(i - 1, "mobilized") || sentence.is(i - 1, "enlisted"));
        return new Group(people.side(), called ? "soldiers" : people.kind());
      }
      if (!sentence.holds(i) || !sentence.token(i).isWord() || sentence.cue(i, "preposition")
          || sentence.match(i, "measures") != null) {
        return null;
      }
    }
    return null;
  }

  /** Whether the sentence of a figure names other people before it than those who speak. */
  private static boolean speaksOfOthers(Count count) {
    for (int i = 0; i < count.figure().from(); i++) {
      Phrases.Match people = count.sentence().match(i, "kinds");
      boolean one = count.sentence().is(i - 1, "a") || count.sentence().is(i - 1, "one");
      if (people != null && !one && count.sentence().variant(i + people.length(), "saying", "say") == null) {
        return true;
      }
    }
    return false;
  }
}
