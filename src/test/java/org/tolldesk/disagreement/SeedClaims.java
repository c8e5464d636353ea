package org.tolldesk.disagreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimBuilder;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Remark;
import org.tolldesk.corpus.DateBasis;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Provenance;

/**
 * The claims of the four seeds, made by hand, with the quotes and offsets that stand in the files.
 */
public final class SeedClaims {
  public static final String D0 = "000_91e1729db5075d22.txt";
  public static final String D1 = "001_b37edc17e0945fbe.txt";
  public static final String D2 = "002_fac1ee6a3b733682.txt";
  public static final String D3 = "003_7ba18eed09b21b25.txt";

  private static final String ZELENSKY = "Volodymyr Zelensky";
  private static final String UA = "Ukrainian soldiers";
  private static final String RU = "Russian soldiers";
  private static final String OFFICIALS = "Russian defence ministry officials";

  public static final Claim UA_KILLED_000 =
      claim(D0, "Some 31,000 Ukrainian soldiers", 31000, Measure.KILLED, UA, ZELENSKY, "2024-02")
          .about()
          .build();
  public static final Claim RU_LOSSES =
      claim(D0, "suffered 500,000", 500000, Measure.KILLED_OR_WOUNDED, RU, ZELENSKY, "2024-02")
          .build();
  public static final Claim RU_DEAD =
      claim(D0, "including 180,000", 180000, Measure.KILLED, RU, ZELENSKY, "2024-02")
          .partOf(RU_LOSSES)
          .build();
  public static final Claim UA_KILLED_001 =
      claim(D1, "announced tonight that 31,000", 31000, Measure.KILLED, UA, ZELENSKY, "2024-02")
          .build();
  public static final Claim DENIED_300 =
      claim(D1, "Not 300,000", 300000, Measure.KILLED, UA, ZELENSKY, "2024-02")
          .denied("Vladimir Putin")
          .build();
  public static final Claim DENIED_150 =
      claim(D1, "or 150,000", 150000, Measure.KILLED, UA, ZELENSKY, "2024-02")
          .denied("Vladimir Putin")
          .build();
  public static final Claim SHOIGU =
      claim(D1, "said 383,000", 383000, Measure.KILLED_OR_WOUNDED, UA, "Sergei Shoigu", "2023-12")
          .text()
          .build();
  public static final Claim US =
      claim(
              D1,
              "315,000 Russian",
              315000,
              Measure.KILLED_OR_WOUNDED,
              RU,
              "US intelligence",
              "2023-12")
          .text()
          .build();
  public static final Claim WAGNER =
      claim(
              D1,
              "22,000 mercenaries",
              22000,
              Measure.KILLED,
              "Wagner mercenaries",
              "Telegram channel linked to the Wagner Group",
              "2023-05")
          .build();
  public static final Claim FORECAST =
      claim(
              D1,
              "30,000 troops",
              30000,
              Measure.KILLED_OR_WOUNDED,
              UA,
              "civil society group",
              "2023-11")
          .predicted()
          .build();
  public static final Claim UA_2026 =
      claim(D2, "milestone of 55,000", 55000, Measure.KILLED, UA, ZELENSKY, "2026-02")
          .via("France 2")
          .build();
  public static final Claim BBC =
      claim(D2, "nearly 160,000", 160000, Measure.KILLED, RU, "BBC", "2026-02")
          .qualifier(Qualifier.NEARLY)
          .build();
  public static final Claim UA_2024_12 =
      claim(D2, "43,000 deaths", 43000, Measure.KILLED, UA, ZELENSKY, "2024-12").text().build();
  public static final Claim EXCHANGED =
      claim(D2, "314 prisoners", 314, Measure.EXCHANGED, "prisoners", null, "2026-02").build();
  public static final Claim KREMLIN =
      claim(D3, "498 Russian deaths", 498, Measure.KILLED, RU, "Kremlin", "2022-03-02")
          .text()
          .build();
  public static final Claim KP_KILLED =
      claim(D3, "stands at 9,861", 9861, Measure.KILLED, RU, OFFICIALS, "2022-03-20")
          .via("Komsomolskaya Pravda")
          .withdrawn()
          .build();
  public static final Claim KP_WOUNDED =
      claim(D3, "further 16,153", 16153, Measure.WOUNDED, RU, OFFICIALS, "2022-03-20")
          .via("Komsomolskaya Pravda")
          .withdrawn()
          .build();
  public static final Claim GERMANY =
      claim(
              D3,
              "10 million",
              10_000_000,
              Measure.DISPLACED,
              "Ukrainian refugees",
              "Germany",
              "2022")
          .predicted()
          .qualifier(Qualifier.UP_TO)
          .build();

  public static final List<Claim> ALL =
      List.of(
          UA_KILLED_000,
          RU_LOSSES,
          RU_DEAD,
          UA_KILLED_001,
          DENIED_300,
          DENIED_150,
          SHOIGU,
          US,
          WAGNER,
          FORECAST,
          UA_2026,
          BBC,
          UA_2024_12,
          EXCHANGED,
          KREMLIN,
          KP_KILLED,
          KP_WOUNDED,
          GERMANY);

  public static final Remark WITHHELD = withheld();

  public static final List<EventDate> INVASION =
      List.of(
          eventDate(D2, "February 22, 2022", "2022-02-22"),
          eventDate(D3, "February 24", "2022-02-24"));

  public static final List<Provenance> DOCUMENTS =
      List.of(
          new Provenance(
              D0,
              null,
              null,
              null,
              PartialDate.parse("2024-02-25"),
              DateBasis.INFERRED,
              null,
              null),
          new Provenance(
              D1,
              null,
              null,
              null,
              PartialDate.parse("2024-02-25"),
              DateBasis.INFERRED,
              null,
              null),
          new Provenance(
              D2,
              "Tragic Toll",
              null,
              null,
              PartialDate.parse("2026-02"),
              DateBasis.INFERRED,
              null,
              null),
          new Provenance(
              D3,
              null,
              "Daily Mirror",
              null,
              PartialDate.parse("2022-03-22"),
              DateBasis.STATED,
              null,
              "https://www.mirror.co.uk/news/world-news/russia-admits-almost-10000-soldiers-26524579"));

  private SeedClaims() {}

  /** The text of a seed. */
  public static String file(String document) {
    try {
      return Files.readString(Path.of("seeds", document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Remark withheld() {
    int[] at = sentence(D0, "refused to give figures");
    return new Remark(
        Remark.Kind.WITHHELD,
        D0,
        ZELENSKY,
        List.of(Measure.WOUNDED, Measure.MISSING),
        UA,
        PartialDate.parse("2024-02"),
        file(D0).substring(at[0], at[1]),
        at[0],
        at[1]);
  }

  private static EventDate eventDate(String document, String words, String date) {
    int[] at = sentence(document, words);
    return new EventDate(
        "invasion of Ukraine",
        document,
        PartialDate.parse(date),
        file(document).substring(at[0], at[1]),
        at[0],
        at[1]);
  }

  /** The bounds of the line's sentence that holds these words. */
  private static int[] sentence(String document, String words) {
    String text = file(document);
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in " + document + ": " + words);
    }
    int stopBefore = text.lastIndexOf(". ", at);
    int start = Math.max(text.lastIndexOf("\n", at) + 1, stopBefore < 0 ? 0 : stopBefore + 2);
    int stop = text.indexOf(". ", at);
    int line = text.indexOf("\n", at);
    int end = stop < 0 || line >= 0 && line < stop ? (line < 0 ? text.length() : line) : stop + 1;
    return new int[] {start, end};
  }

  /** A claim about a standing, exact, asserted, cumulative toll, to be changed from there. */
  public static ClaimBuilder claim(
      String document,
      String words,
      long value,
      Measure measure,
      String victims,
      @Nullable String claimant,
      String asOf) {
    int[] at = sentence(document, words);
    return ClaimBuilder.claim(value, measure, victims)
        .id(document.substring(0, 3) + "-" + value + "-" + measure.json())
        .in(document)
        .by(claimant)
        .asOf(asOf)
        .basis(Basis.INFERRED)
        .quote(file(document).substring(at[0], at[1]), at[0]);
  }
}
