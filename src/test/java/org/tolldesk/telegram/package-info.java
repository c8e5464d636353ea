/**
 * Tests of the bot, and the Bot API server that they run against: start at
 * {@link org.tolldesk.telegram.BotApiDouble}.
 */
@NullMarked
package org.tolldesk.telegram;

import org.jspecify.annotations.NullMarked;
