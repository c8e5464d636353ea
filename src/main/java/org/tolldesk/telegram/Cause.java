package org.tolldesk.telegram;

import org.jspecify.annotations.Nullable;

/**
 * The update that a message answers.
 *
 * @param update its number
 * @param language the IETF tag of whoever reads the answer
 */
record Cause(int update, @Nullable String language) {}
