package org.tolldesk.answer;

import java.util.List;

/**
 * A sentence of an answer as the gate reads it.
 *
 * @param line its line in the answer, from 0
 * @param text the sentence as written
 * @param bare the same length, with marks, dates and verbatim quotes blanked
 * @param marks the citation marks in it
 * @param dates the dates in it
 * @param quoted whether a whole quote is in it
 */
record Statement(
    int line,
    String text,
    String bare,
    List<Integer> marks,
    List<SpokenDate> dates,
    boolean quoted) {}
