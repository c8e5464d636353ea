package org.tolldesk.telegram;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Citation;
import org.tolldesk.answer.NotedDisagreement;

/**
 * Each disagreement of an answer: its kind in words, what it is, and the quotes of both sides, folded.
 * Pure.
 */
final class DisagreementsHtml {
  private static final Pattern MARK = Pattern.compile("\\[(\\d{1,4})]");

  private DisagreementsHtml() {}

  static String of(Answer answer, Texts texts) {
    return answer.disagreements().stream()
        .map(each -> one(each, answer, texts))
        .collect(Collectors.joining("\n\n", Html.bold(texts.html("disagreements")) + "\n\n", ""));
  }

  private static String one(NotedDisagreement each, Answer answer, Texts texts) {
    String kind = Html.bold(texts.html("disagreement." + each.kind().json()));
    String note = new Figures(answer, texts).html(each.note());
    List<Citation> cited = cited(each.note(), answer);
    return kind + "\n" + note + (cited.isEmpty() ? "" : "\n" + AnswerHtml.quotes(cited, texts));
  }

  private static List<Citation> cited(String note, Answer answer) {
    Set<Integer> marks =
        MARK.matcher(note).results().map(mark -> Integer.valueOf(mark.group(1))).collect(Collectors.toSet());
    return answer.citations().stream().filter(each -> marks.contains(each.n())).toList();
  }
}
