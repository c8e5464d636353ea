package org.tolldesk.terminal;

import java.util.List;
import java.util.concurrent.Callable;
import org.tolldesk.retrieval.RankedPassage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code passages "QUERY"} shows the ranking of retrieval. */
@Command(
    name = "passages",
    header = "Shows the passages that retrieval returns for a query, best first.")
final class Passages implements Callable<Integer> {
  private final Session session;
  private final GlobalOptions global;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "Print one passage object a line.")
  private boolean json;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many (default: 10).")
  private int top;

  Passages(Session session, GlobalOptions global) {
    this.session = session;
    this.global = global;
  }

  @Override
  public Integer call() {
    String query = String.join(" ", words).strip();
    if (query.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "there is no query: tolldesk passages \"Russian losses\"");
    }
    if (top < 1) {
      throw new ParameterException(spec.commandLine(), "--top is at least 1: " + top);
    }
    return session.withFresh(global.options(), desk -> print(desk, query));
  }

  private int print(Desk desk, String query) {
    Screen screen = Screen.of(session.streams());
    for (RankedPassage passage : desk.passages(query, List.of(), top)) {
      session.streams().out().println(json ? Json.line(Row.of(passage)) : text(passage, screen));
    }
    return Session.DONE;
  }

  private static String text(RankedPassage ranked, Screen screen) {
    String head =
        "%2d  %.3f  %s".formatted(ranked.rank(), ranked.score(), ranked.passage().document());
    return head + "\n" + screen.faint(screen.wrap(ranked.passage().text(), "    "));
  }

  /** A passage as the contract writes it. */
  record Row(int rank, double score, String document, String text, int start, int end) {
    static Row of(RankedPassage ranked) {
      var passage = ranked.passage();
      return new Row(
          ranked.rank(),
          ranked.score(),
          passage.document(),
          passage.text(),
          passage.start(),
          passage.end());
    }
  }
}
