package org.tolldesk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.tolldesk.terminal.CommandLineInterface;
import org.tolldesk.terminal.Streams;

/**
 * The entry point: takes hold of the process's streams, arguments and environment, and is the only
 * exit.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    // A library that prints must not get between the answers.
    System.setOut(err);
    System.setErr(err);
    Streams streams = new Streams(System.in, out, err, System.console() != null);
    int code = run(Arguments.decoded(List.of(arguments)), System.getenv(), streams);
    out.flush();
    System.exit(code);
  }

  /** Runs one command and gives its exit code. */
  static int run(List<String> arguments, Map<String, String> environment, Streams streams) {
    CommandLineInterface commands =
        new CommandLineInterface(
            streams, options -> Wiring.open(SettingsReader.read(options, environment)));
    return commands.run(arguments.toArray(String[]::new));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
