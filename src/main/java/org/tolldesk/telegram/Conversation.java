package org.tolldesk.telegram;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.tolldesk.corpus.Provenance;

/** What the bot says beside answers: of itself and of its articles, in the reader's language. Thread-safe. */
final class Conversation {
  private final Me me;
  private final Supplier<List<Provenance>> sources;
  private final Messenger messenger;
  private final Asking asking;

  Conversation(Me me, Supplier<List<Provenance>> sources, Messenger messenger, Asking asking) {
    this.me = me;
    this.sources = sources;
    this.messenger = messenger;
    this.asking = asking;
  }

  /** A message without a command: a question, where it has words. */
  void words(Incoming in) {
    if (in.text() == null || in.text().isBlank()) {
      say(in, "text.only");
    } else {
      asking.ask(in);
    }
  }

  void start(Incoming in) {
    say(in, "start");
  }

  void help(Incoming in) {
    say(in, "help", me.username(), History.TURNS, TimeUnit.SECONDS.toDays(Memory.KEPT_SECONDS));
  }

  void sources(Incoming in) {
    messenger.reply(in, SourcesHtml.of(sources.get(), in.texts()));
  }

  /** In a group the command may be another bot's. */
  void unknown(Incoming in) {
    if (in.inPrivate()) {
      say(in, "unknown");
    }
  }

  private void say(Incoming in, String key, Object... arguments) {
    messenger.reply(in, in.texts().html(key, arguments));
  }
}
