package org.tolldesk.telegram;

/**
 * A question that could be asked next.
 *
 * @param label what stands on its button
 */
record Suggestion(String label, String question) {}
