package org.tolldesk.claim;

import java.util.List;

/** Tells a figure that the words around it throw out: a question answered with no, "200, nonsense". */
final class Rebuttals {
  /** In tokens: how far before its figure a verb that stands by it, or does not, may be. */
  private static final int VERB_REACH = 9;

  /** In tokens: what may stand between a number that is asked back and its question mark. */
  private static final int ASKED = 4;

  private Rebuttals() {}

  static boolean rebuts(Count count, List<Sentence> article) {
    Sentence sentence = count.sentence();
    return isThrownOut(sentence, count.figure().to()) || isUnbacked(sentence, count.figure())
        || isScorned(sentence, count.figure()) || isUnreal(sentence, count.figure())
        || isDoubted(count, article) || isAnswered(count, article);
  }

  /** "Two hundred, nonsense", "sixty-six, never", "the staff's eleven thousand I never believed". */
  private static boolean isThrownOut(Sentence sentence, int to) {
    int i = sentence.isMark(to, ",–—:") ? to + 1 : to;
    boolean word = i > to && sentence.word(i, "flat no")
        && (!sentence.holds(i + 1) || !sentence.token(i + 1).isWord());
    boolean clause = sentence.is(i, "i") || sentence.is(i, "we") || sentence.is(i, "nobody");
    int verb = clause ? sentence.findWord("standing by", i, i + 4) : -1;
    int that = sentence.is(i, "and") || sentence.is(i, "but") ? i + 1 : i;
    boolean called = i > to && (sentence.is(that, "that") || sentence.is(that, "which"))
        && sentence.word(that + 1, "copula")
        && sentence.findCue("denial", that + 2, that + 5) >= 0;
    return word || called || verb > 0 && (sentence.is(i, "nobody")
        || sentence.findCue("negative", i, verb) > 0);
  }

  /** "Can keep its 11,000", "97 is what you get if", "nowhere near thirty", "to say 300 died is a lie". */
  private static boolean isScorned(Sentence sentence, Figure figure) {
    int owner = figure.outer() - 1;
    boolean kept = sentence.word(owner, "owner") && sentence.is(owner - 1, "keep")
        && (sentence.is(owner - 2, "can") || sentence.is(owner - 2, "may"));
    int to = figure.to();
    boolean made = sentence.is(to, "is") && sentence.is(to + 1, "what")
        && (sentence.is(to + 2, "you") || sentence.is(to + 2, "one"));
    boolean nowhere = false;
    for (int i = figure.outer() - 3; i < figure.outer() - 1; i++) {
      nowhere |= sentence.is(i, "nowhere") && (sentence.is(i + 1, "near") || sentence.is(i + 1, "close"));
    }
    boolean said = sentence.is(0, "to") && sentence.variant(1, "saying", "say") != null
        && sentence.findCue("denial", to, sentence.size()) >= 0;
    return kept || made || nowhere || said || isCalled(sentence, to);
  }

  /** "The 700 of whom the paper writes, it is fake", "400 dead do not exist". */
  private static boolean isCalled(Sentence sentence, int to) {
    for (int i = to; i < sentence.size() && !sentence.isNumber(i) && !sentence.isMark(i, ";."); i++) {
      boolean it = sentence.isMark(i, ",–—") && sentence.word(i + 1, "bare subject")
          && sentence.word(i + 2, "copula");
      boolean exists = i - to < VERB_REACH && sentence.word(i, "existing") && !sentence.word(i, "copula")
          && (sentence.cue(i - 1, "negative") && sentence.cue(i - 2, "auxiliary")
          || sentence.is(i - 1, "never"));
      if (exists || it && sentence.findCue("denial", i + 3, i + 6) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "Not one of those 80 is real", "none of the 40 exists", "show me a single one of these 130". */
  private static boolean isUnreal(Sentence sentence, Figure figure) {
    int of = sentence.is(figure.outer() - 1, "of") ? figure.outer() - 1 : figure.outer() - 2;
    boolean those = sentence.is(of, "of") && sentence.cue(figure.outer() - 1, "determiner");
    if (!those) {
      return false;
    }
    for (int i = of - 1; i >= Math.max(0, of - 6) && !sentence.isMark(i, ",;:."); i--) {
      boolean shown = sentence.word(i, "challenge") && (sentence.is(i + 1, "me") || sentence.is(i + 1, "us"));
      boolean none = sentence.is(i, "none")
          || sentence.cue(i, "negative") && sentence.word(i + 1, "single one");
      if (shown || none && sentence.findWord("existing", figure.to(), sentence.size()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "Does not accept the forty-five", "I don't see 700 dead": a verb of standing by a figure, negated. */
  private static boolean isUnbacked(Sentence sentence, Figure figure) {
    int from = Math.max(0, figure.outer() - VERB_REACH);
    for (int i = figure.outer() - 1; i >= from && !sentence.isMark(i, ",;:.\"“”"); i--) {
      if (sentence.is(i, "but") || sentence.cue(i, "relative") || sentence.is(i, "until")
          || sentence.word(i, "asking")) {
        return false;
      }
      boolean verb = sentence.word(i, "standing by") && !sentence.is(i - 1, "be");
      for (int j = i - 1; verb && j >= Math.max(0, i - VERB_REACH) && !sentence.isMark(j, ",;:."); j--) {
        boolean near = i - j <= 2 || sentence.is(j, "nor");
        if (near && sentence.cue(j, "negative")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Sixty mercenaries?", "thirty-eight? For that I would have to employ more": a number asked back. */
  private static boolean isDoubted(Count count, List<Sentence> article) {
    Sentence sentence = count.sentence();
    int mark = count.figure().to();
    while (mark < count.figure().to() + ASKED && sentence.holds(mark) && sentence.token(mark).isWord()
        && sentence.variant(mark, "measures", "verb") == null && !sentence.cue(mark, "auxiliary")) {
      mark++;
    }
    boolean asked = count.figure().outer() <= 1 && sentence.isMark(mark, "?");
    return asked && sentence.index() > 0
        && article.get(sentence.index() - 1).paragraph() == sentence.paragraph();
  }

  /** "Were 5,000 nuns murdered? No.": a question, or what others say, with a flat no behind it. */
  private static boolean isAnswered(Count count, List<Sentence> article) {
    Sentence sentence = count.sentence();
    int next = sentence.index() + 1;
    if (next >= article.size()) {
      return false;
    }
    Sentence answer = article.get(next);
    boolean asks = sentence.isMark(sentence.size() - 1, "?");
    boolean others = answer.paragraph() == sentence.paragraph() && (sentence.word(start(sentence), "hearsay")
        || sentence.word(start(sentence) + 1, "hearsay") || sentence.word(start(sentence) + 2, "hearsay"));
    boolean rumoured = sentence.findCue("rumour", 0, count.figure().outer()) >= 0
        && answer.paragraph() == sentence.paragraph() && Verdicts.throwsOut(answer)
        && !repeats(answer, sentence.token(count.figure().from()).text());
    return rumoured || asks && isVerdict(answer) || (asks || others) && isFlatNo(answer);
  }

  /** Whether an answer names the number itself, and so denies it in its own words. */
  private static boolean repeats(Sentence answer, String number) {
    for (int i = 0; i < answer.size(); i++) {
      if (answer.token(i).text().equals(number)) {
        return true;
      }
    }
    return false;
  }

  private static int start(Sentence sentence) {
    return sentence.holds(0) && !sentence.token(0).isWord() ? 1 : 0;
  }

  /** "No.", "Nonsense, that is". */
  private static boolean isFlatNo(Sentence answer) {
    int at = start(answer);
    return answer.word(at, "flat no") && (!answer.holds(at + 1) || !answer.token(at + 1).isWord());
  }

  /** "Verdict: FALSE", "our rating: untrue". */
  private static boolean isVerdict(Sentence answer) {
    int at = answer.findWord("verdict", 0, Math.min(3, answer.size()));
    return at >= 0 && answer.isMark(at + 1, ":") && answer.findCue("denial", at + 1, answer.size()) >= 0;
  }
}
