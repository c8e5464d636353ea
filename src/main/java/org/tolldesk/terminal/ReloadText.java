package org.tolldesk.terminal;

import java.util.List;
import java.util.Locale;
import org.tolldesk.answer.DisagreementNotes;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.ingest.ReloadReport;

/** What a reload did, in documents and claims; long lists are cut, {@code --json} has all of them. */
final class ReloadText {
  private static final int NAMES_SHOWN = 10;
  private static final int DISAGREEMENTS_SHOWN = 20;

  private ReloadText() {}

  static String of(ReloadReport report) {
    StringBuilder text = new StringBuilder();
    text.append(
        report.changed()
            ? "Generation " + report.generation() + " serves now: "
            : "Nothing changed: ");
    text.append(
        "%d documents (%d new, %d changed, %d gone), %d passages, %d claims (%d new, %d changed, %d gone), in %.1f s."
            .formatted(
                report.documents(),
                report.documentsAdded(),
                report.documentsChanged(),
                report.documentsGone(),
                report.passages(),
                report.claims(),
                report.claimsNew(),
                report.claimsChanged(),
                report.claimsGone(),
                report.millis() / 1000.0));
    boolean first = report.documentsAdded() == report.documents();
    text.append(names("New", first ? List.of() : report.names().added()));
    text.append(names("Changed", report.names().changed()));
    text.append(names("Gone", report.names().gone()));
    text.append(disagreements(report));
    report
        .refused()
        .forEach(
            one ->
                text.append("\nLeft out ")
                    .append(one.document())
                    .append(": ")
                    .append(one.reason()));
    return text.toString();
  }

  private static String names(String what, List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    int more = names.size() - NAMES_SHOWN;
    String shown = String.join(", ", names.subList(0, Math.min(NAMES_SHOWN, names.size())));
    return "\n" + what + ": " + shown + (more > 0 ? " and " + more + " more" : "");
  }

  private static String disagreements(ReloadReport report) {
    List<Disagreement> all = report.disagreements();
    StringBuilder text = new StringBuilder();
    if (!all.isEmpty()) {
      text.append("\nNew disagreements: ").append(all.size());
    }
    all.stream()
        .limit(DISAGREEMENTS_SHOWN)
        .forEach(one -> text.append("\n- ").append(DisagreementNotes.of(one, Locale.ENGLISH)));
    if (all.size() > DISAGREEMENTS_SHOWN) {
      text.append("\n- and ").append(all.size() - DISAGREEMENTS_SHOWN).append(" more");
    }
    if (report.claimsNotCompared() > 0) {
      text.append("\nNew claims not compared with the others, there being so many: ")
          .append(report.claimsNotCompared());
    }
    return text.toString();
  }
}
