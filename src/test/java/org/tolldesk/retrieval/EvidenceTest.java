package org.tolldesk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Stance;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.question.LexiconQuestionReader;
import org.tolldesk.question.Vocabulary;

class EvidenceTest {
  private final MemoryGeneration generation = SeedGeneration.create();
  private final LexiconQuestionReader reader =
      new LexiconQuestionReader(Lexicon.standard(), generation::claims, () -> LocalDate.of(2026, 11, 22));
  private final HybridRetriever retriever =
      new HybridRetriever(new WordVectors(), new Vocabulary(Lexicon.standard()));

  private Evidence evidence(String text, String... previous) {
    return retriever.evidence(reader.read(text, List.of(previous)), generation);
  }

  private static List<Long> figures(List<Claim> claims) {
    return claims.stream().map(Claim::value).distinct().toList();
  }

  @Test
  void aBroadQuestionGetsAllThatWasSaidAtThatTimeWithWhatWasDeniedAndWithheld() {
    Evidence evidence = evidence("what did Zelensky say in Feb 2024?");
    assertThat(figures(evidence.claims()))
        .containsExactlyInAnyOrder(31_000L, 500_000L, 180_000L, 300_000L, 150_000L);
    assertThat(evidence.claims()).filteredOn(claim -> claim.value() == 31_000).hasSize(2);
    assertThat(evidence.remarks()).singleElement()
        .satisfies(remark -> assertThat(remark.quote()).contains("refused to give"));
    assertThat(evidence.nearest()).isEmpty();
  }

  @Test
  void theMeasureAskedForIsNeverStretched() {
    assertThat(figures(evidence("How many Russian soldiers were killed?").claims()))
        .containsExactly(498L, 9_861L, 180_000L, 160_000L);
    assertThat(figures(evidence("Russian casualties").claims())).containsExactly(315_000L, 500_000L);
  }

  @Test
  void deniedFiguresStandBesideAnAnswerAboutTheKilled() {
    Evidence evidence =
        evidence("How many Ukrainian soldiers had been killed by February 2024 according to Zelensky?");
    assertThat(figures(evidence.claims())).containsExactly(31_000L);
    assertThat(evidence.related()).filteredOn(claim -> claim.stance() == Stance.DENIED).hasSize(2);
  }

  @Test
  void whoseFigureADenialRejectsFindsTheDenial() {
    assertThat(evidence("What did Putin say about Ukrainian soldiers killed?").claims())
        .allSatisfy(claim -> assertThat(claim.stance()).isEqualTo(Stance.DENIED)).hasSize(2);
  }

  @Test
  void aWrongPremiseBringsTheFigureItMistakesAndTheFigureAskedFor() {
    Evidence evidence =
        evidence("Did Zelensky say in February 2024 that 500,000 Russian soldiers were killed?");
    assertThat(figures(evidence.claims())).containsExactlyInAnyOrder(500_000L, 180_000L);
    assertThat(figures(evidence("Who said that 315,000 Russian soldiers had died?").claims()))
        .containsExactly(315_000L);
  }

  @Test
  void theOneThroughWhomAFigureCameCountsAsAsked() {
    assertThat(figures(evidence("What did Komsomolskaya Pravda report?").claims()))
        .containsExactly(16_153L, 9_861L);
  }

  @Test
  void aComparisonKeepsTheClaimantWhoSpokeAtAnotherTime() {
    Evidence evidence =
        evidence("Compare Shoigu's figure for Ukrainian losses with Zelensky's of February 2024");
    assertThat(figures(evidence.claims())).contains(383_000L, 31_000L);
  }

  @Test
  void aClaimantWhoSaidNothingOfItGetsTheNearestFigures() {
    Evidence evidence = evidence("What did Macron say about Russian losses?");
    assertThat(evidence.claims()).isEmpty();
    assertThat(evidence.nearest()).isNotEmpty().hasSizeLessThanOrEqualTo(5)
        .allSatisfy(claim -> assertThat(claim.victims()).isEqualTo("Russian soldiers"));
    assertThat(evidence.nearest().stream().map(Claim::claimant).distinct().count()).isGreaterThan(2);
  }

  @Test
  void whatTheCorpusDoesNotHoldIsNotAnsweredWithSomethingElse() {
    List.of("How many Palestinians were killed in Gaza?", "How many people died in the earthquake in Lima?",
        "How many Russian soldiers were killed in 2019?", "How many tanks has Russia lost?",
        "How many civilians were killed in Sudan?", "How much money did Ukraine get?",
            "What is the capital of France?",
        "How many soldiers does Ukraine have?", "hello", "Скільки танків втратила Росія?",
        "Сколько людей погибло при землетрясении в Турции?")
        .forEach(text -> assertThat(evidence(text).claims()).as(text).isEmpty());
  }

  @Test
  void theDatesOfAnEventAreFoundInTheirOwnRight() {
    Evidence evidence = evidence("Do the articles agree on when the invasion of Ukraine began?");
    assertThat(evidence.eventDates()).extracting(EventDate::date)
        .containsExactly(PartialDate.parse("2022-02-22"), PartialDate.parse("2022-02-24"));
    assertThat(evidence.claims()).isEmpty();
  }

  @Test
  void everyDocumentNamedHasItsProvenance() {
    Evidence evidence = evidence("What do the articles report about Russian losses?");
    assertThat(evidence.documents()).extracting(Provenance::document)
        .containsAll(evidence.claims().stream().map(Claim::document).toList())
        .containsAll(evidence.related().stream().map(Claim::document).toList());
  }

  @Test
  void thePassageOfTheClaimIsRankedFirst() {
    List<RankedPassage> ranked =
        retriever.passages(reader.read("Що заявив Шойгу про втрати України?", List.of()), generation, 5);
    assertThat(ranked.get(0).passage().text()).contains("383,000");
    assertThat(ranked.get(0).score()).isBetween(0.3, 1.0);
    assertThat(ranked).extracting(RankedPassage::rank).containsExactly(1, 2, 3, 4, 5);
  }
}
