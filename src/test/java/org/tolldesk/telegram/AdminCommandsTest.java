package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdminCommandsTest {
  @TempDir Path data;
  private final TestIntake intake = new TestIntake();
  private BotApiDouble api;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  private Desk desk() {
    return new Desk(
        api, data, Samples.parts(Samples::echo, progress -> Samples.report(), intake, Samples::now));
  }

  @Test
  void rollbackAsksFirstAndGoesBackOnce() throws InterruptedException {
    try (Desk desk = desk()) {
      desk.admin.writes("/rollback");
      Sent question = api.awaitSent(77, 1).get(0);
      assertThat(question.text())
          .isEqualTo("Повернутися від покоління 7 (5 документів, 21 твердження) до 6?");
      assertThat(intake.rollbacks).isEmpty();
      desk.admin.presses(question.id(), "Так, повернутися");

      assertThat(api.awaitSent(77, 2).get(1).text()).startsWith("Повернулися від покоління 7 до 6: 4 документи");
      desk.admin.writes("/rollback");
      assertThat(api.awaitSent(77, 3).get(2).text()).startsWith("Перед поколінням 6 немає іншого");
      assertThat(intake.rollbacks).hasSize(1);
    }
  }

  @Test
  void noLeavesAllAsItIsAndTheLastQuestionCounts() throws InterruptedException {
    try (Desk desk = desk()) {
      desk.admin.writes("/rollback");
      Sent first = api.awaitSent(77, 1).get(0);
      desk.admin.writes("/rollback");
      Sent second = api.awaitSent(77, 2).get(1);
      String old = String.valueOf(first.keyboard().buttons().get(0).data());

      assertThat(api.awaitCallbackAnswer(desk.admin.presses(77, first.id(), old)).text())
          .startsWith("Це вже вирішено");
      desk.admin.presses(second.id(), "Ні");
      assertThat(api.awaitSent(77, 3).get(2).text()).isEqualTo("Усе лишається як є.");
      assertThat(intake.rollbacks).isEmpty();
    }
  }

  @Test
  void whatHasChangedSinceTheQuestionIsNotGoneBackFrom() throws InterruptedException {
    try (Desk desk = desk()) {
      desk.admin.writes("/rollback");
      int question = api.awaitSent(77, 1).get(0).id();
      desk.admin.writes("/new");
      api.awaitSent(77, 2);
      intake.rollback();
      desk.admin.presses(question, "Так, повернутися");

      assertThat(api.awaitSent(77, 3).get(2).text()).startsWith("Тепер відповіді вже з іншого покоління");
      assertThat(intake.rollbacks).hasSize(1);
    }
  }

  @Test
  void statusTellsHowTheBotIs() throws InterruptedException {
    try (Desk desk = desk()) {
      desk.admin.writes("/status");

      assertThat(api.awaitSent(77, 1).get(0).text())
          .isEqualTo(
              """
              Покоління 7
              5 документів, 40 уривків, 21 твердження
              Модель речень: multilingual-e5-small
              Хто пише відповіді: embedded
              Повідомлень у роботі й у черзі: 0
              Перечитування триває: ні
              Працює 0 год 0 хв (22 листопада 2026, 13:10 UTC)

              Останні попередження в журналі:
              • 2026-11-23 10:00 WARN Poller: Telegram refuses""");
    }
  }

  @Test
  void aStrangersAttemptIsRefusedAndStandsInTheAudit() throws InterruptedException {
    try (Desk desk = desk()) {
      desk.ann.writes("/status");
      desk.ann.writes("/audit");
      desk.ann.writes("/rollback");
      api.awaitSent(51, 3).forEach(each -> assertThat(each.text()).startsWith("Only this bot's admins"));
      desk.admin.writesIn(-1001, "/rollback");
      api.awaitSent(-1001, 1);
      desk.admin.writes("/audit");

      assertThat(api.awaitSent(77, 1).get(0).text())
          .startsWith("Останні 4 записи, від найновішого:")
          .contains("– 51: відмовлено: /status", "– 51: відмовлено: /audit", "– 77: відмовлено: /rollback");
    }
  }

  @Test
  void aCommandThatIsForwardedOrEditedInDoesNothing() throws InterruptedException {
    try (Desk desk = desk()) {
      int question = desk.admin.writes("how many?");
      api.awaitSent(77, 1);
      desk.admin.edits(question, "/rollback");
      desk.admin.writes("how many more?");
      api.awaitSent(77, 2);
      desk.admin.forwards(ForwardedFrom.user(9, "Bob"), "/rollback");

      assertThat(api.awaitSent(77, 3).get(2).text()).startsWith("Попередній перегляд");
      assertThat(api.sent(77)).noneMatch(each -> each.text().startsWith("Повернутися від"));
    }
  }

  @Test
  void whoeverWritesAsAChannelOrAsTheGroupIsNobody() throws InterruptedException {
    try (Desk desk = desk()) {
      for (long sender : new long[] {1087968824L, 136817688L}) {
        desk.admin.deliver(
            -1002,
            message -> {
              message.put("text", "/reload");
              message.putObject("sender_chat").put("id", -1002).put("type", "supergroup");
              message.putObject("from").put("id", sender).put("is_bot", true).put("first_name", "Group");
            });
      }
      api.awaitSent(-1002, 2).forEach(each -> assertThat(each.text()).startsWith("Only this bot's admins"));
      desk.admin.writes("/audit");

      assertThat(api.awaitSent(77, 1).get(0).text()).contains("хтось прихований: відмовлено: /reload");
    }
  }
}
