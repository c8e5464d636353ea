package org.tolldesk.answer;

/**
 * Why the gate stops a sentence.
 *
 * @param line the line of the text that it stands in, from 0
 * @param sentence the sentence
 * @param what what is wrong, in English, for the model that is asked to mend it
 */
record Fault(int line, String sentence, String what) {}
