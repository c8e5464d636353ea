package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * A count of a cell, with what its table says of it.
 *
 * @param source who says it; null where the table does not say
 * @param via through whom
 * @param own whether it says that the figure is that of whoever publishes the table
 * @param timing null where the table does not say
 */
record TableCount(Count count, @Nullable Speaker source, @Nullable Speaker via, boolean own,
    @Nullable Timing timing) {

  /** Who says it, by the table; null where it does not say. */
  @Nullable Voice voice() {
    return own ? Voice.NOBODY : source == null ? null : new Voice(source, via, false);
  }
}
