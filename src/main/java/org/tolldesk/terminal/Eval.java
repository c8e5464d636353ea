package org.tolldesk.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tolldesk.corpus.Corpus;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.evaluation.ClaimTrial;
import org.tolldesk.evaluation.DisagreementTrial;
import org.tolldesk.evaluation.GoldFile;
import org.tolldesk.evaluation.QuestionTrial;
import org.tolldesk.evaluation.Report;
import org.tolldesk.retrieval.RankedPassage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eval FILE} measures claims, answers or disagreements against a file of expected facts. */
@Command(
    name = "eval",
    header = "Measures claims, answers or disagreements against a file of expected facts.",
    description = {
      "",
      "A file with 'documents' holds gold claims, one with 'questions' what their answers must be,"
          + " one with 'disagreements' which of the claims.yaml beside it disagree. The corpus is the folder that the file names, read into a store that is gone at exit,"
          + " unless --corpus or --db say otherwise.",
      ""
    })
final class Eval implements Callable<Integer> {
  private final Session session;
  private final GlobalOptions global;

  @Parameters(paramLabel = "FILE", description = "The file of expected facts, in YAML.")
  private Path file;

  @Option(names = "--json", description = "Print one object with all scores and faults.")
  private boolean json;

  @Option(
      names = "--min",
      paramLabel = "METRIC=VALUE",
      description = "Exit 1 where this metric is below this value; may be given several times.")
  private Map<String, Double> floors = Map.of();

  Eval(Session session, GlobalOptions global) {
    this.session = session;
    this.global = global;
    this.file = Path.of("");
  }

  @Override
  public Integer call() {
    GoldFile gold = GoldFile.read(file);
    Desk.Options options = optionsFor(gold);
    return session.with(options, desk -> print(report(desk, gold)));
  }

  private Desk.Options optionsFor(GoldFile gold) {
    Desk.Options given = global.options();
    Path corpus =
        given.corpus() != null
            ? given.corpus()
            : gold.corpusBeside(file.toAbsolutePath()).orElse(null);
    String db = given.db() != null ? given.db() : "mem:";
    return new Desk.Options(given.config(), corpus, db, given.verbose());
  }

  private Report report(Desk desk, GoldFile gold) {
    Corpus corpus = new CorpusReader().read(desk.corpus());
    if (gold instanceof GoldFile.OfQuestions questions) {
      session.freshen(desk);
      return new QuestionTrial(
              desk.answerer(),
              (question, previous, top) ->
                  desk.passages(question, previous, top).stream().map(RankedPassage::passage).toList(),
              desk.generation().claims(),
              corpus)
          .run(questions);
    }
    if (gold instanceof GoldFile.OfDisagreements pairs) {
      return new DisagreementTrial(desk.extractor(), desk.disagreements())
          .run(pairs, pairs.claimsBeside(file), corpus);
    }
    return new ClaimTrial(desk.extractor()).run((GoldFile.OfClaims) gold, corpus);
  }

  private int print(Report report) {
    Streams streams = session.streams();
    streams.out().println(json ? Json.line(report) : ReportText.of(report));
    List<String> below =
        floors.entrySet().stream()
            .filter(
                floor ->
                    !(report.metrics().getOrDefault(floor.getKey(), Double.NaN)
                        >= floor.getValue()))
            .map(
                floor ->
                    floor.getKey()
                        + " is "
                        + report.metrics().get(floor.getKey())
                        + ", not "
                        + floor.getValue())
            .toList();
    below.forEach(line -> session.notice("tolldesk: below its floor: " + line));
    return below.isEmpty() ? Session.DONE : Session.FAILED;
  }
}
