package org.tolldesk.answer;

/** A text that passed the gate, and what wrote it. */
record Written(String text, String model) {}
