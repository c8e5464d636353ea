package org.tolldesk.terminal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tolldesk.evaluation.Report;

/** Scores as a table, one column for the whole and one for each part, then what went wrong. */
final class ReportText {
  private ReportText() {}

  static String of(Report report) {
    StringBuilder text = new StringBuilder();
    text.append("%-24s %10s".formatted(report.kind(), "all"));
    report.splits().keySet().forEach(part -> text.append("  ").append(part));
    for (String metric : report.metrics().keySet()) {
      text.append("\n%-24s %10s".formatted(metric, shown(report.metrics().get(metric))));
      report
          .splits()
          .forEach(
              (part, scores) ->
                  text.append("  " + right(shown(scores.get(metric)), part.length())));
    }
    if (!report.faults().isEmpty()) {
      text.append("\n\n").append(report.faults().size()).append(" faults");
    }
    for (Report.Fault fault : report.faults()) {
      text.append(
          "\n\n%s  %s  %s".formatted(fault.what(), fault.where(), fault.figure()).stripTrailing());
      text.append("\n  expected: ").append(fault.expected());
      text.append("\n  got:      ").append(fault.got().replace("\n", "\n            "));
      text.append("\n  in:       ").append(fault.sentence());
    }
    return text.toString();
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static String shown(@Nullable Double value) {
    if (value == null) {
      return "";
    }
    return value == Math.rint(value) && value > 1
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.3f", value);
  }
}
