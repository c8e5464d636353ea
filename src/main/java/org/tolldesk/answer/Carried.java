package org.tolldesk.answer;

import org.jspecify.annotations.Nullable;

/**
 * What a sentence may leave unsaid because the one before it, or the heading above it, has said it.
 */
record Carried(@Nullable String claimant, @Nullable String measure, @Nullable String side) {
  static final Carried NOTHING = new Carried(null, null, null);
}
