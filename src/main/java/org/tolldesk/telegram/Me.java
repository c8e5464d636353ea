package org.tolldesk.telegram;

/** The bot's own account. */
record Me(long id, String username) {}
