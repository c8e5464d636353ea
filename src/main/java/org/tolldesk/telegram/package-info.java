/**
 * Updates in, messages out: the Telegram bot. Start at {@link org.tolldesk.telegram.Bot}. An update goes through
 * {@link org.tolldesk.telegram.Poller}, {@link org.tolldesk.telegram.Receiver}, {@link org.tolldesk.telegram.Inbox}
 * and {@link org.tolldesk.telegram.ChatLanes} to {@link org.tolldesk.telegram.Conversation}; a message leaves
 * through {@link org.tolldesk.telegram.Messenger} and {@link org.tolldesk.telegram.Gateway}. No type of the
 * Telegram library leaves the package.
 */
@NullMarked
package org.tolldesk.telegram;

import org.jspecify.annotations.NullMarked;
