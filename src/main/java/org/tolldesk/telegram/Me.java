package org.tolldesk.telegram;

/**
 * Who the bot is.
 *
 * @param username without {@code @}
 * @param readsGroups whether it hears everything in a group: its privacy mode is off
 */
record Me(long id, String username, boolean readsGroups) {}
