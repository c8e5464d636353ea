package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** "Brave firefighters paid a price. Sixteen of them were crushed": people whom no figure counted before. */
final class AntecedentGroup {
  private AntecedentGroup() {}

  /** The count, of the people that the sentence before names, where "of them" can mean no others. */
  static Count named(Count count, List<Sentence> sentences) {
    Sentence sentence = count.sentence();
    boolean first = count.figure().outer() < 3 && sentence.index() > 0;
    if (!isOfThem(count) || !first || count.whole() != null
        && count.whole().sentence().index() >= sentence.index() - 1) {
      return count;
    }
    Sentence before = sentences.get(sentence.index() - 1);
    Group group = before.paragraph() == sentence.paragraph() ? last(before) : null;
    return group == null ? count : count.partOf(null).of(group.side(), group.kind());
  }

  static boolean isOfThem(Count count) {
    int of = count.figure().to();
    return count.sentence().is(of, "of") && (count.sentence().is(of + 1, "them") || count.sentence().is(of + 1, "those"));
  }

  /** The last people whom a sentence names as more than one. */
  private static @Nullable Group last(Sentence sentence) {
    for (int i = sentence.size() - 1; i >= 0; i--) {
      Phrases.Match people = sentence.match(i, "kinds");
      if (people != null && sentence.token(i + people.length() - 1).norm().endsWith("s")) {
        Phrases.Match side = sentence.endingAt(i, "sides");
        boolean whose = side != null && !side.term().name().startsWith("=");
        return new Group(whose ? side.term().name() : null, people.term().name());
      }
    }
    return null;
  }
}
