/**
 * Updates in, messages out: the Telegram bot. Start at {@link org.tolldesk.telegram.Bot}. An update goes
 * through {@code Poller}, {@code Receiver}, {@code Inbox} and {@code ChatLanes} to {@code Conversation}, and
 * a message leaves through {@code Messenger}, {@code Outbox}, {@code Pacing} and {@code Gateway}; {@code
 * Memory} keeps what was asked. No type of the Telegram library leaves the package.
 */
@NullMarked
package org.tolldesk.telegram;

import org.jspecify.annotations.NullMarked;
