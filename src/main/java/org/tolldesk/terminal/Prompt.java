package org.tolldesk.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Where the chat's lines come from: JLine where a person types, otherwise standard input as it is.
 */
interface Prompt extends AutoCloseable {

  /** The next line without the white space around it; empty at the end of input or at Ctrl-C. */
  Optional<String> next();

  /** Deletes the lines typed so far, on disk too. */
  default void forget() {}

  @Override
  default void close() {}

  static Prompt open(Streams streams, Desk desk) {
    if (!streams.interactive()) {
      BufferedReader lines = streams.lines();
      return () -> plain(lines);
    }
    try {
      return new Typed(TerminalBuilder.builder().system(true).dumb(true).build(), desk);
    } catch (IOException fault) {
      throw new UncheckedIOException("the terminal cannot be opened: " + fault.getMessage(), fault);
    }
  }

  private static Optional<String> plain(BufferedReader lines) {
    try {
      return Optional.ofNullable(lines.readLine()).map(String::strip);
    } catch (IOException fault) {
      throw new UncheckedIOException("standard input cannot be read: " + fault.getMessage(), fault);
    }
  }

  /** Lines with editing, history and completion. */
  final class Typed implements Prompt {
    private final Terminal terminal;
    private final LineReader reader;

    Typed(Terminal terminal, Desk desk) {
      this.terminal = terminal;
      LineReaderBuilder builder =
          LineReaderBuilder.builder()
              .appName("tolldesk")
              .terminal(terminal)
              .completer(new Completion(() -> desk.generation().claims()))
              .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
      desk.history().ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
      this.reader = builder.build();
    }

    @Override
    public Optional<String> next() {
      try {
        return Optional.of(reader.readLine("tolldesk> ").strip());
      } catch (UserInterruptException | EndOfFileException end) {
        return Optional.empty();
      }
    }

    @Override
    public void forget() {
      try {
        reader.getHistory().purge();
      } catch (IOException fault) {
        throw new UncheckedIOException(
            "the list of typed lines cannot be deleted: " + fault.getMessage(), fault);
      }
    }

    @Override
    public void close() {
      try {
        terminal.close();
      } catch (IOException fault) {
        throw new UncheckedIOException(
            "the terminal cannot be closed: " + fault.getMessage(), fault);
      }
    }
  }
}
