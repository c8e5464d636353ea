package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who says a figure, and through whom.
 *
 * @param carried whether the speaker is only taken over from the sentence before
 */
record Voice(@Nullable Speaker claimant, @Nullable Speaker via, boolean carried) {
  static final Voice NOBODY = new Voice(null, null, false);
}
