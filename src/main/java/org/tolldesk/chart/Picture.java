package org.tolldesk.chart;

/**
 * A picture of claims, ready to be sent.
 *
 * @param png at most 10 MB; its sides add up to less than 10,000 pixels, none 20 times the other
 * @param caption plain text of at most 1,024 UTF-16 units: every number drawn, or how many more there are
 */
public record Picture(byte[] png, String caption) {}
