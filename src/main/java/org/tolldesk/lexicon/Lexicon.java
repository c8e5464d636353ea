package org.tolldesk.lexicon;

/** All the words that Tolldesk knows, read from its data files and an admin's. Immutable. */
public final class Lexicon {

  /** The words that ship with Tolldesk. */
  public static Lexicon standard() {
    return new Lexicon();
  }
}
