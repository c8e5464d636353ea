package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tolldesk.corpus.Article;
import org.tolldesk.lexicon.Lexicon;

/** Every rule of the extraction against its file of sentences, before anything is chosen by learned weights. */
class ClaimCasesTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(LEXICON, Choices.RULES);

  @TestFactory
  Stream<DynamicTest> numbersAreReadWithTheirQualifiers() {
    return Case.tests("numbers", article -> figures(article, (sentence, figure) -> number(figure.value(),
        figure.low(), figure.high(), figure.qualifier())));
  }

  @TestFactory
  Stream<DynamicTest> nounPhrasesSayWhomANumberCounts() {
    return Case.tests("phrases", article -> figures(article, (sentence, figure) ->
        phrase(NounPhrase.at(sentence, figure.to()))).subList(0, 1));
  }

  @TestFactory
  Stream<DynamicTest> numbersThatAreNoTollsAreKnownByTheirNeighbours() {
    NotATollRule rule = new NotATollRule();
    return Case.tests("no-tolls", article -> figures(article, (sentence, figure) ->
        number(figure.value(), figure.low(), figure.high(), figure.qualifier()) + " "
            + rule.reason(sentence, figure, NounPhrase.at(sentence, figure.to()))));
  }

  @TestFactory
  Stream<DynamicTest> tollsHaveAMeasureAndAGroup() {
    return claims("tolls", claim -> number(claim) + " " + claim.measure().json() + " " + claim.victims());
  }

  @TestFactory
  Stream<DynamicTest> tablesAreReadByTheirHeadsRowsAndCaptions() {
    return claims("tables", claim ->
        number(claim) + " " + claim.measure().json() + " " + claim.victims() + ": "
        + claim.claimant() + (claim.via() == null ? "" : " via " + claim.via()) + " " + claim.asOf()
        + (claim.per() == null ? "" : " a " + claim.per().json()));
  }

  @TestFactory
  Stream<DynamicTest> figuresCountPeopleOfTheArticlesParties() {
    return claims("victims", claim -> number(claim) + " " + claim.measure().json() + " " + claim.victims());
  }

  @TestFactory
  Stream<DynamicTest> claimsHaveAClaimant() {
    return claims("attribution", claim -> number(claim) + " " + claim.claimant()
        + (claim.via() == null ? "" : " via " + claim.via()));
  }

  @TestFactory
  Stream<DynamicTest> claimsHaveADate() {
    return claims("time", claim -> number(claim) + " " + claim.asOf()
        + (claim.asOfBasis() == null ? "" : " " + claim.asOfBasis().json())
        + (claim.per() == null ? "" : " a " + claim.per().json())
        + (claim.period() == null ? "" : " over " + claim.period()));
  }

  @TestFactory
  Stream<DynamicTest> claimsAreAssertedDeniedPredictedOrTakenBack() {
    return claims("stance", claim -> number(claim) + " " + claim.stance().json()
        + (claim.attributedTo() == null ? "" : " of " + claim.attributedTo())
        + (claim.status() == Status.STANDING ? "" : " " + claim.status().json()));
  }

  @TestFactory
  Stream<DynamicTest> partsPointToTheirWhole() {
    return Case.tests("parts", article -> {
      Map<String, Claim> byId = new HashMap<>();
      List<Claim> claims = EXTRACTOR.extract(article).claims();
      claims.forEach(claim -> byId.put(claim.id(), claim));
      return claims.stream().map(claim -> number(claim) + " " + claim.measure().json() + " " + claim.victims()
          + (claim.partOf() == null ? "" : " of " + number(byId.get(claim.partOf())))).toList();
    });
  }

  @TestFactory
  Stream<DynamicTest> repetitionsAreOneClaim() {
    return claims("duplicates",
        claim -> number(claim) + " " + claim.measure().json() + " " + claim.victims() + ": "
        + claim.claimant());
  }

  @TestFactory
  Stream<DynamicTest> ukrainianAndRussianAreReadToo() {
    return claims("slavic", claim -> number(claim) + (claim.stance() == Stance.DENIED ? " denied " : " ")
        + claim.measure().json() + " " + claim.victims() + ": " + claim.claimant());
  }

  @TestFactory
  Stream<DynamicTest> remarksSayWhoWithholdsOrDoubts() {
    return Case.tests("remarks", article -> EXTRACTOR.extract(article).remarks().stream()
        .map(remark -> remark.kind().json() + " " + remark.claimant() + " "
            + remark.measures().stream().map(Measure::json).toList() + " " + remark.victims()).toList());
  }

  @TestFactory
  Stream<DynamicTest> eventsHaveTheDayThatTheTextGives() {
    return Case.tests("events", article -> EXTRACTOR.extract(article).eventDates().stream()
        .map(event -> event.event() + " " + event.date()).toList());
  }

  private static Stream<DynamicTest> claims(String step, Function<Claim, String> line) {
    return Case.tests(step, article -> EXTRACTOR.extract(article).claims().stream().map(line).toList());
  }

  /** What a step says of one figure of a sentence. */
  private interface OfFigure {
    String line(Sentence sentence, Figure figure);
  }

  private static List<String> figures(Article article, OfFigure step) {
    List<String> lines = new ArrayList<>();
    for (Sentence sentence : Sentence.of(article, LEXICON)) {
      new FigureReader().read(sentence).forEach(figure -> lines.add(step.line(sentence, figure)));
    }
    return lines;
  }

  private static String phrase(NounPhrase phrase) {
    List<String> says = new ArrayList<>();
    Stream.of(phrase.side(), phrase.kind(), phrase.measure() == null ? null : phrase.measure().json())
        .filter(said -> said != null).forEach(says::add);
    says.addAll(phrase.thing() ? List.of("things") : List.of());
    says.addAll(phrase.partitive() ? List.of("some of them") : List.of());
    says.addAll(phrase.more() ? List.of("more") : List.of());
    says.addAll(phrase.unknown() == null ? List.of() : List.of("unknown: " + phrase.unknown()));
    return String.join(", ", says);
  }

  private static String number(Claim claim) {
    return number(claim.value(), claim.low(), claim.high(), claim.qualifier());
  }

  private static String number(@Nullable Long value, @Nullable Long low, @Nullable Long high,
      Qualifier qualifier) {
    String bounds = low == null ? "" : low + "-" + high;
    String number = value == null ? bounds : value + (low == null ? "" : " [" + bounds + "]");
    return qualifier == Qualifier.EXACT || value == null ? number : qualifier.json() + " " + number;
  }
}
