package org.tolldesk.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Remark;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.question.Language;
import org.tolldesk.question.Question;
import org.tolldesk.retrieval.RankedPassage;

/**
 * All that an answer may say, with the marks already given: the one input of every model and of the
 * gate.
 *
 * @param findings the claims that answer the question, merged, earlier first
 * @param likely whether these only come near what the question asks in all its words
 * @param others claims that only a disagreement names
 * @param nearest where there are no findings: what the corpus holds instead, best first
 * @param citations every quote that may be cited, the one with mark n at n - 1
 */
record Dossier(
    Question question,
    List<Told> findings,
    boolean likely,
    List<Told> others,
    List<Told> nearest,
    List<Disagreement> disagreements,
    List<Marked<Remark>> remarks,
    List<Marked<EventDate>> eventDates,
    Supplier<List<RankedPassage>> ranking,
    List<Citation> citations) {

  /** Something with the mark of its quote. */
  record Marked<T>(T item, int mark) {}

  Dossier {
    findings = List.copyOf(findings);
    others = List.copyOf(others);
    nearest = List.copyOf(nearest);
    disagreements = List.copyOf(disagreements);
    remarks = List.copyOf(remarks);
    eventDates = List.copyOf(eventDates);
    citations = List.copyOf(citations);
  }

  /** The same evidence, to be told in a language; null for that of the question. */
  Dossier in(@Nullable Language chosen) {
    return chosen == null
        ? this
        : new Dossier(
            question.in(chosen),
            findings,
            likely,
            others,
            nearest,
            disagreements,
            remarks,
            eventDates,
            ranking,
            citations);
  }

  /** The passages around the evidence, best first. */
  List<RankedPassage> passages() {
    return ranking.get();
  }

  /** Whether the corpus holds what was asked for. */
  boolean isAnswerable() {
    return !findings.isEmpty() || !eventDates.isEmpty();
  }

  Stream<Told> told() {
    return Stream.of(findings, others, nearest).flatMap(List::stream);
  }

  /** The merged claim that a claim belongs to. */
  Told telling(Claim claim) {
    return told()
        .filter(told -> told.tells(claim))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not in the dossier: " + claim.id()));
  }

  Optional<Citation> citation(int mark) {
    return mark >= 1 && mark <= citations.size()
        ? Optional.of(citations.get(mark - 1))
        : Optional.empty();
  }
}
