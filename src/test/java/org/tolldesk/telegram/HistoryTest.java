package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tolldesk.answer.Answer;

class HistoryTest {
  /** A question of a chat; in a group where the chat's number is negative. */
  static Incoming asked(long chat, int message, @Nullable Integer repliedTo, long date) {
    return new Incoming(
        message, chat, chat > 0, null, message, 5L, "en", repliedTo, date, "", "?", false, null, null);
  }

  /** A question that was answered in generation 7. */
  static Turn turn(History before, Incoming question, String text, List<Integer> answers) {
    Integer after = before.previous(question).map(Turn::message).orElse(null);
    Answer answer = Samples.answer("en", text, List.of(), List.of());
    return Turn.of(question, after, text).answered(answers, 7, answer);
  }

  private static History told(History before, Incoming question, String text, List<Integer> answers) {
    return before.with(turn(before, question, text, answers));
  }

  @Test
  void aReplyGoesOnFromTheAnswerItRepliesTo() {
    History first = told(History.NONE, asked(-7, 10, null, 0), "first", List.of(11, 12));
    History second = told(first, asked(-7, 13, 12, 0), "second", List.of(14));
    History group = told(second, asked(-7, 15, null, 0), "other", List.of(16));

    assertThat(group.before(asked(-7, 17, 14, 0))).containsExactly("first", "second");
    assertThat(group.before(asked(-7, 17, 11, 0))).containsExactly("first");
    assertThat(group.before(asked(-7, 17, 99, 0))).isEmpty();
    assertThat(group.before(asked(-7, 17, null, 0))).isEmpty();
  }

  @Test
  void aPrivateChatGoesOnFromItsQuestionsOfTheLastHalfHour() {
    History chat = told(History.NONE, asked(7, 10, null, 1000), "first", List.of(11));

    assertThat(chat.before(asked(7, 12, null, 1000 + 1800))).containsExactly("first");
    assertThat(chat.before(asked(7, 12, null, 1000 + 1801))).isEmpty();
    assertThat(chat.before(asked(7, 12, 11, 1000 + 1801))).containsExactly("first");
  }

  @Test
  void aQuestionInheritsFromTheLastFiveAtMost() {
    History chat = History.NONE;
    for (int i = 1; i <= 7; i++) {
      chat = told(chat, asked(7, i, null, 0), "q" + i, List.of(100 + i));
    }

    assertThat(chat.before(asked(7, 8, null, 0))).containsExactly("q3", "q4", "q5", "q6", "q7");
  }

  @Test
  void aQuestionThatIsDeliveredTwiceIsNoFollowUpToItselfAndBothItsAnswersLeadOn() {
    Incoming second = asked(7, 12, null, 0);
    History first = told(History.NONE, asked(7, 10, null, 0), "first", List.of(11));
    History chat = told(first, second, "second", List.of(13));

    assertThat(chat.before(second)).containsExactly("first");

    History again = told(chat, second, "second", List.of(14));
    assertThat(again.turns()).hasSize(2);
    assertThat(again.before(asked(7, 15, 13, 0))).containsExactly("first", "second");
    assertThat(again.before(asked(7, 15, 14, 0))).containsExactly("first", "second");
  }

  @Test
  void theOldestQuestionsGoWhenThereAreTooManyOrTheyAreTooLong() {
    History many = History.NONE;
    History few = History.NONE;
    String question = "q".repeat(4096);
    for (int i = 1; i <= History.TURNS + 3; i++) {
      many = told(many, asked(7, i, null, 0), "q" + i, List.of());
      few = told(few, asked(7, i, null, 0), question, List.of());
    }

    assertThat(many.turns()).hasSize(History.TURNS).first().extracting(Turn::question).isEqualTo("q4");
    assertThat(few.turns()).hasSize(History.CHARACTERS / 4096);
  }

  @Test
  void whatIsOlderThanADateIsLeftOut() {
    History first = told(History.NONE, asked(7, 10, null, 100), "first", List.of(11));
    History chat = told(first, asked(7, 12, 11, 200), "second", List.of(13));

    assertThat(chat.since(200).before(asked(7, 14, 13, 200))).containsExactly("second");
  }

  @Test
  void aQuestionWhoseForerunnerIsGoneOrWasRewordedIsNotWhole() {
    History first = told(History.NONE, asked(7, 10, null, 100), "first", List.of(11));
    History chat = told(first, asked(7, 12, 11, 200), "second", List.of(13));
    Turn second = chat.find(12).orElseThrow();

    assertThat(chat.isWhole(second)).isTrue();
    assertThat(chat.since(150).isWhole(second)).isFalse();
    Turn reworded = chat.find(10).orElseThrow().reworded("first, corrected", 300);
    assertThat(chat.with(reworded).isWhole(second)).isFalse();
    assertThat(chat.with(reworded).before(second)).containsExactly("first, corrected");
  }

  @Test
  void aReplyToWhatAButtonSentGoesOnFromTheSameQuestion() {
    History first = told(History.NONE, asked(-7, 10, null, 0), "first", List.of(11));
    History chat = first.with(first.find(10).orElseThrow().with(List.of(20)));

    assertThat(chat.before(asked(-7, 21, 20, 0))).containsExactly("first");
  }
}
