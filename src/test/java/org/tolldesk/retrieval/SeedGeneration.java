package org.tolldesk.retrieval;

import java.util.ArrayList;
import java.util.List;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Remark;
import org.tolldesk.corpus.DateBasis;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.disagreement.SeedClaims;

/** The four seed articles as a generation: hand-made claims, each paragraph a passage. */
final class SeedGeneration {
  private SeedGeneration() {}

  static MemoryGeneration create() {
    List<Provenance> documents = List.of(
        provenance(SeedClaims.D0, null, "2024-02"),
        provenance(SeedClaims.D1, "Zelensky reveals 31,000 Ukrainian troops have been killed",
            "2024-02"),
        provenance(SeedClaims.D2, "Tragic Toll: Zelensky Reports 55,000 Ukrainian Soldier Casualties",
            "2026-02"),
        provenance(SeedClaims.D3, "Russia admits almost 10000 soldiers dead", "2022-03-22"));
    List<Passage> passages = new ArrayList<>();
    documents.forEach(document -> paragraphs(document.document(), passages));
    return new MemoryGeneration(documents, SeedClaims.ALL, List.of(refusal()), events(),
        List.copyOf(passages));
  }

  private static Provenance provenance(String document, String title, String published) {
    return new Provenance(document, title, null, null, PartialDate.parse(published), DateBasis.INFERRED,
        null, null);
  }

  private static void paragraphs(String document, List<Passage> passages) {
    int start = 0;
    for (String line : SeedClaims.file(document).split("(?<=\n)")) {
      int end = start + line.length();
      if (!line.isBlank() && !line.startsWith("if (")) {
        passages.add(new Passage(document + "#" + start, document, line.strip(), start, end));
      }
      start = end;
    }
  }

  private static Remark refusal() {
    String quote = "Zelenskyy refused to give figures for the injured and missing.";
    int start = SeedClaims.file(SeedClaims.D0).indexOf(quote);
    return new Remark(Remark.Kind.WITHHELD, SeedClaims.D0, "Volodymyr Zelensky",
        List.of(Measure.WOUNDED, Measure.MISSING), "Ukrainian soldiers", PartialDate.parse("2024-02"), quote,
            start,
        start + quote.length());
  }

  private static List<EventDate> events() {
    return List.of(event(SeedClaims.D2, "2022-02-22", "February 22, 2022"),
        event(SeedClaims.D3, "2022-02-24", "special military operation on February 24"));
  }

  private static EventDate event(String document, String date, String quote) {
    int start = SeedClaims.file(document).indexOf(quote);
    return new EventDate("invasion of Ukraine", document, PartialDate.parse(date), quote, start,
        start + quote.length());
  }
}
