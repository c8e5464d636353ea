package org.tolldesk.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tolldesk.answer.Answerer;
import org.tolldesk.claim.ClaimExtractor;
import org.tolldesk.disagreement.Disagreements;
import org.tolldesk.ingest.Ingest;
import org.tolldesk.ingest.ReloadReport;
import org.tolldesk.retrieval.RankedPassage;
import org.tolldesk.store.Generation;

/**
 * What the commands need of the rest of Tolldesk. Its parts are built when they are first asked
 * for, so that a command pays only for what it uses. Closing it ends its threads and lets go of the
 * store.
 */
public interface Desk extends AutoCloseable {

  /** The folder that is read. */
  Path corpus();

  /**
   * Whether the store is empty, or the corpus folder is another one or was changed since it was
   * read.
   */
  boolean isStale();

  /**
   * @throws org.tolldesk.corpus.CorpusException when the folder cannot be read; the old generation
   *     serves on
   */
  ReloadReport reload(Ingest.Progress progress);

  /**
   * @throws org.tolldesk.store.StoreException when nothing was read into the store yet
   */
  Generation generation();

  /**
   * Answers from the generation that serves when it is asked; what it needs begins to load now,
   * side by side.
   */
  Answerer answerer();

  /** The passages that retrieval returns, best first, in the light of the questions before. */
  List<RankedPassage> passages(String query, List<String> previous, int top);

  ClaimExtractor extractor();

  Disagreements disagreements();

  /** Looks at configuration, store, model, LLM endpoint and Telegram token, in this order. */
  List<Check> doctor();

  /** The Telegram bot where a token is configured. */
  Optional<Bot> bot();

  /** Where the chat keeps its history; empty where nothing is to be kept. */
  Optional<Path> history();

  @Override
  void close();

  /** A bot that is ready to run. */
  interface Bot {
    /** Answers until the process is told to stop. */
    void run();
  }

  /**
   * One line of the doctor's report.
   *
   * @param what was looked at
   * @param fine whether it is as it should be
   * @param finding what was found, and what to do where it is not fine
   */
  record Check(String what, boolean fine, String finding) {}

  /** Opens a desk as the options of the command line say. */
  interface Opening {
    /**
     * @throws SettingsException when the configuration cannot be used
     */
    Desk open(Options options);
  }

  /**
   * The options that every command has; null where they were not given.
   *
   * @param config the configuration file
   * @param corpus the corpus folder
   * @param db the store: a folder, or {@code mem:}
   * @param verbose whether to log what is done
   */
  record Options(
      @Nullable Path config, @Nullable Path corpus, @Nullable String db, boolean verbose) {}
}
