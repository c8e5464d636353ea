package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who made the study that an article is about, which it then calls "the survey", "the authors" or "the team":
 * whom it names first as leading the work or as the house that did it.
 */
final class Study {
  /** In tokens: how far behind the study its maker may stand. */
  private static final int REACH = 18;

  /** In tokens: how far behind those who did the work their house may be named to its end. */
  private static final int HOUSE = 10;

  private Study() {}

  /** The maker of the article's study; null where it tells of none or names nobody. */
  static @Nullable Speaker maker(List<Sentence> sentences, SpeakerBook book) {
    if (sentences.stream().noneMatch(Study::tellsOfStudy)) {
      return null;
    }
    for (Sentence sentence : sentences) {
      if (sentence.findWord("researchers", 0, sentence.size()) >= 0 || tellsOfStudy(sentence)) {
        Mention maker = maker(Mentions.of(sentence, book));
        if (maker != null) {
          return maker.named();
        }
      }
    }
    return null;
  }

  /** Whether a mention only calls the study or its makers again: "the survey", "its authors". */
  static boolean isMeant(Sentence sentence, Mention mention) {
    int noun = mention.to() - 1;
    boolean again = sentence.is(mention.from(), "the") || sentence.is(mention.from(), "this")
        || sentence.is(mention.from(), "these") || sentence.is(mention.from(), "its")
        || sentence.is(mention.from(), "their");
    boolean whole = sentence.is(mention.from() + 1, "study") && sentence.is(mention.from() + 2, "'s")
        || mention.to() - mention.from() == 2;
    return again && whole && (sentence.word(noun, "study") || sentence.word(noun, "researchers"))
        && !joined(sentence, mention.to());
  }

  /** Whether a mention calls the study or its makers or by the house that it names: "scientists from". */
  static boolean isMeant(Sentence sentence, Mention mention, Speaker maker) {
    int to = mention.to();
    boolean house = sentence.word(to - 1, "researchers") && (sentence.is(to, "of") || sentence.is(to, "from")
        || sentence.is(to, "at"));
    return isMeant(sentence, mention) || house && sentence.textOf(to, Math.min(to + HOUSE, sentence.size()))
        .contains(maker.name());
  }

  /** "The team of the fire brigade", "the survey by the ministry": another one, named here. */
  private static boolean joined(Sentence sentence, int at) {
    return sentence.is(at, "of") || sentence.is(at, "from") || sentence.is(at, "at") || sentence.is(at, "by")
        || sentence.is(at, "under") || sentence.is(at, "around") || FreeNames.isFree(sentence, at);
  }

  private static boolean tellsOfStudy(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean team = sentence.is(i, "team") || sentence.is(i, "group") || sentence.is(i, "colleagues");
      if (sentence.word(i, "study") || !team && sentence.word(i, "researchers")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Mention maker(Mentions mentions) {
    Sentence sentence = mentions.sentence();
    Mention leads = mentions.first(mention -> isMaker(mention) && (leads(sentence, mention.from() - 1)
        || sentence.is(mention.to(), "and") && sentence.word(mention.to() + 1, "possessive")
        && sentence.word(mention.to() + 2, "researchers")));
    Mention made = leads != null ? leads : mentions.first(mention -> isMaker(mention)
        && made(sentence, mention.from() - 1));
    return made;
  }

  private static boolean isMaker(Mention mention) {
    return mention.is(Mention.Form.DESCRIPTION) || mention.is(Mention.Form.NAME)
        && mention.named() != null && mention.named().type() != Speaker.Type.OUTLET;
  }

  /** "A team around", "researchers under", "the survey, which was led by". */
  private static boolean leads(Sentence sentence, int joint) {
    boolean around = sentence.is(joint, "around") || sentence.is(joint, "under");
    if (around) {
      return sentence.word(joint - 1, "researchers");
    }
    int verb = sentence.is(joint - 1, "out") ? joint - 2 : joint - 1;
    return sentence.is(joint, "by") && sentence.word(verb, "leading a study")
        && isStudyBefore(sentence, verb);
  }

  /** "A study by", "the survey, by", "researchers at", "a team of scholars from". */
  private static boolean made(Sentence sentence, int joint) {
    int noun = sentence.isMark(joint - 1, ",") ? joint - 2 : joint - 1;
    boolean house = sentence.is(joint, "at") || sentence.is(joint, "of") || sentence.is(joint, "from");
    return sentence.is(joint, "by") && sentence.word(noun, "study")
        || house && sentence.word(joint - 1, "researchers");
  }

  private static boolean isStudyBefore(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      if (sentence.word(i, "study") || sentence.word(i, "researchers")) {
        return true;
      }
    }
    return false;
  }
}
