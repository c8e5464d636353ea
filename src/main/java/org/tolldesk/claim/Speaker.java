package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom a text attributes what it says.
 *
 * @param name canonical
 * @param side the adjective of the side they belong to, where known
 */
record Speaker(String name, Type type, @Nullable String side) {

  /** A person, a body of people, an outlet, or a state or capital that stands for its government. */
  enum Type {
    PERSON,
    BODY,
    OUTLET,
    STATE
  }

  boolean isPerson() {
    return type == Type.PERSON;
  }
}
