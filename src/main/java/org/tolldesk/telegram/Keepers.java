package org.tolldesk.telegram;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes and moves what is kept of a chat when the chat goes or gets a new number. */
record Keepers(ChatLanes lanes, Memory memory, Inbox inbox) implements Whereabouts.Listener {
  private static final Logger log = LoggerFactory.getLogger(Keepers.class);

  @Override
  public void left(long chat) {
    lanes.drop(chat);
    try {
      memory.forget(chat);
      inbox.deleteHandled();
    } catch (IOException e) {
      log.error("What was asked in chat {} could not be deleted: {}", chat, e.toString());
    }
  }

  @Override
  public void moved(long from, long to) {
    try {
      memory.move(from, to);
    } catch (IOException e) {
      log.warn("What was asked in chat {} could not be taken along: {}", from, e.toString());
    }
  }
}
