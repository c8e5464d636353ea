package org.tolldesk.telegram;

/**
 * A group became a supergroup and has another number since.
 *
 * @param chat its old number
 * @param to its new one
 */
record Migration(int update, long chat, long to) implements Event {}
