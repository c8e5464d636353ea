package org.tolldesk.telegram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Answerer;
import org.tolldesk.answer.Request;
import org.tolldesk.corpus.Provenance;

/** Says something to every message that it is handed: one reply, in the reader's language. Thread-safe. */
final class Conversation {
  private static final Logger log = LoggerFactory.getLogger(Conversation.class);
  private static final int LONGEST_QUESTION = 4096;

  private final Me me;
  private final Answerer answerer;
  private final Supplier<List<Provenance>> sources;
  private final Messenger messenger;
  private final Gateway gateway;
  private final ScheduledExecutorService scheduler;
  private final Memory memory;
  private final Map<String, Consumer<Incoming>> commands;

  /** @param more commands beyond those that only say something, by name without slash */
  Conversation(
      Me me,
      Answerer answerer,
      Supplier<List<Provenance>> sources,
      Memory memory,
      Messenger messenger,
      Gateway gateway,
      ScheduledExecutorService scheduler,
      Map<String, Consumer<Incoming>> more) {
    this.me = me;
    this.answerer = answerer;
    this.sources = sources;
    this.memory = memory;
    this.messenger = messenger;
    this.gateway = gateway;
    this.scheduler = scheduler;
    commands = new HashMap<>(more);
    commands.put("", this::words);
    commands.put("ask", this::ask);
    commands.put("start", in -> say(in, "start"));
    commands.put("help", this::help);
    commands.put("sources", in -> messenger.reply(in, SourcesHtml.of(this.sources.get(), in.texts())));
  }

  /**
   * Handles one message, whatever goes wrong.
   *
   * @throws Stopped when the bot was closed before the reply was sent
   */
  void handle(Incoming in) {
    try {
      commands.getOrDefault(in.command(), this::unknown).accept(in);
    } catch (Stopped e) {
      throw e;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      log.error("Update {} met a bug: {}", in.update(), Traces.of(e));
      say(in, "fault", String.valueOf(in.update()));
    }
  }

  /** Turns a message away from a chat that asks faster than it can be answered. */
  void busy(Incoming in) {
    say(in, "busy");
  }

  private void words(Incoming in) {
    if (in.text() == null || in.text().isBlank()) {
      say(in, "text.only");
    } else {
      ask(in);
    }
  }

  private void ask(Incoming in) {
    String question = in.text() == null ? "" : in.text().strip();
    if (question.isEmpty()) {
      say(in, "ask.empty");
    } else if (question.length() > LONGEST_QUESTION) {
      say(in, "question.long", question.length(), LONGEST_QUESTION);
    } else {
      answer(in, question);
    }
  }

  private void answer(Incoming in, String question) {
    Answer answer;
    Typing typing = new Typing(in, gateway, scheduler);
    try {
      String id = String.valueOf(in.update());
      answer = answerer.answer(new Request(id, question, memory.before(in), in.asker()));
    } catch (IllegalArgumentException e) {
      messenger.reply(in, Html.escape(String.valueOf(e.getMessage())));
      return;
    } finally {
      typing.end();
    }
    List<Integer> sent = messenger.reply(in, AnswerHtml.of(answer, Texts.in(answer.language())));
    memory.remember(in, question, sent);
  }

  private void help(Incoming in) {
    say(in, "help", me.username(), History.TURNS, TimeUnit.SECONDS.toDays(Memory.KEPT_SECONDS));
  }

  private void unknown(Incoming in) {
    if (in.inPrivate()) {
      say(in, "unknown");
    }
  }

  private void say(Incoming in, String key, Object... arguments) {
    messenger.reply(in, in.texts().html(key, arguments));
  }
}
