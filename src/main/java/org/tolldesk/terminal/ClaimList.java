package org.tolldesk.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;

/** Claims as a table for a person or as comma-separated values for a spreadsheet. */
final class ClaimList {
  private static final List<String> HEADING =
      List.of("FIGURE", "MEASURE", "VICTIMS", "CLAIMANT", "AS OF", "DOCUMENT");
  private static final int WIDEST = 32;

  private ClaimList() {}

  static String csv(List<Claim> claims) {
    CsvMapper mapper =
        CsvMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();
    try {
      return mapper.writer(mapper.schemaFor(Claim.class).withHeader()).writeValueAsString(claims);
    } catch (JsonProcessingException fault) {
      throw new IllegalStateException(
          "cannot be written as CSV: " + claims.size() + " claims", fault);
    }
  }

  /**
   * A line for each claim, the columns as wide as they need to be; a cell that is too wide is cut.
   */
  static String table(List<Claim> claims) {
    List<List<String>> rows =
        Stream.concat(Stream.of(HEADING), claims.stream().map(ClaimList::row)).toList();
    int[] widths = new int[HEADING.size()];
    for (List<String> row : rows) {
      Arrays.setAll(widths, i -> Math.min(WIDEST, Math.max(widths[i], row.get(i).length())));
    }
    return rows.stream().map(row -> line(row, widths) + "\n").collect(Collectors.joining());
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell =
          row.get(i).length() > widths[i]
              ? row.get(i).substring(0, widths[i] - 1) + "…"
              : row.get(i);
      line.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
    }
    return line.toString().stripTrailing();
  }

  private static List<String> row(Claim claim) {
    return List.of(
        figure(claim),
        claim.measure().json().replace('_', ' ')
            + (claim.per() == null ? "" : " a " + claim.per().json()),
        claim.victims(),
        Objects.requireNonNullElse(claim.claimant(), "?") + standing(claim),
        claim.asOf() == null ? "?" : claim.asOf().toString(),
        claim.document());
  }

  private static String figure(Claim claim) {
    NumberFormat number = NumberFormat.getIntegerInstance(Locale.ENGLISH);
    if (claim.value() == null) {
      return number.format(claim.least()) + "–" + number.format(claim.most());
    }
    String words =
        claim.qualifier() == Qualifier.EXACT
            ? ""
            : claim.qualifier().json().replace('_', ' ') + " ";
    return words + number.format(claim.value());
  }

  private static String standing(Claim claim) {
    if (claim.status() != Status.STANDING) {
      return " (" + claim.status().json() + ")";
    }
    return claim.stance() == Stance.ASSERTED ? "" : " (" + claim.stance().json() + ")";
  }
}
