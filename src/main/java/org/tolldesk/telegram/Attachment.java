package org.tolldesk.telegram;

import org.jspecify.annotations.Nullable;

/**
 * A file that somebody sent.
 *
 * @param file Telegram's id, by which it can be fetched
 * @param name as the sender's device called it; not to be trusted
 * @param bytes its size as Telegram gives it; null where it does not
 */
record Attachment(String file, @Nullable String name, @Nullable Long bytes) {}
