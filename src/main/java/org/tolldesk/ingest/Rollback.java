package org.tolldesk.ingest;

/**
 * What going back did.
 *
 * @param from the generation that served
 * @param to the one that serves now
 * @param documents how many it has
 * @param claims how many it has
 */
public record Rollback(long from, long to, int documents, int claims) {}
