package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Citation;
import org.tolldesk.answer.NotedDisagreement;

/**
 * An answer as Telegram's HTML: its text with the figures in bold, the disagreements that the text does not
 * tell already, and the numbered quotes folded away. Pure. Every link stands in {@link Citation#url()}.
 */
final class AnswerHtml {
  private AnswerHtml() {}

  static String of(Answer answer, Texts texts) {
    Figures figures = new Figures(answer, texts);
    String heading = Html.bold(texts.html("disagreements")) + "\n";
    List<String> paragraphs = new ArrayList<>();
    List<String> notes = answer.disagreements().stream().map(NotedDisagreement::note).distinct().toList();
    boolean headed = false;
    for (String paragraph : answer.text().strip().split("\n\n+")) {
      boolean disagreement = notes.stream().anyMatch(paragraph::startsWith);
      paragraphs.add((disagreement && !headed ? heading : "") + figures.html(paragraph));
      headed |= disagreement;
    }
    List<String> untold = notes.stream().filter(note -> !answer.text().contains(note)).toList();
    if (!untold.isEmpty()) {
      String list = untold.stream().map(note -> "• " + figures.html(note)).collect(Collectors.joining("\n"));
      paragraphs.add((headed ? "" : heading) + list);
    }
    if (!answer.citations().isEmpty()) {
      paragraphs.add(Html.bold(texts.html("cited")) + "\n" + quotes(answer.citations(), texts));
    }
    return String.join("\n\n", paragraphs);
  }

  /** The numbered quotes, each under its source, folded away. */
  static String quotes(List<Citation> citations, Texts texts) {
    return citations.stream()
        .map(each -> quote(each, texts))
        .collect(Collectors.joining("\n\n", "<blockquote expandable>", "</blockquote>"));
  }

  private static String quote(Citation each, Texts texts) {
    return "[" + each.n() + "] " + QuotesHtml.source(each, texts) + "\n" + texts.html("quote", each.quote());
  }
}
