package org.tolldesk.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tolldesk.claim.Claim;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.ingest.Preview;
import org.tolldesk.ingest.SubmissionException;

/** What documents that were sent would bring, before anything of it counts, as Telegram's HTML. Pure. */
final class PreviewHtml {
  private static final int DOCUMENTS_SHOWN = 10;
  private static final int CLAIMS_SHOWN = 15;
  private static final int REFUSALS_SHOWN = 10;
  private static final int DISAGREEMENTS_SHOWN = 5;

  private PreviewHtml() {}

  static String of(Preview preview, Texts texts) {
    Map<String, Long> claims =
        preview.claims().stream().collect(Collectors.groupingBy(Claim::document, Collectors.counting()));
    return texts.html("preview.heading", preview.documents().size())
        + Lines.html(
            preview.documents(), DOCUMENTS_SHOWN,
            each -> document(each, claims.getOrDefault(each.document(), 0L), texts), texts)
        + section(
            "preview.claims", preview.claims(), CLAIMS_SHOWN, each -> ClaimLine.html(each, texts), texts)
        + section(
            "preview.disagreements", preview.disagreements(), DISAGREEMENTS_SHOWN,
            each -> ClaimLine.html(each, texts), texts)
        + (preview.claimsNotCompared() > 0
            ? "\n\n" + texts.html("reload.uncompared", preview.claimsNotCompared())
            : "")
        + section("preview.replaced", preview.replaced(), DOCUMENTS_SHOWN, Lines::brief, texts)
        + section(
            "preview.duplicates", preview.duplicates().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .toList(),
            DOCUMENTS_SHOWN, each -> Lines.brief(each.getKey() + " = " + each.getValue()), texts)
        + section(
            "reload.refused", preview.refused(), REFUSALS_SHOWN, each -> refused(each, texts), texts)
        + "\n\n"
        + texts.html(bringsSomething(preview) ? "preview.ask" : "preview.none");
  }

  /** Whether there is anything to activate. */
  static boolean bringsSomething(Preview preview) {
    return preview.documents().stream().anyMatch(each -> !preview.duplicates().containsKey(each.document()));
  }

  private static <T> String section(
      String key, List<T> entries, int shown, Function<T, String> line, Texts texts) {
    return entries.isEmpty()
        ? ""
        : "\n\n" + texts.html(key, entries.size()) + Lines.html(entries, shown, line, texts);
  }

  private static String document(Provenance document, long claims, Texts texts) {
    String line =
        SourceLine.html(
            document.title() == null ? document.document() : document.title(), document.outlet(),
            DateWords.html(document.published(), document.basis(), texts), document.url());
    return line + ": " + texts.html("preview.count", claims);
  }

  private static String refused(Preview.Refused refused, Texts texts) {
    String why = refused.reason() == null ? Lines.brief(refused.words()) : words(refused.reason(), texts);
    return Lines.brief(refused.document()) + ": " + why;
  }

  /** Why a file cannot be taken, to follow its name. */
  static String words(SubmissionException.Reason reason, Texts texts) {
    return texts.html("refusal." + reason.name().toLowerCase(Locale.ROOT), reason.limit());
  }
}
