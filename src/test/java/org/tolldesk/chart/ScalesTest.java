package org.tolldesk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tolldesk.claim.Qualifier;

/** Where axes begin and end, and what they name. */
class ScalesTest {
  @Test
  void peopleAreCountedFromNoneInRoundSteps() {
    ValueScale scale = scale(Claimed.of(31_000), Claimed.of(43_000));

    assertThat(scale.logarithmic()).isFalse();
    assertThat(scale.ticks()).containsExactly(0.0, 10_000.0, 20_000.0, 30_000.0, 40_000.0, 50_000.0);
  }

  @Test
  void aFewPeopleAreNotCountedInFractions() {
    assertThat(scale(Claimed.of(1)).ticks()).containsExactly(0.0, 1.0, 2.0);
  }

  @Test
  void figuresAThousandTimesApartStandOnALogarithmicScale() {
    ValueScale scale = scale(Claimed.of(30), Claimed.of(40_000));

    assertThat(scale.logarithmic()).isTrue();
    assertThat(scale.ticks()).containsExactly(10.0, 100.0, 1000.0, 10_000.0, 100_000.0);
  }

  @Test
  void noneStandsBelowALogarithmicScaleUnderItsOwnName() {
    ValueScale scale = scale(Claimed.of(0), Claimed.of(3), Claimed.of(40_000));

    assertThat(scale.ticks()).startsWith(0.0, 1.0);
    assertThat(scale.start()).isLessThan(scale.position(0));
    assertThat(scale.position(0)).isLessThan(scale.position(1));
  }

  @Test
  void aFloorAtTheTopHasRoomForItsArrow() {
    assertThat(scale(Claimed.of(100).as(Qualifier.AT_LEAST)).upper()).isGreaterThan(scale(Claimed.of(100))
        .upper());
  }

  @Test
  void yearsAreNamedOverYearsMonthsOverMonthsAndDaysOverDays() {
    TimeScale years = time("2022-03", "2026-02");
    TimeScale months = time("2024-01", "2024-11");
    TimeScale days = time("2024-03-02", "2024-03-15");

    assertThat(years.unit()).isEqualTo(TimeScale.Unit.YEAR);
    assertThat(years.ticks()).extracting(tick -> tick.getYear()).containsExactly(2022, 2023, 2024, 2025,
        2026);
    assertThat(months.unit()).isEqualTo(TimeScale.Unit.MONTH);
    assertThat(months.ticks()).allMatch(tick -> tick.getDayOfMonth() == 1).hasSizeBetween(3, 5);
    assertThat(days.unit()).isEqualTo(TimeScale.Unit.DAY);
    assertThat(days.ticks()).hasSizeBetween(2, 4);
  }

  @Test
  void aSingleDayStandsAmongTheDaysAroundIt() {
    TimeScale day = time("2024-03-05");

    assertThat(day.to() - day.from()).isGreaterThan(7);
    assertThat(day.ticks()).isNotEmpty();
  }

  private static ValueScale scale(Claimed... claims) {
    return ValueScale.of(Stream.of(claims).map(Claimed::mark).toList());
  }

  private static TimeScale time(String... dates) {
    List<Mark> marks = Stream.of(dates).map(date -> Claimed.of(1).on(date).mark()).toList();
    return TimeScale.of(marks);
  }
}
