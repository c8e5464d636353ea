package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Whose people a figure counts by what it refers to: a commander's men, the side just
 * asked about, the men with whom its speaker set out.
 */
final class SideReferences {
  /** In tokens: how long a question may be that only turns to another side. */
  private static final int QUESTION = 14;

  private final List<Sentence> sentences;
  private final Allegiances allegiances;
  private final Parties parties;

  SideReferences(List<Sentence> sentences, Allegiances allegiances, Parties parties) {
    this.parties = parties;
    this.sentences = sentences;
    this.allegiances = allegiances;
  }

  /** The count with whom it refers to; unchanged where it says itself whom it counts. */
  Count named(Count count, @Nullable Speaker speaker, List<Draft> drafts) {
    Count last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1).count();
    boolean own = last != null && last.side() != null && (speaker == null || speaker.side() == null)
        && last.sentence().paragraph() == count.sentence().paragraph();
    String others = own && isOfTheirs(count) ? parties.opponent(last.side()) : null;
    if (others != null) {
      return count.of(others, count.kind() == null ? last.kind() : count.kind());
    }
    boolean bare = count.kind() == null || count.kind().equals("people") || count.kind().equals("men");
    if (count.side() != null || !bare || SlavicClause.isCyrillic(count.sentence())) {
      return count;
    }
    Count led = Belligerents.isOfWar(count.measure()) ? ofCommander(count) : count;
    Count asked = led == count ? asked(count, drafts) : led;
    return asked == count ? ofOurMen(count, speaker) : asked;
  }

  /** "Eleven of ours, forty of theirs". */
  private static boolean isOfTheirs(Count count) {
    int of = count.figure().to();
    return count.sentence().is(of, "of") && count.sentence().is(of + 1, "theirs");
  }

  /** "Of Starikov's men, he added, some 900", "900 of Starikov's soldiers". */
  private Count ofCommander(Count count) {
    Sentence sentence = count.sentence();
    int of = sentence.is(0, "of") || sentence.is(0, "among") ? 0 : count.figure().to();
    boolean partitive = of == 0 || sentence.is(of, "of");
    for (int i = of + 1; partitive && i < of + 5 && sentence.holds(i + 1); i++) {
      int noun = sentence.is(i + 1, "own") ? i + 2 : i + 1;
      Phrases.Match people = sentence.match(noun, "kinds");
      boolean men = sentence.word(noun, "own unit") || sentence.word(noun, "own people")
          || sentence.cue(noun, "force") || people != null;
      if (sentence.is(i, "'s") && men) {
        String side = allegiances.ofNamed(sentence.token(i - 1).text());
        String armed = people == null ? null : Parties.armed(people.term().name());
        return side == null ? count : count.partOf(null).of(side, armed == null ? "soldiers" : armed);
      }
    }
    return count;
  }

  /** "And Cambodia? There 110 are dead", "And the Tanzanians, what did they lose? – 70 dead". */
  private Count asked(Count count, List<Draft> drafts) {
    int index = count.sentence().index();
    for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
      Sentence question = sentences.get(i);
      boolean near = count.sentence().paragraph() - question.paragraph() <= 1;
      if (near && question.size() <= QUESTION && question.isMark(question.size() - 1, "?")) {
        Count answer = answer(count, question, drafts);
        if (answer != count) {
          return answer;
        }
      }
    }
    return count;
  }

  private static Count answer(Count count, Sentence question, List<Draft> drafts) {
    String side = null;
    String kind = null;
    for (int i = 0; i < question.size(); i++) {
      Phrases.Match whose = question.match(i, "sides");
      boolean place = whose != null && question.cue(i - 1, "preposition") && !question.is(i - 1, "of")
          && !question.is(i - 1, "about") && !question.is(i - 1, "for");
      if (whose == null || place || whose.term().name().startsWith("=")) {
        continue;
      }
      if (side != null && !side.equals(whose.term().name())) {
        return count;
      }
      side = whose.term().name();
      Phrases.Match people = question.match(i + whose.length(), "kinds");
      kind = people == null ? kind : people.term().name();
    }
    if (side == null) {
      return count;
    }
    Count last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1).count();
    boolean army = last != null && last.kind() != null && Parties.armed(last.kind()) != null
        || question.findWord("losing people", 0, question.size()) >= 0;
    boolean turns = army || kind != null;
    return turns ? count.of(side, kind != null ? kind : "soldiers") : count;
  }

  /** "We marched out with 250 men. 37 of them were killed": those under whoever speaks. */
  private Count ofOurMen(Count count, @Nullable Speaker speaker) {
    boolean own = AntecedentGroup.isOfThem(count) && speaker != null && speaker.side() != null;
    int index = count.sentence().index();
    for (int i = index - 1; own && i >= Math.max(0, index - 2); i--) {
      Sentence before = sentences.get(i);
      boolean us = before.findWord("first person", 0, before.size()) >= 0;
      boolean men = false;
      for (int at = 0; at < before.size() && us; at++) {
        Phrases.Match people = before.match(at, "kinds");
        men |= people != null && (people.term().name().equals("men")
            || Parties.armed(people.term().name()) != null) || before.cue(at, "force");
      }
      if (men) {
        return count.partOf(null).of(speaker.side(), "soldiers");
      }
    }
    return count;
  }
}
