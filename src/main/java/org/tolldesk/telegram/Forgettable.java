package org.tolldesk.telegram;

import java.io.IOException;

/** Something that the bot keeps of a chat and can delete. */
@FunctionalInterface
interface Forgettable {

  /** Returns when nothing of it is left on disk; a chat that it does not know is no error. */
  void forget(long chat) throws IOException;
}
