package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/** Knows what a description of somebody is: an office alone, the people of a body, the outlet. */
final class Descriptions {
  private Descriptions() {}

  /** "The president" that nothing completes and no name holds. */
  static boolean isBareOffice(Sentence sentence, Mention mention, @Nullable Speaker body) {
    int after = mention.to();
    return sentence.is(mention.from(), "the") && sentence.word(mention.head(), "public office")
        && mention.head() - mention.from() == 1 && after == mention.head() + 1
        && body != null && !body.isPerson() && !sentence.is(after, "of")
        && !sentence.is(after, "for") && !FreeNames.isFree(sentence, after)
        && !sentence.isMark(after, ",");
  }

  /** "Declared deputy", "the general-colonel": an office without its article, or of two ranks. */
  static boolean isRankAlone(Sentence sentence, Mention mention) {
    int first = sentence.is(mention.from(), "the") ? mention.from() + 1 : mention.from();
    boolean ranks = mention.to() - first == 3 && sentence.isMark(first + 1, "-")
        && sentence.word(first, "public office");
    return sentence.word(mention.to() - 1, "public office") && !sentence.token(first).isCapitalised()
        && (ranks || first == mention.from() && mention.to() == first + 1
        && (sentence.variant(first - 1, "saying", "say") != null
        || sentence.variant(mention.to(), "saying", "say") != null));
  }

  /** "Its authors", "the survey's authors". */
  static boolean isOwnPeople(Sentence sentence, Mention mention) {
    boolean its = sentence.is(mention.from(), "its") || sentence.is(mention.from(), "their");
    boolean work = sentence.is(mention.from(), "the") && sentence.is(mention.head() - 1, "'s")
        && sentence.word(mention.head() - 2, "paper") && mention.head() - mention.from() == 3;
    return sentence.word(mention.head(), "members of a body")
        && (its && mention.head() - mention.from() == 1 || work);
  }

  /** "Its members", "its country office": those of a body whose mention opens the sentence. */
  static boolean isOpeningOwn(Sentence sentence, Mention mention) {
    int last = mention.to() - 1;
    return mention.from() == 0 && (sentence.is(0, "its") || sentence.is(0, "their"))
        && (sentence.word(last, "members of a body") || sentence.word(last, "own branch")
        || sentence.word(last, "paper"));
  }

  /** "This newspaper": whoever prints the article. */
  static boolean isOutlet(Sentence sentence, Mention mention) {
    return sentence.is(mention.from(), "this") && mention.to() - mention.from() == 2
        && sentence.word(mention.head(), "medium") && QuoteSpeakers.around(sentence, mention.head()) == null;
  }
}
