package org.tolldesk.telegram;

import java.util.List;
import java.util.stream.Collectors;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Citation;
import org.tolldesk.answer.Finding;
import org.tolldesk.answer.Wording;

/**
 * Every quote of an answer in full, unfolded: where it stands, its words, which figures rest on it and how
 * many documents carry each. Pure.
 */
final class QuotesHtml {
  private QuotesHtml() {}

  static String of(Answer answer, Texts texts) {
    return answer.citations().stream()
        .map(each -> quote(each, answer, texts))
        .collect(Collectors.joining("\n\n", Html.bold(texts.html("quotes.heading")) + "\n\n", ""));
  }

  private static String quote(Citation citation, Answer answer, Texts texts) {
    String file = citation.title() == null ? "" : "\n<code>" + Html.escape(citation.document()) + "</code>";
    String carried =
        answer.findings().stream()
            .filter(finding -> finding.citations().contains(citation.n()))
            .map(finding -> "\n• " + figure(finding, answer, texts))
            .collect(Collectors.joining());
    return "[" + citation.n() + "] " + source(citation, texts) + file
        + "\n<blockquote>" + texts.html("quote", citation.quote()) + "</blockquote>" + carried;
  }

  static String source(Citation citation, Texts texts) {
    return SourceLine.html(
        citation.title() == null ? citation.document() : citation.title(),
        citation.outlet(),
        DateWords.html(citation.published(), citation.publishedBasis(), texts),
        citation.url());
  }

  private static String figure(Finding finding, Answer answer, Texts texts) {
    Wording wording = Wording.in(answer.language());
    String line = wording.counted(finding.claim()) + ": " + wording.line(finding);
    String carried = texts.html("quotes.carried", documents(finding, answer));
    return new Figures(answer, texts).html(line) + " – " + carried;
  }

  private static long documents(Finding finding, Answer answer) {
    List<Integer> marks = finding.citations();
    return answer.citations().stream()
        .filter(citation -> marks.contains(citation.n()))
        .map(Citation::document)
        .distinct()
        .count();
  }
}
