package org.tolldesk.telegram;

import java.io.IOException;

/** Something that the bot keeps of chats, by their numbers. */
interface Keeping {

  /** Returns when nothing of the chat is left on disk; a chat that it does not know is no error. */
  void forget(long chat) throws IOException;

  /** The chat has another number from now on. May be told more than once. */
  default void move(long from, long to) throws IOException {}
}
