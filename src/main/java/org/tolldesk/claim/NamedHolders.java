package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/** Knows the person who stands behind an office or a team, where its phrase goes on to name them. */
record NamedHolders(Sentence sentence, Mentions mentions) {

  /** Who leads a body or holds an office; null where its phrase names nobody. */
  @Nullable Speaker of(Mention mention, int to) {
    Mention leader = leader(mention, to);
    Mention named = leader != null ? leader : holder(mention, to);
    return named == null ? null : named.named();
  }

  /** "The team led by Hana al-Sabri". */
  private @Nullable Mention leader(Mention body, int to) {
    boolean led = sentence.word(body.to(), "leading") && sentence.is(body.to() + 1, "by");
    Mention leader = led ? mentions.startingAt(body.to() + 2) : null;
    return leader != null && leader.isPerson() && leader.to() <= to + 1 ? leader : null;
  }

  /** "The minister of defence of the Federation Sergei Shoigu": an office whose complement ends in a name. */
  private @Nullable Mention holder(Mention office, int to) {
    if (!office.is(Mention.Form.DESCRIPTION) || !sentence.word(office.to() - 1, "office")) {
      return null;
    }
    Mention last = mentions.endingNear(to);
    boolean closes = last != null && last.from() > office.to() && last.to() == to && last.isPerson()
        && isOfThing(last) && FreeNames.titleBefore(sentence, last.head()) == null;
    return closes ? last : null;
  }

  /** "Of the Federation Rey", "of defence Rey": what an office is of, before the name of who holds it. */
  private boolean isOfThing(Mention name) {
    int thing = name.from();
    return name.head() - thing > 1 || name.head() - thing == 1 && !sentence.token(thing).isCapitalised()
        && sentence.match(thing, "saying", "head") == null && sentence.match(thing, "saying", "title") == null
        && !sentence.cue(thing, "determiner");
  }

  /**
   * "The director, Hamid Osman,", "a sergeant, Vasyl.": the person named after the comma of a description.
   */
  @Nullable Mention after(int comma) {
    Mention name = mentions.startingAt(comma + 1);
    return name != null && name.isPerson() ? name : null;
  }

  /** Whether one name alone stands after a comma: ", Vasyl,". */
  boolean isOneWordAfter(int comma) {
    int at = comma + 1;
    return mentions.startingAt(at) == null && FreeNames.isFree(sentence, at)
        && !sentence.token(at).norm().endsWith("ly") && sentence.isMark(at + 1, ",.");
  }
}
