package org.tolldesk.telegram;

import org.jspecify.annotations.Nullable;

/** One message on its way, in parts; what is known of each from the run before a crash. */
interface Delivery {

  /** What became of a part in an earlier run. */
  enum Fate {
    /** It surely did not leave. */
    DUE,
    /** It may have arrived, and goes out once more with a line that says so. */
    DOUBTFUL,
    /** It arrived, or was sent twice already. */
    GONE
  }

  /** For what answers no update. */
  Delivery UNMARKED =
      new Delivery() {
        @Override
        public Fate fate(int part) {
          return Fate.DUE;
        }

        @Override
        public @Nullable Integer id(int part) {
          return null;
        }

        @Override
        public void mark(char state, int part, int id) {}
      };

  Fate fate(int part);

  /** The number of the message that a part arrived as, where that is known. */
  @Nullable Integer id(int part);

  /**
   * Returns when the mark would survive a crash.
   *
   * @param state one of {@link Marks}
   * @param id the message's number once it is sent
   * @throws Stopped when the bot was closed, so that nothing may be begun
   */
  void mark(char state, int part, int id);
}
