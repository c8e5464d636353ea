package org.tolldesk.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;

/**
 * A sentence that bears on a toll without giving a figure: that somebody withholds one, or doubts the figures.
 *
 * @param kind what the sentence does
 * @param document the document it stands in
 * @param claimant who withholds or doubts; null where nobody is named
 * @param measures the measures concerned; empty where the sentence does not say
 * @param victims the group in canonical English, or null
 * @param asOf when it was said
 * @param quote verbatim: {@code file.substring(start, end)}
 * @param start offset of the quote in the file, in UTF-16 units
 * @param end offset after the quote
 */
public record Remark(
    Kind kind,
    String document,
    @Nullable String claimant,
    List<Measure> measures,
    @Nullable String victims,
    @Nullable PartialDate asOf,
    String quote,
    int start,
    int end) {

  /** What a remark does. */
  public enum Kind {
    /** A refusal or failure to give a figure. */
    WITHHELD,
    /** A figure, or a side's figures, called unverified, too low or too high. */
    DOUBTED;

    @JsonValue
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Remark {
    measures = List.copyOf(measures);
  }
}
