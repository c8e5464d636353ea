package org.tolldesk.telegram;

/** A call to which the double said no of its own accord, by no script of the test. */
record Refused(Call call, Refusal refusal) {}
