package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Citation;
import org.tolldesk.answer.NotedDisagreement;

/**
 * An answer as Telegram's HTML: its text with the figures in bold, the disagreements that the text does not tell
 * already, and the numbered quotes folded away. Pure. Every link stands in {@link Citation#url()}.
 */
final class AnswerHtml {
  private AnswerHtml() {}

  static String of(Answer answer, Texts texts) {
    List<String> paragraphs = new ArrayList<>();
    Figures figures = new Figures(answer, texts);
    paragraphs.add(figures.html(answer.text().strip()));
    List<String> notes = untold(answer);
    if (!notes.isEmpty()) {
      String list = notes.stream().map(note -> "\n• " + figures.html(note)).collect(Collectors.joining());
      paragraphs.add(Html.bold(texts.html("disagreements")) + list);
    }
    if (!answer.citations().isEmpty()) {
      paragraphs.add(Html.bold(texts.html("cited")) + "\n" + quotes(answer.citations(), texts));
    }
    return String.join("\n\n", paragraphs);
  }

  private static List<String> untold(Answer answer) {
    return answer.disagreements().stream()
        .map(NotedDisagreement::note)
        .filter(note -> !answer.text().contains(note))
        .distinct()
        .toList();
  }

  private static String quotes(List<Citation> citations, Texts texts) {
    return citations.stream()
        .map(each -> "[" + each.n() + "] " + source(each, texts) + "\n" + texts.html("quote", each.quote()))
        .collect(Collectors.joining("\n\n", "<blockquote expandable>", "</blockquote>"));
  }

  private static String source(Citation citation, Texts texts) {
    return SourceLine.html(
        citation.title() == null ? citation.document() : citation.title(),
        citation.outlet(),
        DateWords.html(citation.published(), citation.publishedBasis(), texts),
        citation.url());
  }
}
