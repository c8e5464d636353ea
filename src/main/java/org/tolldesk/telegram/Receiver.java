package org.tolldesk.telegram;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Takes updates from the poller, makes them safe and hands them on. It never throws, because an exception
 * would end the library's polling for good, and it returns fast, because its return is the acknowledgement.
 */
final class Receiver implements LongPollingUpdateConsumer {
  private static final Logger log = LoggerFactory.getLogger(Receiver.class);

  private final EventReader reader;
  private final Inbox inbox;
  private final ChatLanes lanes;
  private final Switchboard switchboard;
  private final AtomicBoolean received = new AtomicBoolean();

  Receiver(Me me, Inbox inbox, ChatLanes lanes, Switchboard switchboard) {
    this.reader = new EventReader(me);
    this.inbox = inbox;
    this.lanes = lanes;
    this.switchboard = switchboard;
  }

  /** Whether anything came since this was last asked. */
  boolean hasReceived() {
    return received.getAndSet(false);
  }

  @Override
  public void consume(List<Update> updates) {
    received.set(true);
    try {
      List<Event> batch =
          updates.stream()
              .filter(each -> !inbox.knows(each.getUpdateId()))
              .flatMap(each -> read(each).stream())
              .toList();
      keep(batch.stream().filter(Receiver::isKept).toList());
      batch.forEach(this::hand);
    } catch (Throwable e) {
      log.error("A batch of updates could not be taken: {}", Traces.of(e));
    }
  }

  /** Takes up what the run before left undone. */
  void resume() {
    inbox.takeLeft().forEach(this::hand);
  }

  /** There is nothing to close: the parts that this hands on to are closed by {@link Bot}. */
  @Override
  public void close() {}

  private Optional<Event> read(Update update) {
    try {
      return reader.read(update);
    } catch (RuntimeException e) {
      log.error("Update {} could not be read and is set aside: {}", update.getUpdateId(), Traces.of(e));
      return Optional.empty();
    }
  }

  private void keep(List<Event> batch) {
    try {
      inbox.keep(batch);
    } catch (IOException e) {
      log.error("Updates cannot be kept on disk ({}): a crash now would lose them", e.toString());
    }
  }

  /** What is typed behind the bot's name is answered now or never, and is nobody's business later. */
  private static boolean isKept(Event event) {
    return !(event instanceof InlineQuestion);
  }

  private void hand(Event event) {
    if (!isKept(event)) {
      switchboard.handle(event);
      return;
    }
    switch (lanes.submit(event.chat(), () -> handle(event))) {
      case TURNED_AWAY -> lanes.submitBeside(() -> attempt(event, () -> switchboard.busy(event)));
      case TURNED_AWAY_AGAIN -> done(event);
      case TAKEN, CLOSED -> {}
    }
  }

  private void handle(Event event) {
    attempt(event, () -> switchboard.handle(event));
  }

  private void attempt(Event event, Runnable task) {
    try {
      task.run();
    } catch (Stopped e) {
      log.info("Update {} waits for the next start", event.update());
      return;
    } catch (Throwable e) {
      log.error("Update {} was set aside: {}", event.update(), Traces.of(e));
    }
    done(event);
  }

  private void done(Event event) {
    try {
      inbox.handled(event.update());
    } catch (IOException e) {
      log.error("Update {} may be answered twice, no ledger: {}", event.update(), e.toString());
    }
  }
}
