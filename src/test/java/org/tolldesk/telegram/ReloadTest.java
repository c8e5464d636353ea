package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.corpus.CorpusException;

class ReloadTest {
  @TempDir Path data;
  private BotApiDouble api;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void anAdminReloadsAndReadsAReport() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.admin.writes("/reload");

      List<Sent> sent = api.awaitSent(77, 2);
      assertThat(sent.get(0).text()).startsWith("Перечитую статті");
      assertThat(sent.get(1).html()).isEqualTo(ReportHtml.of(Samples.report(), Texts.in("uk")));
      Call deleted = api.calls.await(1, call -> call.is("deleteMessage")).get(0);
      assertThat(deleted.parameters().path("message_id").asInt()).isEqualTo(sent.get(0).id());
    }
  }

  @Test
  void aStrangerReloadsNothingAndAnAdminNothingInAGroup() throws InterruptedException {
    AtomicInteger reloads = new AtomicInteger();
    try (Desk desk =
        new Desk(
            api,
            data,
            Samples::echo,
            progress -> {
              reloads.incrementAndGet();
              return Samples.report();
            })) {
      desk.ann.writes("/reload");
      desk.admin.writesIn(-1001, "/reload");
      desk.admin.deliver(
          -1002,
          message -> {
            message.put("text", "/reload");
            message.putObject("sender_chat").put("id", -1002).put("type", "supergroup");
            message.putObject("from").put("id", 1087968824).put("is_bot", true).put("first_name", "Group");
          });

      assertThat(api.awaitSent(51, 1).get(0).text()).startsWith("Only this bot's admins");
      assertThat(api.awaitSent(-1001, 1).get(0).text()).startsWith("Зробіть це, будь ласка, у приватному чаті");
      assertThat(api.awaitSent(-1002, 1).get(0).text()).startsWith("Only this bot's admins");
      assertThat(reloads).hasValue(0);
    }
  }

  @Test
  void progressIsEditedAtAPaceWhateverThePaceOfTheReload() throws InterruptedException {
    CountDownLatch edited = new CountDownLatch(1);
    try (Desk desk =
        new Desk(
            api,
            data,
            Samples::echo,
            progress -> {
              for (int done = 1; done <= 500; done++) {
                progress.at("claims", done, 500);
              }
              assertThat(await(edited)).isTrue();
              return Samples.report();
            })) {
      desk.admin.writes("/reload");
      long start = api.calls.await(1, call -> call.is("sendMessage")).get(0).nanos();
      List<Call> edits = api.calls.await(1, call -> call.is("editMessageText"));
      edited.countDown();
      api.awaitSent(77, 2);

      assertThat(edits).hasSize(1);
      assertThat(edits.get(0).nanos() - start).isGreaterThan(TimeUnit.SECONDS.toNanos(2));
      assertThat(edits.get(0).parameters().path("text").asText())
          .isEqualTo("Шукаю твердження, статей: 500 з 500.");
    }
  }

  @Test
  void aReloadThatFailsTellsTheAdminWhy() throws InterruptedException {
    try (Desk desk =
        new Desk(
            api,
            data,
            Samples::echo,
            progress -> {
              throw new CorpusException("seeds/ is <gone>: name another with --corpus");
            })) {
      desk.admin.writes("/reload");

      assertThat(api.awaitSent(77, 2).get(1).text()).contains("seeds/ is <gone>: name another with --corpus");
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
