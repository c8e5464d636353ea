package org.tolldesk.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Claims as a table for a person or as comma-separated values for a spreadsheet. */
final class ClaimList {
  private static final int FIGURE = 20;
  private static final int MEASURE = 19;
  private static final int VICTIMS = 22;
  private static final int CLAIMANT = 24;
  private static final int DATE = 13;
  private static final int NARROWEST = 14;

  private ClaimList() {}

  static String csv(List<Claim> claims) {
    CsvMapper mapper = CsvMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();
    try {
      return mapper.writer(mapper.schemaFor(Claim.class).withHeader()).writeValueAsString(claims);
    } catch (JsonProcessingException fault) {
      throw new IllegalStateException("cannot be written as CSV: " + claims.size() + " claims", fault);
    }
  }

  static String table(List<Claim> claims, Screen screen) {
    int rest = screen.width() - FIGURE - MEASURE - VICTIMS - CLAIMANT - DATE;
    TextTable table =
        TextTable.forColumns(
            Help.defaultColorScheme(screen.ansi()),
            column(FIGURE),
            column(MEASURE),
            column(VICTIMS),
            column(CLAIMANT),
            column(DATE),
            column(Math.max(NARROWEST, rest)));
    table.addRowValues("FIGURE", "MEASURE", "VICTIMS", "CLAIMANT", "AS OF", "DOCUMENT");
    claims.forEach(claim -> table.addRowValues(row(claim)));
    return table.toString();
  }

  private static Column column(int width) {
    return new Column(width, 0, Overflow.WRAP);
  }

  private static String[] row(Claim claim) {
    return new String[] {
      figure(claim) + " ",
      claim.measure().json().replace('_', ' ') + (claim.per() == null ? "" : " a " + claim.per().json()) + " ",
      claim.victims() + " ",
      Objects.requireNonNullElse(claim.claimant(), "?") + standing(claim) + " ",
      (claim.asOf() == null ? "?" : claim.asOf().toString()) + " ",
      claim.document()
    };
  }

  private static String figure(Claim claim) {
    NumberFormat number = NumberFormat.getIntegerInstance(Locale.ENGLISH);
    if (claim.value() == null) {
      return number.format(claim.least()) + "–" + number.format(claim.most());
    }
    String words = claim.qualifier() == Qualifier.EXACT ? "" : claim.qualifier().json().replace('_', ' ') + " ";
    return words + number.format(claim.value());
  }

  private static String standing(Claim claim) {
    if (claim.status() != Status.STANDING) {
      return " (" + claim.status().json() + ")";
    }
    return claim.stance() == Stance.ASSERTED ? "" : " (" + claim.stance().json() + ")";
  }
}
