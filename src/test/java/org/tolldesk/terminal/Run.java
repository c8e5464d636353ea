package org.tolldesk.terminal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command line over a desk, with what it printed. */
record Run(int code, String out, String err) {

  static Run of(FakeDesk desk, String... arguments) {
    return withInput(desk, "", arguments);
  }

  static Run withInput(FakeDesk desk, String input, String... arguments) {
    return withInput(options -> desk, input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Run withInput(Desk.Opening opening, byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int code = new CommandLineInterface(streams, opening).run(arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
