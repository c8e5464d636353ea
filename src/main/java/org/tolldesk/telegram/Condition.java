package org.tolldesk.telegram;

import java.util.List;
import org.tolldesk.ingest.StoreStatus;

/**
 * How the bot is, as {@code /status} tells it.
 *
 * @param writer the model that writes the answers; empty for the embedded one
 * @param inHand questions that are being answered or wait for that
 * @param busy whether a reload is under way
 * @param upSince in seconds since 1970
 * @param faults the last lines of the log that warn, oldest first
 */
record Condition(
    StoreStatus store, String writer, int inHand, boolean busy, long upSince, long now, List<String> faults) {
  private static final int FAULTS_SHOWN = 5;

  String html(Texts texts) {
    long up = now - upSince;
    String head =
        String.join(
            "\n",
            texts.html("status.generation", store.generation()),
            texts.html("status.counts", store.documents(), store.passages(), store.claims()),
            texts.html("status.model", store.model().isEmpty() ? "–" : store.model()),
            texts.html("status.writer", writer.isEmpty() ? "embedded" : writer),
            texts.html("status.queue", inHand),
            texts.html("status.busy", busy ? "yes" : "no"),
            texts.html("status.up", up / 86_400, up / 3_600 % 24, up / 60 % 60)
                + " (" + DateWords.moment(upSince, texts) + ")");
    return head + "\n\n" + faults(texts);
  }

  private String faults(Texts texts) {
    List<String> last = faults.subList(Math.max(0, faults.size() - FAULTS_SHOWN), faults.size());
    return last.isEmpty()
        ? texts.html("status.faultless")
        : texts.html("status.faults")
            + Lines.html(last, FAULTS_SHOWN, line -> "<code>" + Lines.brief(line) + "</code>", texts);
  }
}
