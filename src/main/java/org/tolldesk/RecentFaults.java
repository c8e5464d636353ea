package org.tolldesk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps Tolldesk's own last warnings and errors for {@code /status}, each a line; nothing of a library's. */
final class RecentFaults extends AppenderBase<ILoggingEvent> {
  static final int KEPT = 20;
  private static final int LONGEST = 300;

  private final ScrubbedLayout layout;
  private final Deque<String> lines = new ArrayDeque<>();

  /** @param layout started; makes one line of a record */
  RecentFaults(ScrubbedLayout layout) {
    this.layout = layout;
  }

  @Override
  protected void append(ILoggingEvent event) {
    if (event.getLevel().isGreaterOrEqual(Level.WARN) && event.getLoggerName().startsWith("org.tolldesk")) {
      keep(layout.doLayout(event).strip());
    }
  }

  private void keep(String line) {
    synchronized (lines) {
      lines.add(line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…");
      if (lines.size() > KEPT) {
        lines.remove();
      }
    }
  }

  /** Oldest first. */
  List<String> lines() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }
}
