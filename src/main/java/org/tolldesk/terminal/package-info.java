/**
 * Command line and terminal chat.
 */
@NullMarked
package org.tolldesk.terminal;

import org.jspecify.annotations.NullMarked;
