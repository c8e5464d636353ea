package org.tolldesk.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Help.Ansi;

/**
 * What the answer is shown on.
 *
 * @param width in columns
 * @param ansi whether it shows colours; never where nobody sits at it
 */
record Screen(int width, Ansi ansi) {
  private static final int WIDTH_OF_A_FILE = 100;
  private static final int NARROWEST = 40;

  static Screen of(Streams streams) {
    return streams.interactive()
        ? new Screen(terminalWidth(), Ansi.AUTO)
        : new Screen(WIDTH_OF_A_FILE, Ansi.OFF);
  }

  private static int terminalWidth() {
    try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
      return terminal.getWidth() < NARROWEST ? WIDTH_OF_A_FILE : terminal.getWidth();
    } catch (IOException unknown) {
      return WIDTH_OF_A_FILE;
    }
  }

  /**
   * Breaks each paragraph at spaces so that no line is wider than the screen; a longer word stands
   * alone.
   */
  String wrap(String text, String indent) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ")) {
        if (!line.isEmpty() && indent.length() + line.length() + 1 + word.length() > width) {
          lines.add(indent + line);
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add((indent + line).stripTrailing());
    }
    return String.join("\n", lines);
  }

  /** The text in faint letters where the screen shows any. */
  String faint(String text) {
    return ansi.enabled() ? "\u001B[2m" + text + "\u001B[0m" : text;
  }
}
