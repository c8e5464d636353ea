package org.tolldesk.terminal;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.corpus.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which claims to list; every option that is given must let the claim through. */
final class ClaimFilter implements Predicate<Claim> {
  @Option(
      names = "--claimant",
      paramLabel = "NAME",
      description = "Whose claims: any part of the name.")
  private @Nullable String claimant;

  @Option(
      names = "--victims",
      paramLabel = "GROUP",
      description = "About whom: any part of the group.")
  private @Nullable String victims;

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      split = ",",
      completionCandidates = Measures.class,
      description = "What they suffered, one or more of ${COMPLETION-CANDIDATES}.")
  private @Nullable Set<Measure> measures;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = Date.class,
      description = "Only claims as of this day, month or year or later.")
  private @Nullable PartialDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = Date.class,
      description = "Only claims as of this day, month or year or earlier.")
  private @Nullable PartialDate until;

  @Override
  public boolean test(Claim claim) {
    return holds(claim.claimant(), claimant)
        && holds(claim.victims(), victims)
        && (measures == null || measures.contains(claim.measure()))
        && inTime(claim.asOf());
  }

  private static boolean holds(@Nullable String text, @Nullable String part) {
    return part == null
        || text != null && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private boolean inTime(@Nullable PartialDate date) {
    if (since == null && until == null) {
      return true;
    }
    return date != null
        && (since == null || !date.last().isBefore(since.first()))
        && (until == null || !date.first().isAfter(until.last()));
  }

  /** The measures as the contract writes them. */
  static final class Measures implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Measure.values()).map(Measure::json).iterator();
    }
  }

  /** Reads an ISO day, month or year. */
  static final class Date implements ITypeConverter<PartialDate> {
    @Override
    public PartialDate convert(String text) {
      try {
        return PartialDate.parse(text);
      } catch (DateTimeException fault) {
        throw new TypeConversionException(fault.getMessage());
      }
    }
  }
}
