package org.tolldesk.claim;

/** "The National Search and Rescue Agency": a body whose name joins what it does by "and". */
final class JoinedNames {
  /** In tokens. */
  private static final int LONGEST = 8;

  private JoinedNames() {}

  /** The token after such a name that begins right behind "the"; -1 where none stands. */
  static int end(Sentence sentence, int at) {
    if (at == 0 || !sentence.is(at - 1, "the") || !isPart(sentence, at)) {
      return -1;
    }
    boolean joined = false;
    int i = at;
    while (i < at + LONGEST && (isPart(sentence, i) || sentence.is(i, "and") && isPart(sentence, i + 1))) {
      joined |= sentence.is(i, "and");
      if (joined && isBody(sentence, i) && !isPart(sentence, i + 1)) {
        return i + 1;
      }
      if (isBody(sentence, i) || sentence.match(i, "names") != null) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  private static boolean isPart(Sentence sentence, int at) {
    return sentence.holds(at) && sentence.token(at).isWord() && sentence.token(at).isCapitalised()
        && sentence.match(at, "sides") == null && sentence.match(at, "saying", "title") == null;
  }

  private static boolean isBody(Sentence sentence, int at) {
    return sentence.word(at, "kind of body") || sentence.word(at, "body by its noun")
        || sentence.word(at, "generic body");
  }
}
