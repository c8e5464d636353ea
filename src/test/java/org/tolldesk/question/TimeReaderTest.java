package org.tolldesk.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.question.Asking.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.claim.Period;

class TimeReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "deaths in Feb 2024|2024-02/2024-02", "losses in March 2022|2022-03/2022-03",
        "deaths on March 2, 2022|2022-03-02/2022-03-02",
    "deaths on 2 March 2022|2022-03-02/2022-03-02", "losses 2024|2024/2024", "losses 2024-02|2024-02/2024-02",
    "dead by the end of 2023|0001/2023-12", "dead before 2023|0001/2023", "dead since 2024|2024/9999",
    "dead as of December 2023|2023-12/2023-12", "dead from March to May 2022|2022-05/2022-05",
    "dead between 2022 and 2024|2022/2024", "dead last year|2025/2025", "dead last month|2026-10/2026-10",
    "dead from 5 to 11 March 2022|2022-03-05/2022-03-11", "dead last winter|2025-12/2026-02", "dead in the winter of 2024|2023-12/2024-02",
    "two years into the war, how many were dead|2024-01/2024-03",
    "втрати у лютому 2024 року|2024-02/2024-02", "втрати торік|2025/2025",
        "втрати за 2 березня 2022|2022-03-02/2022-03-02",
    "потери в феврале 2024 года|2024-02/2024-02", "потери к концу 2023 года|0001/2023-12",
        "потери прошлой зимой|2025-12/2026-02"
  })
  void aTimeIsReadAsAnInterval(String text, String period) {
    assertThat(ask(text).period()).isEqualTo(Period.parse(period));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "How many died since the war began?", "Скільки загинуло від початку війни?",
        "Сколько погибло с начала вторжения?",
    "How many may have died?", "2022 soldiers killed?"
  })
  void wordsThatNameNoTimeNarrowNothing(String text) {
    assertThat(ask(text).period()).isNull();
  }

  @Test
  void aMonthWithoutAYearIsTheLatestThatTheClaimantSpokeOf() {
    assertThat(ask("Zelensky on the dead in December").period()).isEqualTo(Period.parse("2024-12/2024-12"));
    Question shoigu = ask("Shoigu on the Ukrainian losses in December");
    assertThat(shoigu.period()).isEqualTo(Period.parse("2023-12/2023-12"));
    assertThat(shoigu.guessed()).contains(Question.Slot.PERIOD);
  }
}
