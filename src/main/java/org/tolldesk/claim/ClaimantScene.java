package org.tolldesk.claim;

import static org.tolldesk.choice.Features.is;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;

/**
 * A figure whose claimant is sought, with what its candidates are held against.
 *
 * @param votes whom each of the rules finds, in a fixed order
 * @param drafts the figures before it, as far as they bear on it
 * @param twins the same number in sentences further down
 * @param quoted whether it stands in a quotation
 * @param said 2 where its sentence lets somebody speak, 1 where it has but a word of saying, else 0
 * @param opener the kind of word that begins its sentence
 * @param kind in a quotation or not, in a row or a sentence, said or not: 0 to 11
 * @param last the last saying before its sentence
 */
record ClaimantScene(Count count, List<@Nullable Speaker> votes, List<Draft> drafts, List<Count> twins,
    SpeakerUses uses, List<Sentence> sentences, Issue issue, boolean quoted, int said, int opener, int kind,
    @Nullable Saying last) {

  /** Who issues the article, and who prints it. */
  record Issue(@Nullable Speaker issuer, @Nullable String outlet) {
    boolean isBy(String name) {
      return issuer != null && issuer.name().equals(name);
    }
  }

  static ClaimantScene of(Count count, List<@Nullable Speaker> votes, List<Draft> drafts, List<Count> counts,
      SpeakerUses uses, List<Sentence> sentences, Issue issue, boolean quoted) {
    Sentence sentence = count.sentence();
    int said = !uses.sayings(sentence.index()).isEmpty() ? 2 : is(saysUnheard(sentence));
    int kind = (is(quoted) * 2 + is(Heading.isRow(sentence))) * 3 + said;
    List<Count> twins = counts.stream().filter(other -> other.sentence().index() > sentence.index()
        && other.figure().sameNumber(count.figure())).toList();
    return new ClaimantScene(count, votes, drafts, twins, uses, sentences, issue, quoted, said,
        opener(sentence), kind, uses.last(sentence.index()));
  }

  private static boolean saysUnheard(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.match(i, "saying") != null) {
        return true;
      }
    }
    return false;
  }

  private static int opener(Sentence sentence) {
    String first = sentence.token(0).norm();
    return sentence.cue(0, "pronoun") || List.of("it", "they").contains(first) ? 1
        : List.of("that", "this", "its", "their").contains(first) ? 2
        : sentence.cue(0, "more") || List.of("among", "of", "including").contains(first) ? 3
        : sentence.cue(0, "determiner") || first.equals("the") ? 4
        : List.of("in", "on", "since", "by").contains(first) ? 5
        : sentence.isNumber(0) ? 6
        : sentence.isMark(0, "-•*–·") ? 7
        : sentence.isMark(0, "\"“«") ? 8 : 0;
  }

  Sentence sentence() {
    return count.sentence();
  }

  /** The sayings of the sentence. */
  List<Saying> here() {
    return uses.sayings(sentence().index());
  }

  /** Whether another sentence stands in the same paragraph. */
  boolean isInParagraph(int other) {
    return sentences.get(other).paragraph() == sentence().paragraph();
  }

  /** 0 for the sentence right before, up to 4 for one far above. */
  int far(int before) {
    return Features.step(sentence().index() - before, 1, 2, 4, 8);
  }
}
