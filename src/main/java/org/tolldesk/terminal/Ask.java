package org.tolldesk.terminal;

import java.util.List;
import java.util.concurrent.Callable;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Answerer;
import org.tolldesk.answer.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ask "QUESTION"} answers one question; {@code ask --batch} answers those on standard input.
 */
@Command(
    name = "ask",
    header = "Answers one question, or with --batch those on standard input.",
    description = {
      "",
      "A batch has one JSON object a line, {\"id\": …, \"question\": …, \"previous\": …}, and gets"
          + " one answer object a line, in the same order. 'previous' makes it a follow-up: the id"
          + " of an earlier line, or the question before it, or an array of these, oldest first. A"
          + " bad line gets an object with 'id' and 'error'.",
      ""
    })
final class Ask implements Callable<Integer> {
  private final Session session;
  private final GlobalOptions global;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "The question.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "Print one answer object.")
  private boolean json;

  @Option(
      names = "--batch",
      description = "Read questions from standard input, print one answer object a line.")
  private boolean batch;

  Ask(Session session, GlobalOptions global) {
    this.session = session;
    this.global = global;
  }

  @Override
  public Integer call() {
    String question = String.join(" ", words).strip();
    if (batch && !words.isEmpty()) {
      throw usage("--batch reads its questions from standard input: leave '" + question + "' out");
    }
    if (!batch && question.isEmpty()) {
      throw usage("there is no question: tolldesk ask \"what did Zelensky say in Feb 2024?\"");
    }
    return session.with(
        global.options(),
        desk -> {
          Answerer answerer = desk.answerer();
          session.freshen(desk);
          return batch ? answerBatch(answerer) : answer(answerer, question);
        });
  }

  private int answer(Answerer answerer, String question) {
    Answer answer = answerOrUsage(answerer, new Request("q1", question, List.of()));
    Streams streams = session.streams();
    streams.out().println(json ? Json.line(answer) : AnswerText.of(answer, Screen.of(streams)));
    return Session.DONE;
  }

  private int answerBatch(Answerer answerer) {
    new Batch(answerer).run(session.streams().lines(), session.streams().out());
    return Session.DONE;
  }

  private Answer answerOrUsage(Answerer answerer, Request request) {
    try {
      return answerer.answer(request);
    } catch (IllegalArgumentException fault) {
      throw usage(fault.getMessage());
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
