package org.tolldesk.terminal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Finding;
import org.tolldesk.answer.Request;
import org.tolldesk.chart.Picture;
import org.tolldesk.chart.Theme;
import org.tolldesk.chart.TollChart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chart "QUESTION" --out FILE.png} draws the claims that answer a question. */
@Command(
    name = "chart",
    header = "Draws the claims that answer a question over time, as a PNG picture.",
    description = {
      "",
      "The picture is in the language of the question. What it shows is repeated in words on"
          + " standard output. Exit code 1 where the corpus holds no dated figure that answers it.",
      ""
    })
final class Chart implements Callable<Integer> {
  private final Session session;
  private final GlobalOptions global;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "The question.")
  private List<String> words = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE.png",
      required = true,
      description = "Where to write the picture; a file that is there is replaced.")
  private Path out;

  @Option(names = "--dark", description = "Light on dark (default: dark on light).")
  private boolean dark;

  Chart(Session session, GlobalOptions global) {
    this.session = session;
    this.global = global;
  }

  @Override
  public Integer call() {
    String question = String.join(" ", words).strip();
    if (question.isEmpty()) {
      throw usage("there is no question: tolldesk chart \"Russian losses over time\" --out losses.png");
    }
    PictureFile file = new PictureFile(out);
    Optional<String> fault = file.fault();
    if (fault.isPresent()) {
      throw usage(fault.get());
    }
    return session.withFresh(global.options(), desk -> draw(desk, question, file));
  }

  private int draw(Desk desk, String question, PictureFile file) {
    Answer answer = answerOrUsage(desk, question);
    Map<String, @Nullable String> outlets = new HashMap<>();
    desk.generation().documents().forEach(of -> outlets.put(of.document(), of.outlet()));
    Optional<Picture> picture =
        TollChart.of(
            answer.findings().stream().map(Finding::claim).toList(),
            Locale.forLanguageTag(answer.language()),
            dark ? Theme.DARK : Theme.LIGHT,
            outlets::get);
    if (picture.isEmpty()) {
      session.notice(
          "tolldesk: the corpus holds no dated figure for that, so there is nothing to draw: "
              + answer.text().replaceAll("\\s+", " ").strip());
      return Session.FAILED;
    }
    file.write(picture.get().png());
    session.streams().out().println(picture.get().caption());
    return Session.DONE;
  }

  private Answer answerOrUsage(Desk desk, String question) {
    try {
      return desk.answerer().answer(new Request("q1", question, List.of()));
    } catch (IllegalArgumentException fault) {
      throw usage(fault.getMessage());
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
