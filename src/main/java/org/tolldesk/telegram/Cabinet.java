package org.tolldesk.telegram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * All that the bot keeps on disk, below one folder; operations.md says what of it is whose and how long.
 *
 * @param inbox updates that are not done with
 * @param outbox which messages of their answers left
 * @param memory what was asked in each chat
 * @param languages what was chosen by /lang
 * @param feedback votes, and questions that found nothing
 * @param offers documents and steps that wait for an admin's decision
 * @param audit who changed what
 */
record Cabinet(
    Inbox inbox,
    Outbox outbox,
    Memory memory,
    Languages languages,
    Feedback feedback,
    Offers offers,
    Audit audit)
    implements AutoCloseable {

  /** @throws IOException when the folder cannot be used, or another bot uses it */
  static Cabinet open(Path folder, LongSupplier clock) throws IOException {
    Inbox inbox = new Inbox(folder);
    return new Cabinet(
        inbox,
        new Outbox(folder.resolve("outbox"), inbox::isOpen),
        new Memory(folder.resolve("chats"), clock),
        new Languages(folder),
        new Feedback(folder.resolve("feedback"), clock),
        new Offers(folder.resolve("offers")),
        new Audit(folder, clock));
  }

  /** What of it belongs to chats. */
  List<Keeping> ofChats() {
    return List.of(memory, feedback, languages, chat -> inbox.deleteHandled());
  }

  @Override
  public void close() throws IOException {
    memory.close();
    inbox.close();
    outbox.close();
  }
}
