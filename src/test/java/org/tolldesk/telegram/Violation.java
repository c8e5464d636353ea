package org.tolldesk.telegram;

/**
 * A call that came too soon.
 *
 * @param rule which limit it broke
 * @param retryAfter the seconds that it was told to wait, by the double's pace
 */
record Violation(Call call, String rule, int retryAfter) {}
