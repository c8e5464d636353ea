package org.tolldesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.corpus.PartialDate;

final class LearnedTimesTest {
  private final LearnedTimes times = LearnedTimes.standard();

  @Test
  void ofTwoDatesTheOneThatTheRulesFoundIsChosenWhereNothingElseIsSeen() {
    TimeChoice.Dated seen = new TimeChoice.Dated(PartialDate.of(2024), sink -> { });
    TimeChoice.Dated found = new TimeChoice.Dated(PartialDate.of(2025), sink -> sink.add(DateFeature.RULE));

    assertThat(times.date(null, Stance.ASSERTED, List.of(seen, found))).isSameAs(found);
  }

  @Test
  void theMonthThatIsMostLikelyInAllIsChosen() {
    TimeChoice.Dated year = new TimeChoice.Dated(PartialDate.of(2024), sink -> { });
    TimeChoice.Dated month = new TimeChoice.Dated(new PartialDate(2025, 3, 0), sink -> { });
    TimeChoice.Dated day = new TimeChoice.Dated(new PartialDate(2025, 3, 11), sink -> { });

    assertThat(times.date(null, Stance.ASSERTED, List.of(year, month, day))).isIn(month, day);
  }

  @Test
  void theSpanThatTheRulesFoundIsChosenWhereNothingElseIsSeen() {
    TimeChoice.Spanned none = new TimeChoice.Spanned(null, sink -> { });
    TimeChoice.Spanned week = new TimeChoice.Spanned(Per.WEEK, sink -> sink.add(PerFeature.RULE));

    assertThat(times.per(null, Stance.ASSERTED, List.of(none, week))).isSameAs(week);
  }
}
