package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom a text attributes what it says.
 *
 * @param name canonical
 * @param side the adjective of the side they belong to, where known
 */
record Speaker(String name, Type type, @Nullable String side) {

  /** A person, a body of people, or an outlet. */
  enum Type {
    PERSON,
    BODY,
    OUTLET
  }

  boolean isPerson() {
    return type == Type.PERSON;
  }
}
