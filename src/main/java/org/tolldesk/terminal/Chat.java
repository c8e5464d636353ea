package org.tolldesk.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tolldesk.answer.Request;
import org.tolldesk.corpus.CorpusException;
import org.tolldesk.store.StoreException;

/**
 * A conversation in the terminal: a question a line, each a possible follow-up to those before it;
 * a line that begins with a slash is a command.
 */
final class Chat {
  /** More than this many questions back, nothing is inherited. */
  private static final int REMEMBERED = 20;

  static final List<String> COMMANDS = List.of("/help", "/sources", "/forget", "/reload", "/quit");

  private static final String HELP =
      """
      Ask about killed, wounded, missing or displaced people: who says how many, as of when.
      A short question after another one is a follow-up: "and the wounded?", "what did Russia say?"
        /sources  the documents that answers come from
        /forget   delete the questions so far, also from the list of typed lines
        /reload   read the corpus folder again
        /quit     leave (or Ctrl-D)\
      """;

  private final Streams streams;
  private final Desk desk;
  private final List<String> previous = new ArrayList<>();

  Chat(Streams streams, Desk desk) {
    this.streams = streams;
    this.desk = desk;
  }

  int run() {
    try (Prompt prompt = Prompt.open(streams, desk)) {
      Optional<String> line = prompt.next();
      while (line.isPresent() && !line.get().equals("/quit")) {
        reply(prompt, line.get());
        line = prompt.next();
      }
    }
    return Session.DONE;
  }

  /** Answers one line; an empty one is passed over. */
  private void reply(Prompt prompt, String line) {
    switch (line) {
      case "" -> {}
      case "/help" -> say(HELP);
      case "/sources" -> say(Sources.of(desk.generation(), Screen.of(streams)));
      case "/forget", "/new" -> {
        previous.clear();
        prompt.forget();
        say("Forgotten. Ask anew.");
      }
      case "/reload" -> reload();
      default -> {
        if (line.startsWith("/")) {
          say("No such command: " + line + ". /help lists them.");
        } else {
          answer(line);
        }
      }
    }
  }

  private void answer(String question) {
    try {
      Request request = new Request("chat", question, previous);
      say(AnswerText.of(desk.answerer().answer(request), Screen.of(streams)));
      previous.add(question);
      if (previous.size() > REMEMBERED) {
        previous.remove(0);
      }
    } catch (IllegalArgumentException fault) {
      say(String.valueOf(fault.getMessage()));
    }
  }

  private void reload() {
    try (ProgressBar bar = ProgressBar.on(streams)) {
      say(ReloadText.of(desk.reload(bar)));
    } catch (CorpusException | StoreException fault) {
      say(fault.getMessage());
    }
  }

  private void say(String text) {
    streams.out().println(text + "\n");
  }
}
