package org.tolldesk.telegram;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Finding;
import org.tolldesk.answer.NotedDisagreement;
import org.tolldesk.answer.Wording;

/** Each disagreement of an answer: its kind in words, what it is, and who gives which figure as of when. Pure. */
final class DisagreementsHtml {
  private DisagreementsHtml() {}

  static String of(Answer answer, Texts texts) {
    return answer.disagreements().stream()
        .map(each -> one(each, answer, texts))
        .collect(Collectors.joining("\n\n", Html.bold(texts.html("disagreements")) + "\n\n", ""));
  }

  private static String one(NotedDisagreement each, Answer answer, Texts texts) {
    Figures figures = new Figures(answer, texts);
    Wording wording = Wording.in(answer.language());
    List<Finding> sides =
        answer.findings().stream()
            .filter(finding -> each.claims().contains(finding.claim().id()))
            .toList();
    String kind = Html.bold(texts.html("disagreement." + each.kind().json()));
    String lines =
        sides.stream()
            .map(side -> "\n• " + figures.html(line(side, sides, wording)))
            .collect(Collectors.joining());
    return kind + "\n" + figures.html(each.note()) + lines;
  }

  /** What is counted is told where the sides do not count the same. */
  private static String line(Finding side, Collection<Finding> sides, Wording wording) {
    boolean same = sides.stream().map(each -> wording.counted(each.claim())).distinct().count() == 1;
    return (same ? "" : wording.counted(side.claim()) + ": ") + wording.line(side);
  }
}
