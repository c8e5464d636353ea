package org.tolldesk.telegram;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes and moves what is kept of a chat when the chat goes or gets a new number. */
record Leaving(ChatLanes lanes, List<Keeping> kept) implements Whereabouts.Listener {
  private static final Logger log = LoggerFactory.getLogger(Leaving.class);

  Leaving {
    kept = List.copyOf(kept);
  }

  @Override
  public void left(long chat) {
    lanes.drop(chat);
    Forgetting.forget(chat, kept);
  }

  @Override
  public void moved(long from, long to) {
    for (Keeping each : kept) {
      try {
        each.move(from, to);
      } catch (IOException e) {
        log.warn("What is kept of chat {} could not be taken along: {}", from, e.toString());
      }
    }
  }
}
