package org.tolldesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.disagreement.Disagreement.Kind;
import org.tolldesk.ingest.ReloadReport;
import org.tolldesk.ingest.ReloadReport.Names;

class ReloadTextTest {
  private static final Disagreement ONE =
      new Disagreement(Kind.DIFFERENT_MEASURE, List.of(FakeDesk.KILLED, FakeDesk.RANGE), List.of());

  private static ReloadReport report(Names names, List<Disagreement> disagreements, int notCompared) {
    return new ReloadReport(
        3, true, 40, names, List.of(), 90, 70, 2, 1, 4, disagreements, notCompared, 1500);
  }

  @Test
  void documentsAndNewDisagreementsAreNamed() {
    Names names = new Names(List.of("new.txt"), List.of("a.txt", "b.txt"), List.of("old.txt"));
    assertThat(ReloadText.of(report(names, List.of(ONE), 0)))
        .isEqualTo(
            """
            Generation 3 serves now: 40 documents (1 new, 2 changed, 1 gone), 90 passages, 70 claims (2 new, \
            1 changed, 4 gone), in 1.5 s.
            New: new.txt
            Changed: a.txt, b.txt
            Gone: old.txt
            New disagreements: 1
            - This looks like a clash but counts different things: Volodymyr Zelensky gives 31,000 Ukrainian \
            soldiers killed (February 2024, date inferred), an unattributed figure is between 300 and 350 Ukrainian \
            soldiers wounded.""");
  }

  @Test
  void longListsAreCut() {
    List<String> many = IntStream.range(0, 25).mapToObj(i -> i + ".txt").toList();
    String text =
        ReloadText.of(
            report(new Names(many, List.of(), List.of()), Collections.nCopies(25, ONE), 7));
    assertThat(text).contains("9.txt and 15 more").contains("New disagreements: 25").contains("\n- and 5 more");
    assertThat(text).endsWith("there being so many: 7");
    assertThat(text.lines()).hasSize(1 + 1 + 1 + 20 + 1 + 1);
  }
}
