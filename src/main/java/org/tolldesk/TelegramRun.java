package org.tolldesk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tolldesk.telegram.Bot;
import org.tolldesk.telegram.BotException;
import org.tolldesk.telegram.BotSettings;
import org.tolldesk.telegram.Parts;
import org.tolldesk.terminal.Desk;
import org.tolldesk.terminal.SettingsException;

/**
 * Runs the Telegram bot until the process is told to stop, and closes it before the process ends.
 */
final class TelegramRun implements Desk.Bot {
  private static final Logger log = LoggerFactory.getLogger(TelegramRun.class);

  private final BotSettings settings;
  private final Parts parts;
  private final Optional<Path> folder;

  /** @param folder where the bot keeps what a crash must not lose; without one it forgets it at exit */
  TelegramRun(BotSettings settings, Parts parts, Optional<Path> folder) {
    this.settings = settings;
    this.parts = parts;
    this.folder = folder;
  }

  @Override
  public void run() {
    Path home = folder.orElseGet(TelegramRun::passing);
    try (Bot bot = new Bot(settings, parts, home)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bot, home), "stop"));
      bot.start();
      bot.awaitClose();
    } catch (BotException fault) {
      throw new SettingsException(List.of(String.valueOf(fault.getMessage())));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void stop(Bot bot, Path home) {
    bot.close();
    if (folder.isEmpty()) {
      delete(home);
    }
  }

  /** What cannot be deleted stays for the system's own clearing of temporary files. */
  private static void delete(Path tree) {
    try (Stream<Path> files = Files.walk(tree)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException fault) {
      log.debug("{} is left behind", tree, fault);
    }
  }

  private static Path passing() {
    try {
      return Files.createTempDirectory("tolldesk");
    } catch (IOException fault) {
      throw new SettingsException(List.of("no folder for temporary files: " + fault.getMessage()));
    }
  }
}
