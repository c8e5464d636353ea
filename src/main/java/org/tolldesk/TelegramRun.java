package org.tolldesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tolldesk.answer.Answerer;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.ingest.Ingest;
import org.tolldesk.telegram.Bot;
import org.tolldesk.telegram.BotException;
import org.tolldesk.telegram.BotSettings;
import org.tolldesk.terminal.Desk;
import org.tolldesk.terminal.SettingsException;

/**
 * Runs the Telegram bot until the process is told to stop, and closes it before the process ends.
 */
final class TelegramRun implements Desk.Bot {
  private final BotSettings settings;
  private final Answerer answerer;
  private final Ingest ingest;
  private final Supplier<List<Provenance>> sources;
  private final Optional<Path> folder;

  /**
   * @param folder where the bot keeps what a crash must not lose; without one it forgets it at exit
   */
  TelegramRun(
      BotSettings settings,
      Answerer answerer,
      Ingest ingest,
      Supplier<List<Provenance>> sources,
      Optional<Path> folder) {
    this.settings = settings;
    this.answerer = answerer;
    this.ingest = ingest;
    this.sources = sources;
    this.folder = folder;
  }

  @Override
  public void run() {
    try (Bot bot =
        new Bot(settings, answerer, ingest, sources, folder.orElseGet(TelegramRun::forgotten))) {
      Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "stop"));
      bot.start();
      bot.awaitClose();
    } catch (BotException fault) {
      throw new SettingsException(List.of(String.valueOf(fault.getMessage())));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static Path forgotten() {
    try {
      return Files.createTempDirectory("tolldesk");
    } catch (IOException fault) {
      throw new SettingsException(List.of("no folder for temporary files: " + fault.getMessage()));
    }
  }
}
