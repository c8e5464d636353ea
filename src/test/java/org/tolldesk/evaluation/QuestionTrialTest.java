package org.tolldesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Citation;
import org.tolldesk.answer.Finding;
import org.tolldesk.answer.NotedDisagreement;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.Corpus;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.disagreement.Disagreement;

class QuestionTrialTest {
  private static final String FILE = "Zelensky said 31,000 Ukrainian soldiers were killed.";
  private static final Claim KILLED =
      MatchingTest.claim(
          31_000, Measure.KILLED, "Ukrainian soldiers", "Volodymyr Zelensky", "2024-02");

  @TempDir private Path folder;

  private Report report(String text, String quote, String expectation) throws IOException {
    return report(text, KILLED, null, quote, expectation);
  }

  private Report report(
      String text, Claim claim, @Nullable String title, String quote, String expectation)
      throws IOException {
    String yaml =
        "questions:\n- {id: q, question: 'how many?', kind: figures, expect: {"
            + expectation
            + "}}\n";
    Path file = Files.writeString(folder.resolve("q.yaml"), yaml);
    Citation citation =
        new Citation(1, "a.txt", title, null, null, null, null, quote, 0, quote.length());
    Answer answer =
        new Answer(
            "q",
            "how many?",
            "en",
            true,
            text,
            List.of(new Finding(claim, List.of(1))),
            List.of(
                new NotedDisagreement(
                    Disagreement.Kind.DISPUTE, null, null, List.of(claim.id()), "note")),
            List.of(citation),
            "embedded",
            12);
    Corpus corpus =
        new Corpus(List.of(new Article(Provenance.unknown("a.txt"), FILE, FILE)), List.of());
    Passage passage = new Passage("p", "a.txt", FILE, 0, FILE.length());
    return new QuestionTrial(
            request -> answer, (question, previous, top) -> List.of(passage), List.of(claim), corpus)
        .run((GoldFile.OfQuestions) GoldFile.read(file));
  }

  private List<String> faults(String expectation) throws IOException {
    return report("31,000 killed as of February 2024 [1].", FILE, expectation).faults().stream()
        .map(Report.Fault::expected)
        .toList();
  }

  @Test
  void anAnswerThatMeetsItsExpectationIsWhollyRight() throws IOException {
    Report report =
        report(
            "31,000 killed as of February 2024 [1].",
            FILE,
            "answered: true, language: en, only: true, mentions: ['KILLED'], nearest: [31000],"
                + " disagreements: [{kind: dispute, values: [31000]}], absent: [{value: 31000,"
                + " stance: denied}, 99], findings: [{value: 31000, claimant: Zelensky, asOf:"
                + " 2024-02, documents: [a.txt]}]");

    assertThat(report.faults()).isEmpty();
    assertThat(report.metrics())
        .containsEntry("wholly_right", 1.0)
        .containsEntry("recall_at_5", 1.0)
        .containsEntry("p95_millis", 12.0);
    assertThat(report.splits()).containsKeys("kind figures", "language en");
  }

  @Test
  void eachUnmetExpectationIsAFault() throws IOException {
    assertThat(faults("answered: false")).containsExactly("answered is true");
    assertThat(faults("language: uk")).containsExactly("language is en");
    assertThat(faults("findings: [{value: 5}]")).containsExactly("no finding {\"value\":5}");
    assertThat(faults("findings: [{value: 31000, documents: [b.txt]}]")).hasSize(1);
    assertThat(faults("absent: [{measure: killed}]")).hasSize(1);
    assertThat(faults("absent: [31000]")).hasSize(1);
    assertThat(faults("only: {claimant: Putin}")).hasSize(1);
    assertThat(faults("mentions: ['wounded']")).containsExactly("no mention of wounded");
    assertThat(faults("disagreements: []")).containsExactly("no disagreement, but: note");
    assertThat(faults("disagreements: [{kind: contradiction, values: [31000]}]")).hasSize(1);
    assertThat(faults("nearest: [7]")).containsExactly("nearest figure missing: 7");
  }

  @Test
  void aNumberThatNoCitedQuoteHoldsIsCounted() throws IOException {
    Report report = report("31,000 or 32,000 killed [1].", FILE, "answered: true");

    assertThat(report.metrics())
        .containsEntry("unsupported_numbers", 1.0)
        .containsEntry("wholly_right", 0.0);
  }

  @ParameterizedTest
  @CsvSource({
    "'Press Note No. 118 of the ministry', 'The dead number 31,000.', 0",
    "'On the front', 'Press Note No. 118 counts 31,000 dead.', 0",
    "'On the front', 'The dead number 31,000.', 1"
  })
  void aNumberInANameIsNoFigureWhereACitedDocumentHasTheName(
      String title, String quote, double unsupported) throws IOException {
    Claim claim =
        MatchingTest.claim(31_000, Measure.KILLED, "soldiers", "Press Note No. 118", "2024-02");
    String text = "Press Note No. 118 said that 31,000 soldiers had been killed [1].";

    assertThat(report(text, claim, title, quote, "answered: true").metrics())
        .containsEntry("unsupported_numbers", unsupported);
  }

  @Test
  void aQuoteThatDoesNotStandInItsFileIsCounted() throws IOException {
    Report report = report("31,000 killed [1].", "Zelensky said: 31,000", "answered: true");

    assertThat(report.metrics()).containsEntry("citations_not_verbatim", 1.0);
  }
}
