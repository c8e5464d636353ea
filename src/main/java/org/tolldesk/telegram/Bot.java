package org.tolldesk.telegram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * The Telegram bot. {@link #start} goes on trying in the background while Telegram cannot be reached; {@link
 * #close} takes seconds, interrupts nothing and loses nothing: what is not answered by then is answered after
 * the next start. All its threads are daemons.
 */
public final class Bot implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Bot.class);
  private static final long RETRY_MILLIS = 2_000;
  private static final long SWEEP_MINUTES = 60;

  private final BotSettings settings;
  private final Parts parts;
  private final Drawing drawing;
  private final StopSignal stop = new StopSignal();
  private final ChatLanes lanes = new ChatLanes();
  private final Workbench bench = new Workbench();
  private final Cabinet cabinet;
  private final Whereabouts whereabouts;
  private final Pacing pace;
  private final Gateway gateway;
  private final Downloads downloads;
  private final ScheduledExecutorService scheduler;
  private @Nullable Poller poller;

  /**
   * @param dataFolder where the bot keeps what a crash must not lose
   * @throws BotException when the folder cannot be used
   */
  public Bot(BotSettings settings, Parts parts, Path dataFolder) {
    this(settings, parts, dataFolder, Rates.TELEGRAM);
  }

  Bot(BotSettings settings, Parts parts, Path dataFolder, Rates rates) {
    this(settings, parts, dataFolder, rates, Charting::draw);
  }

  /** With a hand that draws the figures over time. */
  Bot(BotSettings settings, Parts parts, Path dataFolder, Rates rates, Drawing drawing) {
    this.drawing = drawing;
    this.settings = settings;
    this.parts = parts;
    Path folder = dataFolder.resolve("telegram");
    this.cabinet = inFolder(folder, () -> Cabinet.open(folder, parts.clock()));
    Leaving leaving = new Leaving(lanes, cabinet.ofChats());
    this.whereabouts = new Whereabouts(folder.resolve("moved"), leaving);
    this.pace = new Pacing(rates, stop, System::nanoTime);
    this.gateway = new Gateway(settings, pace);
    this.downloads = new Downloads(settings, gateway);
    this.scheduler =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "telegram-timer");
              thread.setDaemon(true);
              return thread;
            });
    sweep(SWEEP_MINUTES, cabinet.memory()::sweep);
  }

  /** Beside the chats: it waits for the disk and for the platform's pace, and a bug in it does not end it. */
  private void sweep(long firstMinutes, Runnable sweep) {
    scheduler.scheduleAtFixedRate(
        () -> lanes.submitBeside(sweep), firstMinutes, SWEEP_MINUTES, TimeUnit.MINUTES);
  }

  private interface Opening<T> {
    T open() throws IOException;
  }

  private static <T> T inFolder(Path folder, Opening<T> opening) {
    try {
      return opening.open();
    } catch (IOException e) {
      String fault = "The bot cannot keep its updates in " + folder + " (" + e.getMessage() + "): ";
      throw new BotException(fault + "let one bot alone write to that folder", e);
    }
  }

  /**
   * The name of the bot to which the token belongs, with its {@code @}.
   *
   * @throws BotException when Telegram refuses the token or cannot be reached, with one line that says so
   */
  public static String whoAmI(BotSettings settings) {
    Pacing unused = new Pacing(Rates.TELEGRAM, millis -> true, System::nanoTime);
    try (Gateway gateway = new Gateway(settings, unused)) {
      Outcome<User> outcome = gateway.call(new GetMe());
      if (outcome instanceof Outcome.Done<User> done) {
        return "@" + done.result().getUserName();
      }
      failIfRefused(outcome);
      throw new BotException("Telegram cannot be reached at " + settings.apiUrl() + ": check the network");
    }
  }

  /**
   * Starts to answer.
   *
   * @throws BotException when Telegram refuses the token
   */
  public void start() {
    Outcome<User> first = gateway.call(new GetMe());
    failIfRefused(first);
    Thread starter = new Thread(() -> connect(first), "telegram-start");
    starter.setDaemon(true);
    starter.start();
  }

  /** Waits until the bot is closed. */
  public void awaitClose() throws InterruptedException {
    stop.await();
  }

  private static void failIfRefused(Outcome<User> outcome) {
    int code = outcome instanceof Outcome.Refused<User> refused ? refused.code() : 0;
    if (code == 401 || code == 404) {
      throw new BotException("Telegram refuses the bot's token (" + code + "): check TELEGRAM_BOT_TOKEN");
    }
  }

  private void connect(Outcome<User> first) {
    Outcome<User> outcome = first;
    while (!(outcome instanceof Outcome.Done<User>)) {
      log.warn("Telegram cannot be reached at {}; trying again until it can", settings.apiUrl());
      if (!stop.forMillis(restMillis(outcome))) {
        return;
      }
      outcome = gateway.call(new GetMe());
    }
    User user = ((Outcome.Done<User>) outcome).result();
    boolean readsGroups = Boolean.TRUE.equals(user.getCanReadAllGroupMessages());
    Receiver receiver = receiver(new Me(user.getId(), user.getUserName(), readsGroups));
    receiver.resume();
    poll(receiver);
    log.info("Answering as @{}", user.getUserName());
    Insistence telegram = new Insistence(gateway, stop);
    CommandMenu.offer(telegram, settings.adminIds());
    Introduction.offer(telegram);
  }

  private static long restMillis(Outcome<User> outcome) {
    boolean asked = outcome instanceof Outcome.Refused<User> refused && refused.retryAfter() > 0;
    return asked ? ((Outcome.Refused<User>) outcome).retryAfter() * 1000L : RETRY_MILLIS;
  }

  private Receiver receiver(Me me) {
    StatusBoard board = new StatusBoard(gateway, pace, scheduler);
    Messenger messenger = new Messenger(gateway, pace, stop, cabinet.outbox(), whereabouts, board);
    Tools tools = new Tools(messenger, gateway, lanes, bench, downloads, scheduler, stop);
    Admins admins = new Admins(settings.adminIds());
    Doorkeeper door = new Doorkeeper(settings.limits(), admins, System::nanoTime);
    Rewordings rewordings = new Rewordings();
    AdminDesk adminDesk = new AdminDesk(admins, parts, cabinet, tools);
    ReaderDesk readerDesk = new ReaderDesk(me, parts, cabinet, rewordings, drawing, tools);
    if (!stop.isGiven()) {
      sweep(0, adminDesk::sweep);
    }
    ComingAndGoing coming = new ComingAndGoing(me, messenger, door, whereabouts);
    Routes routes = Routes.of(readerDesk, adminDesk, coming);
    Switchboard switchboard = new Switchboard(messenger, door, cabinet.languages(), routes);
    return new Receiver(
        me, cabinet.inbox(), cabinet.outbox(), lanes, whereabouts, switchboard, rewordings);
  }

  private void poll(Receiver receiver) {
    Poller begun = begin(receiver);
    boolean registered = false;
    while (!registered && !stop.isGiven()) {
      try {
        begun.register();
        registered = true;
      } catch (TelegramApiException | RuntimeException e) {
        stop.forMillis(RETRY_MILLIS);
      }
    }
    long every = Poller.CHECK_EVERY.toSeconds();
    if (registered && !stop.isGiven()) {
      scheduler.scheduleAtFixedRate(
          () -> begun.check(receiver.hasReceived()), every, every, TimeUnit.SECONDS);
    }
  }

  private synchronized Poller begin(Receiver receiver) {
    poller = new Poller(settings, stop, receiver);
    return poller;
  }

  @Override
  public void close() {
    stop.give();
    synchronized (this) {
      if (poller != null) {
        poller.close();
      }
    }
    lanes.close();
    bench.close();
    // Before the calls that still hang are given up: what they were for is to stay undone.
    try {
      cabinet.close();
    } catch (IOException e) {
      log.warn("The ledger of updates did not close: {}", e.toString());
    }
    downloads.close();
    scheduler.shutdown();
    gateway.close();
  }
}
