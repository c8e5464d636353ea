package org.tolldesk.telegram;

/** What goes wrong with one call, scripted by a test. */
sealed interface Fault {

  /** The server refuses. */
  record Refuse(Refusal refusal) implements Fault {}

  /** A proxy's error page instead of the Bot API's envelope. */
  record BadGateway() implements Fault {}

  /** The call is done, and the connection dies before its reply. */
  record CutAfter() implements Fault {}

  /** The connection dies before the call is done. */
  record CutBefore() implements Fault {}
}
