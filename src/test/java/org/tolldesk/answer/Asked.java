package org.tolldesk.answer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Period;
import org.tolldesk.claim.Remark;
import org.tolldesk.disagreement.Disagreements;
import org.tolldesk.disagreement.SeedClaims;
import org.tolldesk.question.Language;
import org.tolldesk.question.Question;
import org.tolldesk.question.Wanted;
import org.tolldesk.retrieval.Evidence;

/**
 * A question as a reader would understand it, and the evidence that retrieval would find, made by
 * hand.
 */
record Asked(
    Question question,
    List<Claim> claims,
    boolean likely,
    List<Claim> related,
    List<Claim> nearest,
    List<Remark> remarks,
    List<EventDate> eventDates) {

  static Asked of(Language language, Wanted wanted, Claim... claims) {
    Question question =
        new Question(
            "?", language, wanted, List.of(), List.of(), List.of(), Set.of(), null, null, List.of(),
            List.of(), List.of(), "?", Set.of(), Set.of());
    return new Asked(question, List.of(claims), false, List.of(), List.of(), List.of(), List.of());
  }

  /** The claims only come near what is asked. */
  Asked asLikely() {
    return new Asked(question, claims, true, related, nearest, remarks, eventDates);
  }

  Asked related(Claim... others) {
    return new Asked(question, claims, likely, List.of(others), nearest, remarks, eventDates);
  }

  Asked nearest(Claim... others) {
    return new Asked(question, claims, likely, related, List.of(others), remarks, eventDates);
  }

  Asked remark(Remark... some) {
    return new Asked(question, claims, likely, related, nearest, List.of(some), eventDates);
  }

  Asked dated(List<EventDate> dates) {
    return new Asked(question, claims, likely, related, nearest, remarks, dates);
  }

  /**
   * With slots filled: a claimant, a side, a kind and a measure, any of them null, a period, and
   * numbers.
   */
  Asked slots(
      @Nullable String claimant,
      @Nullable String side,
      @Nullable String kind,
      @Nullable Measure measure,
      @Nullable String period,
      Long... numbers) {
    Question q =
        new Question(
            question.text(),
            question.language(),
            question.wanted(),
            one(claimant),
            one(side),
            one(kind),
            measure == null ? Set.of() : Set.of(measure),
            null,
            period == null ? null : Period.parse(period),
            List.of(numbers),
            List.of(),
            List.of(),
            question.english(),
            Set.of(),
            Set.of());
    return new Asked(q, claims, likely, related, nearest, remarks, eventDates);
  }

  Asked inherited(Question.Slot... slots) {
    return changed(question.claimants(), question.topics(), Set.of(slots));
  }

  Asked by(String... claimants) {
    return changed(List.of(claimants), question.topics(), question.inherited());
  }

  Asked about(String... topics) {
    return changed(question.claimants(), List.of(topics), question.inherited());
  }

  private Asked changed(List<String> claimants, List<String> topics, Set<Question.Slot> inherited) {
    Question q =
        new Question(
            question.text(),
            question.language(),
            question.wanted(),
            claimants,
            question.sides(),
            question.kinds(),
            question.measures(),
            question.stance(),
            question.period(),
            question.numbers(),
            topics,
            question.words(),
            question.english(),
            inherited,
            question.guessed());
    return new Asked(q, claims, likely, related, nearest, remarks, eventDates);
  }

  private static List<String> one(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  Evidence evidence() {
    return new Evidence(
        question, claims, likely, related, nearest, remarks, eventDates, List::of, SeedClaims.DOCUMENTS);
  }

  Dossier dossier() {
    return new DossierMaker(new Disagreements()).make(evidence(), SeedClaims.INVASION);
  }

  GateReader gate() {
    return new GateReader(dossier(), new Vocabulary(), new Names(name -> List.of()));
  }

  String written() {
    return new EmbeddedWriter(dossier()).write();
  }
}
