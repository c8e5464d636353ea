/**
 * Command line and terminal chat: picocli commands in, text or JSON out. Start at {@link
 * org.tolldesk.terminal.CommandLineInterface}; everything else is reached through the narrow door
 * {@link org.tolldesk.terminal.Desk}, which the root package implements.
 */
@NullMarked
package org.tolldesk.terminal;

import org.jspecify.annotations.NullMarked;
