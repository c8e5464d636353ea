package org.tolldesk.terminal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that stand before or after any command. */
final class GlobalOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "The configuration file (default: config/tolldesk.yaml, where it exists).")
  private @Nullable Path config;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder of articles to read (default: seeds).")
  private @Nullable Path corpus;

  @Option(
      names = "--db",
      paramLabel = "FOLDER",
      scope = ScopeType.INHERIT,
      description = "The store (default: data); 'mem:' is a store that is gone at exit.")
  private @Nullable String db;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Log to standard error what is done, with the trace of every fault.")
  private boolean verbose;

  Desk.Options options() {
    return new Desk.Options(config, corpus, db, verbose);
  }
}
