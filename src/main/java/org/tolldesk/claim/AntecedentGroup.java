package org.tolldesk.claim;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** "Brave firefighters paid a price. Sixteen of them were crushed": people whom no figure counted before. */
final class AntecedentGroup {
  /** In tokens: how far into its sentence a figure may stand that goes back to the one before. */
  private static final int FRONT = 8;

  /** In sentences, to the people whom nobody counted since. */
  private static final int BACK = 2;

  private static final Pattern PLURAL = Pattern.compile(".*(?:s|men|people|children|police|crew|staff)");

  private AntecedentGroup() {}

  /** The count, of the people named before it, where "of them" can mean no others. */
  static Count named(Count count, List<Sentence> sentences) {
    Sentence sentence = count.sentence();
    if (!isOfThem(count)) {
      return count;
    }
    Group here = count.whole() == null || count.whole().sentence() != sentence
        ? last(sentence, 0, count.figure().outer()) : null;
    boolean taken = count.whole() != null && Objects.equals(count.side(), count.whole().side())
        && Objects.equals(count.kind(), count.whole().kind());
    if (here != null && count.figure().outer() > 2 && (taken || isUnsaid(count))) {
      return count.partOf(null).of(here.side(), here.kind());
    }
    boolean first = sentence.index() > 0
        && (count.figure().outer() < 3 || count.figure().outer() < FRONT && isUnsaid(count));
    if (!first || count.whole() != null && count.whole().sentence().index() >= sentence.index() - 1) {
      return count;
    }
    Sentence before = sentences.get(sentence.index() - 1);
    Group group = before.paragraph() == sentence.paragraph() ? last(before, 0, before.size()) : null;
    for (int i = 1; group == null && i <= BACK && sentence.index() >= i && count.whole() == null; i++) {
      Sentence earlier = sentences.get(sentence.index() - i);
      group = sentence.paragraph() - earlier.paragraph() > 1 ? null : last(earlier, 0, earlier.size());
    }
    return group == null ? count : count.partOf(null).of(group.side(), group.kind());
  }

  private static boolean isUnsaid(Count count) {
    Count whole = count.whole();
    boolean far = whole != null && whole.sentence().paragraph() != count.sentence().paragraph()
        && count.kind() != null && count.kind().equals(whole.kind());
    return far || count.kind() == null && count.side() == null && whole == null;
  }

  static boolean isOfThem(Count count) {
    int of = count.figure().to();
    Sentence sentence = count.sentence();
    return sentence.is(of, "of") && (sentence.is(of + 1, "them") || sentence.is(of + 1, "those")
        || sentence.is(of + 1, "these") || sentence.is(of + 1, "whom"));
  }

  /** The last people whom a stretch names as more than one. */
  private static @Nullable Group last(Sentence sentence, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Phrases.Match people = sentence.match(i, "kinds");
      Phrases.Match side = people == null ? null : sentence.endingAt(i, "sides");
      boolean whose = side != null && !side.term().name().startsWith("=");
      boolean many = people != null
          && PLURAL.matcher(sentence.token(i + people.length() - 1).norm()).matches();
      boolean speaks = people != null && sentence.variant(i + people.length(), "saying", "say") != null;
      String kind = people == null ? "" : people.term().name();
      Phrases.Match name = people == null || !sentence.is(i - 1, "'s") ? null
          : sentence.endingAt(i - 1, "names");
      PartyMention led = name != null ? PartyMention.at(sentence, i - 1 - name.length())
          : sentence.match(i, "names") == null ? null : PartyMention.at(sentence, i);
      if (led != null && led.armed() && led.kind() != null && !led.isRole()) {
        return new Group(led.side(), led.kind());
      }
      boolean vague = kind.equals("men") || kind.equals("people");
      if (many && !speaks && !vague) {
        return new Group(whose ? side.term().name() : null, people.term().name());
      }
      if (sentence.word(i, "arm of an army")) {
        Phrases.Match army = sentence.endingAt(i, "sides");
        boolean named = army != null && !army.term().name().startsWith("=");
        return new Group(named ? army.term().name() : null, "soldiers");
      }
    }
    return null;
  }
}
