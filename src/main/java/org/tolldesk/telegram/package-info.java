/**
 * Updates in, messages out.
 */
@NullMarked
package org.tolldesk.telegram;

import org.jspecify.annotations.NullMarked;
