package org.tolldesk.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.question.Asking.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Period;

class ConversationTest {
  private static final String FIRST =
      "How many Ukrainian soldiers were killed in February 2024 according to Zelensky?";

  @ParameterizedTest
  @ValueSource(strings = {"And the Russians?", "what about the Russians?", "the Russians?", "А росіян?",
      "А россиян?"})
  void aNewSideReplacesTheOldAndTheRestIsTakenOver(String text) {
    Question question = ask(text, FIRST);
    assertThat(question.sides()).containsExactly("Russian");
    assertThat(question.claimants()).containsExactly("Volodymyr Zelensky");
    assertThat(question.measures()).containsExactly(Measure.KILLED);
    assertThat(question.period()).isEqualTo(Period.parse("2024-02/2024-02"));
    assertThat(question.inherited())
        .contains(Question.Slot.CLAIMANT, Question.Slot.MEASURE, Question.Slot.PERIOD);
  }

  @Test
  void aNewMeasureReplacesTheOld() {
    assertThat(ask("And wounded?", FIRST).measures()).containsExactly(Measure.WOUNDED);
    assertThat(ask("А поранених?", FIRST).measures()).containsExactly(Measure.WOUNDED);
  }

  @Test
  void aNewTimeReplacesTheOld() {
    Question question = ask("А в декабре?", FIRST);
    assertThat(question.period()).isEqualTo(Period.parse("2024-12/2024-12"));
    assertThat(question.sides()).containsExactly("Ukrainian");
  }

  @Test
  void whoSaidItAsksOfTheSameFigure() {
    Question question = ask("Who said that?", FIRST);
    assertThat(question.wanted()).isEqualTo(Wanted.SOURCE);
    assertThat(question.sides()).containsExactly("Ukrainian");
    assertThat(question.measures()).containsExactly(Measure.KILLED);
  }

  @Test
  void aComparisonKeepsBothClaimants() {
    assertThat(ask("How does that compare with what Shoigu said?", FIRST).claimants())
        .containsExactly("Volodymyr Zelensky", "Sergei Shoigu");
  }

  @Test
  void aPronounTakesOverThePersonAndTheTimeButNotTheMeasure() {
    Question question = ask("What did he say about the Russians?", FIRST);
    assertThat(question.claimants()).containsExactly("Volodymyr Zelensky");
    assertThat(question.measures()).isEmpty();
  }

  @Test
  void aQuestionThatStandsByItselfTakesNothingOver() {
    Question question = ask("How many Wagner mercenaries were killed?", FIRST);
    assertThat(question.claimants()).isEmpty();
    assertThat(question.period()).isNull();
    assertThat(question.inherited()).isEmpty();
  }

  @Test
  void aClaimantWhoNeverSpokeOfItIsNotTakenOver() {
    Question question = ask("And the Russian dead at that time?", FIRST, "And in February 2026?");
    assertThat(question.claimants()).isEmpty();
    assertThat(question.period()).isEqualTo(Period.parse("2026-02/2026-02"));
  }

  @Test
  void theEnglishRenderingHoldsWhatWasTakenOver() {
    assertThat(ask("А росіян?", FIRST).english()).contains("russian", "killed", "zelensky");
  }

  @ParameterizedTest
  @ValueSource(strings = {"How many of those were civilians?", "oh god. how many of them were civilians",
      "any civilians among them", "Скільки з них цивільних?", "Сколько из них гражданских?"})
  void aPartOfThosePeopleIsCountedByTheSameMeasure(String text) {
    assertThat(ask(text, FIRST).measures()).containsExactly(Measure.KILLED);
    assertThat(ask(text, FIRST).kinds()).containsExactly("civilians");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The equivalent for Russia, same source?", "right, and the Russians?",
      "ok and the enemy?", "а противник?", "Те саме для росіян", "То же самое по россиянам"})
  void theSameOrTheOtherSideKeepsClaimantMeasureAndTime(String text) {
    Question question = ask(text, FIRST);
    assertThat(question.sides()).containsExactly("Russian");
    assertThat(question.claimants()).containsExactly("Volodymyr Zelensky");
    assertThat(question.measures()).containsExactly(Measure.KILLED);
    assertThat(question.period()).isEqualTo(Period.parse("2024-02/2024-02"));
    assertThat(question.wanted()).isEqualTo(Wanted.FIGURES);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "And the year before?|2023/2023", "Same source, a year later?|2025/2025", "the month before?|2024-01/2024-01",
    "А роком раніше?|2023/2023", "А месяцем раньше?|2024-01/2024-01",
    "Restrict that to the calendar year 2025.|2025/2025", "ok but just to the end of 2025|0001/2025"
  })
  void aTimeMayBeCountedFromTheOneBefore(String text, String period) {
    Question question = ask(text, FIRST);
    assertThat(question.period()).isEqualTo(Period.parse(period));
    assertThat(question.claimants()).containsExactly("Volodymyr Zelensky");
    assertThat(question.measures()).containsExactly(Measure.KILLED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"and all in all, since the start?", "А за весь час?", "А за всё время?"})
  void aWholeTakesNoTimeOver(String text) {
    assertThat(ask(text, FIRST).period()).isNull();
    assertThat(ask(text, FIRST).sides()).containsExactly("Ukrainian");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Who else has put a number on that?", "А хто ще це рахував?", "А кто еще это считал?"})
  void somebodyElseIsNotTheClaimantBefore(String text) {
    assertThat(ask(text, FIRST).claimants()).isEmpty();
    assertThat(ask(text, FIRST).measures()).containsExactly(Measure.KILLED);
  }

  @Test
  void aStepInTimeWithoutATimeBeforeIsNone() {
    assertThat(ask("How many Russians were killed the year before?").period()).isNull();
  }
}
