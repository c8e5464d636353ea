package org.tolldesk.telegram;

import java.util.List;
import org.tolldesk.ingest.ReloadReport;

/** What a reload did, in documents and claims, as Telegram's HTML. Pure. */
final class ReportHtml {
  private static final int REFUSALS_SHOWN = 20;
  private static final int NAMES_SHOWN = 10;
  private static final int DISAGREEMENTS_SHOWN = 10;

  private ReportHtml() {}

  static String of(ReloadReport report, Texts texts) {
    String head = texts.html(report.changed() ? "reload.done" : "reload.unchanged", report.generation());
    return head
        + "\n"
        + texts.html("reload.documents", report.documents())
        + names("reload.added", report.names().added(), texts)
        + names("reload.changed", report.names().changed(), texts)
        + names("reload.gone", report.names().gone(), texts)
        + "\n"
        + texts.html(
            "reload.claims", report.claims(), report.claimsNew(), report.claimsChanged(), report.claimsGone())
        + refused(report, texts)
        + disagreements(report, texts)
        + (report.claimsNotCompared() > 0
            ? "\n\n" + texts.html("reload.uncompared", report.claimsNotCompared())
            : "");
  }

  private static String names(String key, List<String> names, Texts texts) {
    return names.isEmpty()
        ? ""
        : "\n• " + texts.html(key, names.size()) + ": " + Lines.names(names, NAMES_SHOWN, texts);
  }

  private static String refused(ReloadReport report, Texts texts) {
    if (report.refused().isEmpty()) {
      return "";
    }
    return "\n\n"
        + texts.html("reload.refused", report.refused().size())
        + Lines.html(
            report.refused(), REFUSALS_SHOWN,
            each -> Lines.brief(each.document() + ": " + each.reason()), texts);
  }

  private static String disagreements(ReloadReport report, Texts texts) {
    if (report.disagreements().isEmpty()) {
      return "";
    }
    return "\n\n"
        + texts.html("reload.disagreements", report.disagreements().size())
        + Lines.html(
            report.disagreements(), DISAGREEMENTS_SHOWN, each -> ClaimLine.html(each, texts), texts);
  }
}
