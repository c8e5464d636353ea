package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Period;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.disagreement.Disagreement.Kind;
import org.tolldesk.disagreement.Disagreements;
import org.tolldesk.disagreement.MergedClaim;
import org.tolldesk.question.Question;
import org.tolldesk.question.Wanted;
import org.tolldesk.retrieval.Evidence;

/** Selects from the evidence what the answer may say, compares it and gives out the marks. */
final class DossierMaker {
  /**
   * A disagreement with a claim further from the period asked about than this is another
   * question's.
   */
  private static final long PERIOD_SLACK_DAYS = 183;

  /** More notes than this are a wall. */
  private static final int MOST_DISAGREEMENTS = 6;

  private static final int MOST_NEAREST = 4;

  private static final Set<Wanted> ASKING_BACK = Set.of(Wanted.SOURCE, Wanted.DATE, Wanted.QUOTE);
  private static final Set<Wanted> COMPARING =
      Set.of(Wanted.COMPARISON, Wanted.AGREEMENT, Wanted.PREMISE);

  private final Disagreements disagreements;

  DossierMaker(Disagreements disagreements) {
    this.disagreements = disagreements;
  }

  /**
   * @param allDates the event dates of the whole generation: the start of a war gives the pace of
   *     its tolls
   */
  Dossier make(Evidence evidence, List<EventDate> allDates) {
    Question question = evidence.question();
    List<Claim> found = found(evidence);
    List<Disagreement> noted = noted(evidence, found, allDates);
    Sources sources = new Sources(evidence.documents());
    List<Told> findings = told(found, sources);
    List<Claim> compared =
        noted.stream()
            .flatMap(note -> note.claims().stream())
            .filter(claim -> findings.stream().noneMatch(told -> told.tells(claim)))
            .toList();
    List<Told> others = told(compared, sources);
    boolean dates = found.isEmpty() && asksForDates(question);
    return new Dossier(
        question,
        findings,
        evidence.likely(),
        others,
        found.isEmpty() ? nearest(evidence, sources) : List.of(),
        noted,
        evidence.remarks().stream()
            .map(remark -> new Dossier.Marked<>(remark, sources.mark(remark)))
            .toList(),
        dates
            ? evidence.eventDates().stream()
                .map(date -> new Dossier.Marked<>(date, sources.mark(date)))
                .toList()
            : List.of(),
        evidence.ranking(),
        sources.citations());
  }

  private static boolean asksForDates(Question question) {
    return question.wanted() == Wanted.DATE || question.wanted() == Wanted.AGREEMENT;
  }

  private static List<Told> told(List<Claim> claims, Sources sources) {
    return MergedClaim.merge(claims).stream().map(sources::told).toList();
  }

  /** Nearest claims keep the order of retrieval: the best comes first. */
  private static List<Told> nearest(Evidence evidence, Sources sources) {
    List<Claim> near =
        Stream.of(evidence.claims(), evidence.nearest()).flatMap(List::stream).distinct().toList();
    List<MergedClaim> merged = new ArrayList<>(MergedClaim.merge(near));
    merged.sort((a, b) -> Integer.compare(rank(near, a), rank(near, b)));
    return merged.stream().limit(MOST_NEAREST).map(sources::told).toList();
  }

  private static int rank(List<Claim> near, MergedClaim merged) {
    return merged.tellings().stream().mapToInt(near::indexOf).min().orElse(Integer.MAX_VALUE);
  }

  /**
   * The claims asked for. Where the question states a figure, also those that give it for others
   * than it supposes; and where it asks for the source of a figure, only those that give it.
   */
  private static List<Claim> found(Evidence evidence) {
    Question question = evidence.question();
    if (question.numbers().isEmpty()) {
      return evidence.claims();
    }
    List<Claim> giving =
        Stream.of(evidence.claims(), evidence.related(), evidence.nearest())
            .flatMap(List::stream)
            .filter(claim -> Premise.gives(claim, question))
            .distinct()
            .toList();
    boolean all =
        question.numbers().stream()
            .allMatch(
                number ->
                    giving.stream().anyMatch(claim -> FigureCheck.numbers(claim).contains(number)));
    if (ASKING_BACK.contains(question.wanted()) || all && question.wanted() == Wanted.AGREEMENT) {
      return giving;
    }
    boolean given = evidence.claims().stream().anyMatch(giving::contains);
    return given && question.wanted() != Wanted.PREMISE
        ? evidence.claims()
        : Stream.of(evidence.claims(), giving).flatMap(List::stream).distinct().toList();
  }

  private List<Disagreement> noted(Evidence evidence, List<Claim> found, List<EventDate> allDates) {
    Question question = evidence.question();
    List<Claim> all =
        Stream.of(found, evidence.related()).flatMap(List::stream).distinct().toList();
    return disagreements.among(all, allDates, evidence.documents()).stream()
        .filter(
            note ->
                note.kind() == Kind.DIFFERENT_DATE
                    ? found.isEmpty()
                        && asksForDates(question)
                        && touches(note, evidence.eventDates())
                    : isAbout(note, found, question) && isInTime(note, question.period()))
        .map(DossierMaker::once)
        .limit(MOST_DISAGREEMENTS)
        .toList();
  }

  /** A seeming clash is worth a word where both figures are shown or the question compares. */
  private static boolean isAbout(Disagreement note, List<Claim> found, Question question) {
    return note.kind() == Kind.DIFFERENT_MEASURE && !COMPARING.contains(question.wanted())
        ? found.containsAll(note.claims())
        : note.claims().stream().anyMatch(found::contains);
  }

  /** A dispute names the claimant's own figure once, however many documents tell it. */
  private static Disagreement once(Disagreement note) {
    if (note.kind() != Kind.DISPUTE) {
      return note;
    }
    List<Claim> kept = MergedClaim.merge(note.claims()).stream().map(MergedClaim::claim).toList();
    return new Disagreement(note.kind(), kept, note.dates());
  }

  private static boolean touches(Disagreement note, List<EventDate> dates) {
    return dates.stream().anyMatch(note.dates()::contains);
  }

  private static boolean isInTime(Disagreement note, @Nullable Period period) {
    return period == null || note.claims().stream().allMatch(claim -> isNear(claim.asOf(), period));
  }

  private static boolean isNear(@Nullable PartialDate date, Period period) {
    return date == null || period.meets(date, PERIOD_SLACK_DAYS);
  }
}
