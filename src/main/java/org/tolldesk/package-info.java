/**
 * Starts everything: the only reader of configuration, environment and clock, and the only exit.
 * Start at {@link org.tolldesk.Main}; how the parts are put together is in {@link
 * org.tolldesk.Wiring}.
 */
@NullMarked
package org.tolldesk;

import org.jspecify.annotations.NullMarked;
