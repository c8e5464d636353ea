package org.tolldesk.telegram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Answerer;
import org.tolldesk.answer.Request;

/**
 * {@code @bot question} in any chat: the findings as articles to send. Every letter typed is a question; of
 * one person's the newest alone is answered, one at a time, and none is kept or leaves this machine.
 * Thread-safe.
 */
final class InlineMode {
  static final int RESULTS = 20;
  private static final int SHORTEST = 3;
  private static final int CACHE_SECONDS = 30;
  private static final Logger log = LoggerFactory.getLogger(InlineMode.class);

  private final Answerer answerer;
  private final Languages languages;
  private final Me me;
  private final Gateway gateway;
  private final Executor executor;
  /** By who types: the newest question while one is at work; null where that is the newest itself. */
  private final Map<Long, @Nullable InlineQuestion> newest = new HashMap<>();

  InlineMode(Answerer answerer, Languages languages, Me me, Gateway gateway, Executor executor) {
    this.answerer = answerer;
    this.languages = languages;
    this.me = me;
    this.gateway = gateway;
    this.executor = executor;
  }

  /** Never blocks. */
  synchronized void take(InlineQuestion question) {
    boolean atWork = newest.containsKey(question.person());
    newest.put(question.person(), question);
    if (!atWork) {
      executor.execute(() -> work(question.person()));
    }
  }

  private void work(long person) {
    InlineQuestion question = next(person);
    while (question != null) {
      try {
        AnswerInlineQuery answer = answer(question);
        if (!isStale(person)) {
          tell(answer);
        }
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        log.error("Inline question {} met a bug: {}", question.update(), Traces.of(e));
      }
      question = next(person);
    }
  }

  private synchronized @Nullable InlineQuestion next(long person) {
    InlineQuestion question = newest.get(person);
    if (question == null) {
      newest.remove(person);
    } else {
      newest.put(person, null);
    }
    return question;
  }

  private synchronized boolean isStale(long person) {
    return newest.get(person) != null;
  }

  private AnswerInlineQuery answer(InlineQuestion question) {
    if (question.text().codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST) {
      return answer(question, List.of(), "inline.ask");
    }
    Answer answer;
    try {
      answer = answerer.answer(request(question));
    } catch (IllegalArgumentException e) {
      return answer(question, List.of(), "inline.ask");
    }
    List<InlineQueryResultArticle> articles = Articles.of(answer, question.text(), me);
    return answer(question, articles, answer.answered() ? "inline.ask" : "inline.none");
  }

  private Request request(InlineQuestion question) {
    return new Request(
        "inline",
        question.text(),
        List.of(),
        "telegram " + question.person(),
        languages.ofAnswer(question.person(), question.text()).orElse(null),
        true);
  }

  private static AnswerInlineQuery answer(
      InlineQuestion question, List<InlineQueryResultArticle> articles, String button) {
    return AnswerInlineQuery.builder()
        .inlineQueryId(question.query())
        .results(articles)
        .cacheTime(CACHE_SECONDS)
        .isPersonal(true)
        .button(
            InlineQueryResultsButton.builder()
                .text(question.texts().raw(button))
                .startParameter(DeepLink.key(question.text()).orElse(DeepLink.OPEN))
                .build())
        .build();
  }

  /** Who typed on, or whom it took too long, has no use for the answer any more. */
  private void tell(AnswerInlineQuery answer) {
    Outcome<Boolean> outcome = gateway.call(answer);
    if (outcome instanceof Outcome.Refused<Boolean> refused && !refused.says("query is too old")) {
      log.warn("Telegram refused an inline answer: {} {}", refused.code(), refused.description());
    } else if (outcome instanceof Outcome.Fault<Boolean> fault) {
      log.error("An inline answer could not be sent: {}", Traces.of(fault.cause()));
    }
  }
}
