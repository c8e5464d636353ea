package org.tolldesk.telegram;

import java.util.List;
import java.util.stream.Collectors;
import org.tolldesk.corpus.Provenance;

/** The documents that answers rest on, as Telegram's HTML. Pure. */
final class SourcesHtml {
  private static final int SHOWN = 50;

  private SourcesHtml() {}

  static String of(List<Provenance> documents, Texts texts) {
    if (documents.isEmpty()) {
      return texts.html("sources.none");
    }
    String list =
        documents.stream().limit(SHOWN).map(each -> "\n• " + line(each, texts)).collect(Collectors.joining());
    int more = documents.size() - SHOWN;
    return texts.html("sources.heading", documents.size())
        + list
        + (more > 0 ? "\n\n" + texts.html("sources.more", more) : "");
  }

  private static String line(Provenance document, Texts texts) {
    return SourceLine.html(
        document.title() == null ? document.document() : document.title(),
        document.outlet(),
        DateWords.html(document.published(), document.basis(), texts),
        document.url());
  }
}
