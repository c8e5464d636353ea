package org.tolldesk.telegram;

import java.util.List;

/** Who did what, newest first, as Telegram's HTML. Pure. */
final class AuditHtml {
  static final int SHOWN = 30;
  private static final int NAMES_SHOWN = 5;

  private AuditHtml() {}

  static String of(List<AuditEntry> entries, Texts texts) {
    return entries.isEmpty()
        ? texts.html("audit.none")
        : texts.html("audit.heading", entries.size())
            + Lines.html(entries, SHOWN, each -> line(each, texts), texts);
  }

  private static String line(AuditEntry entry, Texts texts) {
    String who = entry.person() == null ? texts.html("audit.nobody") : Long.toString(entry.person());
    String what = texts.html("audit.deed", entry.deed(), entry.generation());
    String names =
        entry.names().isEmpty() ? "" : ": " + Lines.names(entry.names(), NAMES_SHOWN, texts);
    return DateWords.moment(entry.date(), texts) + " – " + who + ": " + what + names;
  }
}
