package org.tolldesk.telegram;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Answerer;
import org.tolldesk.answer.Request;

/** Answers a question where it was asked, in one message or as few as it takes. Thread-safe. */
final class Asking {
  private static final int LONGEST_QUESTION = 4096;

  private final Answerer answerer;
  private final Memory memory;
  private final Languages languages;
  private final Messenger messenger;
  private final Gateway gateway;
  private final ScheduledExecutorService scheduler;

  Asking(
      Answerer answerer,
      Memory memory,
      Languages languages,
      Messenger messenger,
      Gateway gateway,
      ScheduledExecutorService scheduler) {
    this.answerer = answerer;
    this.memory = memory;
    this.languages = languages;
    this.messenger = messenger;
    this.gateway = gateway;
    this.scheduler = scheduler;
  }

  /** Answers what a message asks. */
  void ask(Incoming in) {
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
    Typing typing = new Typing(in.place(), gateway, scheduler);
    try {
      String id = String.valueOf(in.update());
      Request request = new Request(id, question, memory.before(in), in.asker());
      answer = answerer.answer(request.in(languages.ofAnswer(in.chat(), question).orElse(null)));
    } catch (IllegalArgumentException e) {
      messenger.reply(in, Html.escape(String.valueOf(e.getMessage())));
      return;
    } finally {
      typing.end();
    }
    List<Integer> sent = messenger.reply(in, AnswerHtml.of(answer, Texts.in(answer.language())));
    memory.remember(in, question, sent);
  }

  private void say(Incoming in, String key, Object... arguments) {
    messenger.reply(in, in.texts().html(key, arguments));
  }
}
