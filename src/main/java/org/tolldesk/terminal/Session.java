package org.tolldesk.terminal;

import java.util.function.ToIntFunction;
import org.tolldesk.ingest.ReloadReport;

/** One run of the command line: its streams, and the way to a desk. */
final class Session {
  static final int DONE = 0;
  static final int FAILED = 1;

  private final Streams streams;
  private final Desk.Opening opening;

  Session(Streams streams, Desk.Opening opening) {
    this.streams = streams;
    this.opening = opening;
  }

  Streams streams() {
    return streams;
  }

  /** Opens a desk as it is, does the work and closes it. */
  int with(Desk.Options options, ToIntFunction<Desk> work) {
    try (Desk desk = opening.open(options)) {
      return work.applyAsInt(desk);
    }
  }

  /** As {@link #with}, after the store was brought up to date with the corpus folder. */
  int withFresh(Desk.Options options, ToIntFunction<Desk> work) {
    return with(
        options,
        desk -> {
          freshen(desk);
          return work.applyAsInt(desk);
        });
  }

  /** Reads the corpus folder where the store is behind it, and says so. */
  void freshen(Desk desk) {
    if (!desk.isStale()) {
      return;
    }
    try (ProgressBar bar =
        ProgressBar.on(streams, "Reading " + desk.corpus() + " (new or changed) …")) {
      ReloadReport report = desk.reload(bar);
      report
          .refused()
          .forEach(refused -> notice("Left out " + refused.document() + ": " + refused.reason()));
    }
  }

  void notice(String line) {
    streams.err().println(line);
  }
}
