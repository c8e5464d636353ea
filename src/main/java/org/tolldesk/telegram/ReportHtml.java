package org.tolldesk.telegram;

import java.util.stream.Collectors;
import org.tolldesk.ingest.ReloadReport;

/** What a reload did, in documents and claims, as Telegram's HTML. Pure. */
final class ReportHtml {
  private static final int REFUSALS_SHOWN = 20;

  private ReportHtml() {}

  static String of(ReloadReport report, Texts texts) {
    String head = texts.html(report.changed() ? "reload.done" : "reload.unchanged", report.generation());
    String documents =
        texts.html(
            "reload.documents",
            report.documents(),
            report.documentsAdded(),
            report.documentsChanged(),
            report.documentsGone());
    String claims = texts.html("reload.claims", report.claims(), report.claimsNew(), report.claimsGone());
    return String.join("\n", head, documents, claims) + refused(report, texts);
  }

  private static String refused(ReloadReport report, Texts texts) {
    if (report.refused().isEmpty()) {
      return "";
    }
    String list =
        report.refused().stream()
            .limit(REFUSALS_SHOWN)
            .map(each -> "\n• " + Html.escape(each.document() + ": " + each.reason()))
            .collect(Collectors.joining());
    return "\n\n" + texts.html("reload.refused", report.refused().size()) + list;
  }
}
