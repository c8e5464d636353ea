package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Period;
import org.tolldesk.corpus.PartialDate;

/**
 * The dates that a sentence may say: those of the claims and sources it cites, and those of the
 * question.
 */
record KnownDates(List<PartialDate> dates, List<String> texts) {

  /**
   * @param marks the marks of the sentence; without any, every date of the dossier is known
   */
  static KnownDates in(Dossier dossier, List<Integer> marks) {
    List<PartialDate> dates = new ArrayList<>();
    List<String> texts = new ArrayList<>(List.of(dossier.question().text()));
    add(dates, dossier.question().period());
    List<Citation> cited =
        marks.isEmpty()
            ? dossier.citations()
            : marks.stream().map(dossier::citation).flatMap(Optional::stream).toList();
    for (Citation citation : cited) {
      texts.add(citation.quote());
      dates.add(citation.published());
      dossier
          .told()
          .flatMap(told -> told.merged().tellings().stream())
          .filter(claim -> isAt(citation, claim.document(), claim.start()))
          .forEach(claim -> addDates(dates, claim));
      dossier.eventDates().stream()
          .map(Dossier.Marked::item)
          .filter(date -> isAt(citation, date.document(), date.start()))
          .forEach(date -> dates.add(date.date()));
      dossier.remarks().stream()
          .map(Dossier.Marked::item)
          .filter(remark -> isAt(citation, remark.document(), remark.start()))
          .forEach(remark -> dates.add(remark.asOf()));
    }
    return new KnownDates(dates.stream().filter(Objects::nonNull).toList(), texts);
  }

  private static boolean isAt(Citation citation, String document, int start) {
    return citation.document().equals(document) && citation.start() == start;
  }

  private static void addDates(List<PartialDate> dates, Claim claim) {
    dates.add(claim.asOf());
    add(dates, claim.period());
  }

  private static void add(List<PartialDate> dates, Period period) {
    if (period != null) {
      Stream.of(period.from(), period.to()).forEach(dates::add);
    }
  }

  /** Whether a known date is this one, or a text has it in these words. */
  boolean bearOut(SpokenDate date, String words) {
    String folded = words.strip().toLowerCase(Locale.ROOT);
    String year = String.valueOf(date.year());
    return dates.stream().anyMatch(date::isBorneOutBy)
        || texts.stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(folded))
        || date.month() == 0 && texts.stream().anyMatch(text -> text.contains(year));
  }
}
