package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DailySpendingTest {
  private static final DailyLimits LIMITS = new DailyLimits(60, 200_000, 1500, 6_000_000);

  @Test
  void noLimitIsPassedInTenThousandCallsOfManyAtOnce() {
    LocalDate day = LocalDate.of(2024, 2, 25);
    DailySpending spending = new DailySpending(LIMITS, () -> day);
    LongAdder calls = new LongAdder();
    LongAdder tokens = new LongAdder();
    IntStream.range(0, 10_000)
        .parallel()
        .forEach(
            i -> {
              long most = 1000 + new Random(i).nextInt(12_000);
              long cost = new Random(~i).nextInt((int) most);
              Optional<DailySpending.Call> call = spending.begin("user " + i % 50, most);
              call.ifPresent(
                  made -> {
                    calls.increment();
                    tokens.add(cost);
                    made.settle(cost);
                    made.settle(0);
                  });
            });
    assertThat(spending.all()).isEqualTo(new DailySpending.Spent(calls.sum(), tokens.sum()));
    assertThat(spending.all().isWithin(LIMITS.calls(), LIMITS.tokens())).isTrue();
    assertThat(spending.all().calls()).isGreaterThan(500);
    assertThat(IntStream.range(0, 50).mapToObj(i -> spending.of("user " + i)))
        .allMatch(spent -> spent.isWithin(LIMITS.callsPerUser(), LIMITS.tokensPerUser()));
  }

  @Test
  void aCallOfYesterdayGivesNothingBackToToday() {
    LocalDate[] day = {LocalDate.of(2024, 2, 25)};
    DailySpending spending = new DailySpending(LIMITS, () -> day[0]);
    DailySpending.Call late = spending.begin("a", 1000).orElseThrow();
    day[0] = day[0].plusDays(1);
    spending.begin("a", 500).orElseThrow();
    late.settle(0);
    assertThat(spending.all()).isEqualTo(new DailySpending.Spent(1, 500));
  }
}
