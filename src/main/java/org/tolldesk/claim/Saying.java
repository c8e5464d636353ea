package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * What was said by whom, and over which tokens of its sentence that reaches.
 *
 * @param at token where its words begin
 * @param end token after them
 * @param via through whom it was passed on
 * @param counts whether its verb is one of counting, which does not reach back
 * @param closes whether what was said stands before it
 */
record Saying(int at, int end, Speaker speaker, @Nullable Speaker via, boolean counts, boolean closes) {}
