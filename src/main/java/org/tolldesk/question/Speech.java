package org.tolldesk.question;

/** Where a question says that somebody speaks. */
final class Speech {
  private Speech() {}

  /** "X says", "according to X", "said by X"; in Ukrainian and Russian also "сказав X". */
  static boolean isOf(Sentence s, int at) {
    int before = at - 1;
    while (s.at(before).norm().equals("the")) {
      before--;
    }
    int after = s.pastAuxiliaries(at + 1);
    boolean possessive = s.isPossessive(at + 1);
    boolean owned = Script.isCyrillic(s.at(at).norm()) && s.at(at).is("sides")
        && (s.at(before).says("losses") || s.at(before).is("measures") || s.at(before).is("kinds"));
    if (owned) {
      return false;
    }
    return s.at(before).says("according")
        || s.at(before).says("by") && (isAt(s, before - 1) && !isPeople(s.at(before - 1))
            || s.at(before - 1).says("figure"))
        || s.at(before).norm().equals("from") && s.at(before - 1).says("figure")
        || !possessive && isAt(s, after)
        || possessive && s.at(after).says("figure") && !s.at(after).says("losses")
        || Script.isCyrillic(s.at(at).norm())
            && (isAt(s, before) || s.at(before).says("figure") && !s.at(before).says("how_many"));
  }

  /** "Taken prisoner by": a word that can be a speaker's too. */
  private static boolean isPeople(Segment segment) {
    return segment.is("kinds") || segment.is("measures");
  }

  /** A verb of saying, or another word of {@code saying}. */
  static boolean isAt(Sentence s, int at) {
    Segment segment = s.at(at);
    return segment.says("say") || segment.is("saying") || segment.says("predicted") || segment.says("denied")
        || segment.says("agreement");
  }
}
