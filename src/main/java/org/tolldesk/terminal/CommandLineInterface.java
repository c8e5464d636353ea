package org.tolldesk.terminal;

import java.io.PrintStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/**
 * The command line of Tolldesk: reads the arguments, runs one command and says how it ended. Exit
 * codes: 0 done; 1 it could not be done, with one line on standard error; 2 wrong usage.
 */
public final class CommandLineInterface {
  private static final int WIDTH = 100;

  private final Session session;

  public CommandLineInterface(Streams streams, Desk.Opening opening) {
    this.session = new Session(streams, opening);
  }

  /** Runs the command that the arguments name; never throws. */
  public int run(String... arguments) {
    Faults faults = new Faults(session.streams().err());
    try {
      return commands(faults).execute(arguments);
    } catch (Error fault) { // picocli handles exceptions only
      return faults.internal(fault);
    }
  }

  private CommandLine commands(Faults faults) {
    GlobalOptions global = new GlobalOptions();
    CommandLine commands =
        new CommandLine(new Tolldesk(session, global))
            .addSubcommand(new Ask(session, global))
            .addSubcommand(new Chart(session, global))
            .addSubcommand(new Claims(session, global))
            .addSubcommand(new Passages(session, global))
            .addSubcommand(new Reload(session, global))
            .addSubcommand(new Eval(session, global))
            .addSubcommand(new Doctor(session, global));
    ColorScheme colours =
        CommandLine.Help.defaultColorScheme(session.streams().interactive() ? Ansi.AUTO : Ansi.OFF);
    commands.setOut(writer(session.streams().out())).setErr(writer(session.streams().err()));
    commands
        .setColorScheme(colours)
        .setUsageHelpWidth(WIDTH)
        .setUsageHelpAutoWidth(session.streams().interactive());
    return commands
        .setExecutionExceptionHandler(faults)
        .setParameterExceptionHandler(faults)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true);
  }

  /** The version of the jar; {@code development} where there is none. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      @Nullable String version = CommandLineInterface.class.getPackage().getImplementationVersion();
      return new String[] {"tolldesk " + (version == null ? "development" : version)};
    }
  }
}
