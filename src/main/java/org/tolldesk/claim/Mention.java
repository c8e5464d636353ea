package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that names or describes somebody who could speak.
 *
 * @param from token where it begins, its determiner included
 * @param to token after its last word
 * @param head token of its head: the noun that says what it is, or where the name begins
 * @param form how it speaks of them
 * @param named whom a name or a state's name means; null for a description or a pronoun
 * @param nested whether it stands behind a preposition and so belongs to another phrase
 */
record Mention(int from, int to, int head, Form form, @Nullable Speaker named, boolean nested) {

  /** A name, the name of a state or capital, a description ("local officials"), or a pronoun. */
  enum Form {
    NAME,
    STATE,
    DESCRIPTION,
    PRONOUN
  }

  boolean is(Form aForm) {
    return form == aForm;
  }

  /** Whether all of it stands between two tokens. */
  boolean isWithin(int aFrom, int aTo) {
    return from >= aFrom && to <= aTo;
  }

  boolean isPerson() {
    return named != null && named.isPerson();
  }
}
