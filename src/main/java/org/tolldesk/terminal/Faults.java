package org.tolldesk.terminal;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tolldesk.chart.ChartException;
import org.tolldesk.corpus.CorpusException;
import org.tolldesk.embedding.EmbeddingException;
import org.tolldesk.evaluation.GoldFile;
import org.tolldesk.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place where an exception becomes an exit code and one line on standard error. */
final class Faults implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  private final PrintStream err;

  Faults(PrintStream err) {
    this.err = err;
  }

  /** Wrong usage. */
  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    err.println("tolldesk: " + oneLine(fault.getMessage()));
    boolean ours = fault.getClass() == ParameterException.class && fault.getCause() == null;
    if (!ours
        && !CommandLine.UnmatchedArgumentException.printSuggestions(fault, command.getErr())) {
      err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    }
    return ExitCode.USAGE;
  }

  /** It could not be done, or it is our own fault. */
  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    if (fault instanceof SettingsException) {
      fault.getMessage().lines().forEach(line -> err.println("tolldesk: " + line));
    } else if (isForTheUser(fault)) {
      err.println("tolldesk: " + oneLine(fault.getMessage()));
      LOG.debug("the fault behind that line", fault);
    } else {
      return internal(fault);
    }
    return ExitCode.SOFTWARE;
  }

  /** Our own fault: one line with the id under which the log has the trace. */
  int internal(Throwable fault) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    err.println(
        "tolldesk: internal error "
            + id
            + " ("
            + fault.getClass().getSimpleName()
            + "): this is a bug; run it again with --verbose and report what it logs");
    LOG.debug("internal error {}", id, fault);
    return ExitCode.SOFTWARE;
  }

  private static boolean isForTheUser(Exception fault) {
    return fault instanceof StoreException
        || fault instanceof CorpusException
        || fault instanceof EmbeddingException
        || fault instanceof ChartException
        || fault instanceof GoldFile.GoldException
        || fault instanceof UncheckedIOException;
  }

  /** A message may quote what was typed, line feeds included. */
  private static String oneLine(String message) {
    return message.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
