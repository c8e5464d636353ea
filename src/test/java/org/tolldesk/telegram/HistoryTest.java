package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private final History history = new History();

  private static Incoming asked(long chat, @Nullable Integer repliedTo, long date) {
    return new Incoming(1, chat, chat > 0, null, 1, 5L, "en", repliedTo, date, "", "?");
  }

  @Test
  void aReplyGoesOnFromTheAnswerItRepliesTo() {
    history.remember(asked(-7, null, 0), "first", List.of(11, 12));
    history.remember(asked(-7, 12, 0), "second", List.of(14));
    history.remember(asked(-7, null, 0), "other", List.of(16));

    assertThat(history.before(asked(-7, 14, 0))).containsExactly("first", "second");
    assertThat(history.before(asked(-7, 11, 0))).containsExactly("first");
    assertThat(history.before(asked(-8, 14, 0))).isEmpty();
    assertThat(history.before(asked(-7, null, 0))).isEmpty();
  }

  @Test
  void aPrivateChatRemembersHalfAnHour() {
    history.remember(asked(7, null, 1000), "first", List.of(11));

    assertThat(history.before(asked(7, null, 1000 + 1800))).containsExactly("first");
    assertThat(history.before(asked(7, null, 1000 + 1801))).isEmpty();
  }

  @Test
  void onlyTheLastQuestionsAreKeptAndNoneAfterAFreshStart() {
    for (int i = 1; i <= 7; i++) {
      history.remember(asked(7, null, 0), "q" + i, List.of(i));
    }
    assertThat(history.before(asked(7, null, 0))).containsExactly("q3", "q4", "q5", "q6", "q7");

    history.forget(7);
    assertThat(history.before(asked(7, null, 0))).isEmpty();
    assertThat(history.before(asked(7, 7, 0))).isEmpty();
  }
}
