package org.tolldesk.terminal;

import java.io.PrintStream;
import org.tolldesk.ingest.Ingest;

/**
 * Progress of a reload on standard error: a bar that redraws itself where a person watches,
 * otherwise one line a stage, so that a log does not fill with bars.
 */
final class ProgressBar implements Ingest.Progress, AutoCloseable {
  private static final int CELLS = 30;

  private final PrintStream err;
  private final boolean redraws;
  private final String heading;
  private String stage = "";
  private int cells = -1;

  private ProgressBar(PrintStream err, boolean redraws, String heading) {
    this.err = err;
    this.redraws = redraws;
    this.heading = heading;
  }

  static ProgressBar on(Streams streams) {
    return on(streams, "");
  }

  /**
   * With a line above it, printed when the first step is done: what fails before it is one line and
   * no more.
   */
  static ProgressBar on(Streams streams, String heading) {
    return new ProgressBar(streams.err(), streams.interactive(), heading);
  }

  @Override
  public void at(String now, int done, int of) {
    if (stage.isEmpty() && done == 0) {
      return;
    }
    if (stage.isEmpty() && !heading.isEmpty()) {
      err.println(heading);
    }
    int filled = of <= 0 ? CELLS : (int) ((long) CELLS * Math.min(done, of) / of);
    boolean sameStage = now.equals(stage);
    if (redraws && !(sameStage && filled == cells)) {
      endLine(sameStage);
      err.print(
          "\r"
              + "█".repeat(filled)
              + "░".repeat(CELLS - filled)
              + " "
              + now
              + " "
              + done
              + "/"
              + of);
      err.flush();
    } else if (!redraws && done >= of && !(sameStage && filled == cells)) {
      err.println(now + " " + done + "/" + of);
    }
    stage = now;
    cells = filled;
  }

  private void endLine(boolean sameStage) {
    if (!sameStage && !stage.isEmpty()) {
      err.println();
    }
  }

  @Override
  public void close() {
    if (redraws && !stage.isEmpty()) {
      err.println();
    }
  }
}
