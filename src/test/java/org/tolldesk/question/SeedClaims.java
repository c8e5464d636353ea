package org.tolldesk.question;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.corpus.PartialDate;

/** The claims of the four seed articles, made by hand; quotes are the lines that hold the figures. */
public final class SeedClaims {
  public static final String SUNDAY = "000_91e1729db5075d22.txt";
  public static final String REVEALS = "001_b37edc17e0945fbe.txt";
  public static final String TRAGIC = "002_fac1ee6a3b733682.txt";
  public static final String MIRROR = "003_7ba18eed09b21b25.txt";

  private static final String TELEGRAM = "Telegram channel linked to the Wagner Group";
  private static final String OFFICIALS = "Russian defence ministry officials";
  private static final String[] ROWS = {
    SUNDAY + "|31,000|KILLED|Ukrainian soldiers|Volodymyr Zelensky|||2024-02|INFERRED",
    SUNDAY + "|500,000|KILLED_OR_WOUNDED|Russian soldiers|Volodymyr Zelensky|||2024-02|INFERRED",
    SUNDAY + "|180,000|KILLED|Russian soldiers|Volodymyr Zelensky|||2024-02|INFERRED",
    REVEALS + "|31,000|KILLED|Ukrainian soldiers|Volodymyr Zelensky|||2024-02|INFERRED",
    REVEALS + "|300,000|KILLED|Ukrainian soldiers|Volodymyr Zelensky||Vladimir Putin|2024-02|INFERRED|DENIED",
    REVEALS + "|150,000|KILLED|Ukrainian soldiers|Volodymyr Zelensky||Vladimir Putin|2024-02|INFERRED|DENIED",
    REVEALS + "|383,000|KILLED_OR_WOUNDED|Ukrainian soldiers|Sergei Shoigu|||2023-12|TEXT",
    REVEALS + "|315,000|KILLED_OR_WOUNDED|Russian soldiers|US intelligence|||2023-12|TEXT",
    REVEALS + "|22,000|KILLED|Wagner mercenaries|" + TELEGRAM + "|||2023-05|INFERRED",
    REVEALS + "|30,000|KILLED_OR_WOUNDED|Ukrainian soldiers|civil society group|||2023-11|TEXT|PREDICTED",
    TRAGIC + "|55,000|KILLED|Ukrainian soldiers|Volodymyr Zelensky|France 2||2026-02|INFERRED",
    TRAGIC + "|160,000|KILLED|Russian soldiers|BBC|||2026-02|INFERRED",
    TRAGIC + "|43,000|KILLED|Ukrainian soldiers|Volodymyr Zelensky|||2024-12|TEXT",
    TRAGIC + "|314|EXCHANGED|prisoners||||2026-02|INFERRED",
    MIRROR + "|498|KILLED|Russian soldiers|Kremlin|||2022-03-02|TEXT",
    MIRROR + "|9,861|KILLED|Russian soldiers|" + OFFICIALS + "|Komsomolskaya Pravda||2022-03-20|INFERRED",
    MIRROR + "|16,153|WOUNDED|Russian soldiers|" + OFFICIALS + "|Komsomolskaya Pravda||2022-03-20|INFERRED",
    MIRROR + "|10,000|KILLED|Russian soldiers|" + OFFICIALS + "|Komsomolskaya Pravda||2022-03-20|INFERRED",
    MIRROR + "|10 million|DISPLACED|Ukrainian refugees|Germany|||2022|INFERRED|PREDICTED",
  };

  private SeedClaims() {}

  public static List<Claim> all() {
    List<Claim> claims = new ArrayList<>();
    for (String row : ROWS) {
      claims.add(claim("c" + claims.size(), row));
    }
    return List.copyOf(claims);
  }

  /** The text of a seed article as it stands. */
  public static String file(String document) {
    try {
      return Files.readString(Path.of("seeds", document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Claim claim(String id, String row) {
    String[] f = row.split("\\|", -1);
    String file = file(f[0]);
    int at = file.indexOf(f[1]);
    int start = file.lastIndexOf('\n', at) + 1;
    int end = file.indexOf('\n', at) < 0 ? file.length() : file.indexOf('\n', at);
    long value = f[1].equals("10 million") ? 10_000_000 : Long.parseLong(f[1].replace(",", ""));
    return new Claim(id, f[0], value, null, null, Qualifier.EXACT, Measure.valueOf(f[2]), f[3], or(f[4]),
        or(f[5]),
        or(f[6]), PartialDate.parse(f[7]), Basis.valueOf(f[8]), null, null, null,
        f.length > 9 ? Stance.valueOf(f[9]) : Stance.ASSERTED, Status.STANDING, file.substring(start, end),
            start, end);
  }

  private static String or(String field) {
    return field.isEmpty() ? null : field;
  }
}
