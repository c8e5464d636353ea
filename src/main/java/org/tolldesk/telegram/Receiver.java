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
  /** How often an update is begun that never ends but with the program. */
  private static final int ATTEMPTS = 3;

  private final EventReader reader;
  private final Inbox inbox;
  private final Outbox outbox;
  private final ChatLanes lanes;
  private final Whereabouts whereabouts;
  private final Switchboard switchboard;
  private final Rewordings rewordings;
  private final AtomicBoolean received = new AtomicBoolean();

  Receiver(
      Me me,
      Inbox inbox,
      Outbox outbox,
      ChatLanes lanes,
      Whereabouts whereabouts,
      Switchboard switchboard,
      Rewordings rewordings) {
    this.reader = new EventReader(me);
    this.inbox = inbox;
    this.outbox = outbox;
    this.lanes = lanes;
    this.whereabouts = whereabouts;
    this.switchboard = switchboard;
    this.rewordings = rewordings;
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
      hand(batch);
    } catch (Throwable e) {
      log.error("A batch of updates could not be taken: {}", Traces.of(e));
    }
  }

  /** Takes up what the run before left undone. */
  void resume() {
    hand(inbox.takeLeft());
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

  private void hand(List<Event> batch) {
    batch.forEach(rewordings::arrived);
    batch.forEach(this::handSafely);
  }

  /** One that cannot be handed on does not keep the others of its batch; it stays on disk. */
  private void handSafely(Event event) {
    try {
      hand(event);
    } catch (RuntimeException | Error e) {
      log.error("Update {} waits for the next start: {}", event.update(), Traces.of(e));
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
    look(event);
    switch (lanes.submit(whereabouts.of(event.chat()), new Handling(event))) {
      case TURNED_AWAY -> lanes.submitBeside(() -> attempt(event, () -> switchboard.busy(event)));
      case TURNED_AWAY_AGAIN -> done(event);
      case TAKEN, CLOSED -> {}
    }
  }

  /** Whoever blocked the bot is left alone at once, before what still waits in the chat has its turn. */
  private void look(Event event) {
    if (event instanceof Membership change && !change.now()) {
      whereabouts.leave(event.chat());
    } else if (!(event instanceof InlineQuestion)) {
      whereabouts.enter(event.chat());
    }
  }

  /** An event in its chat's queue. */
  private final class Handling implements ChatLanes.Task {
    private final Event event;
    private volatile boolean dropped;

    Handling(Event event) {
      this.event = event;
    }

    @Override
    public void drop() {
      dropped = event instanceof Incoming || event instanceof Press;
    }

    @Override
    public void run() {
      if (dropped) {
        done(event);
      } else {
        attempt(event, () -> switchboard.handle(event));
      }
    }
  }

  private void attempt(Event event, Runnable task) {
    try {
      if (outbox.begin(event.update()) > ATTEMPTS) {
        log.error("Update {} ended the program {} times and is set aside", event.update(), ATTEMPTS);
        switchboard.fault(event);
      } else {
        task.run();
      }
    } catch (Stopped e) {
      outbox.rest(event.update());
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
      outbox.done(event.update());
    } catch (IOException e) {
      log.error("Update {} may be answered twice, no ledger: {}", event.update(), e.toString());
    }
  }
}
