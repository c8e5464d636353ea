package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.corpus.CorpusException;
import org.tolldesk.store.Store;
import org.tolldesk.store.Stores;

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

  @Test
  void whileAReloadRunsAQuestionIsAnsweredAndNoSecondOneBegins() throws InterruptedException {
    CountDownLatch answered = new CountDownLatch(1);
    try (Desk desk =
        new Desk(
            api,
            data,
            Samples::echo,
            progress -> {
              assertThat(await(answered)).isTrue();
              return Samples.report();
            })) {
      desk.admin.writes("/reload");
      api.awaitSent(77, 1);
      desk.admin.writes("how many?");
      assertThat(api.awaitSent(77, 2).get(1).text()).contains("31,000 killed, to \"how many?\"");
      desk.admin.writes("/reload");
      assertThat(api.awaitSent(77, 3).get(2).text()).startsWith("Статті вже перечитуються");
      desk.admin.writes("/status");
      assertThat(api.awaitSent(77, 4).get(3).text()).contains("Перечитування триває: так");
      answered.countDown();

      assertThat(api.awaitSent(77, 5).get(4).text()).startsWith("Перечитано");
    }
  }

  @Test
  void aBotThatIsClosedLeavesTheReloadAtItsNextStepAndSaysSo() throws InterruptedException {
    AtomicReference<Throwable> left = new AtomicReference<>();
    try (Desk desk =
        new Desk(
            api,
            data,
            Samples::echo,
            progress -> {
              try {
                while (!Thread.currentThread().isInterrupted()) {
                  progress.at("claims", 1, 2);
                }
                return Samples.report();
              } catch (RuntimeException e) {
                left.set(e);
                throw e;
              }
            })) {
      desk.admin.writes("/reload");
      api.awaitSent(77, 1);
    }
    assertThat(api.sent(77).get(1).text()).startsWith("Бот вимикається");
    assertThat(left.get()).isInstanceOf(Stopped.class);
  }

  @Test
  void aStoreThatAnotherTolldeskWritesToIsSaidInOneLine() throws InterruptedException {
    String folder = data.resolve("store").toString();
    try (Store other = Stores.open(folder);
        Store mine = Stores.open(folder);
        Store.Draft draft = other.begin("model");
        Desk desk =
            new Desk(
                api,
                data,
                Samples::echo,
                progress -> {
                  mine.begin("model").close();
                  return Samples.report();
                })) {
      desk.admin.writes("/reload");

      assertThat(api.awaitSent(77, 2).get(1).text())
          .startsWith("Перечитати не вдалося")
          .contains("is reloading the store " + folder + ": wait until it is done")
          .doesNotContain("\n");
    }
  }

  @Test
  void aBugsOwnWordsAreNotShown() throws InterruptedException {
    try (Desk desk =
        new Desk(
            api,
            data,
            Samples::echo,
            progress -> {
              throw new IllegalStateException("what somebody wrote");
            })) {
      desk.admin.writes("/reload");

      assertThat(api.awaitSent(77, 2).get(1).text())
          .startsWith("Тут щось пішло не так")
          .doesNotContain("somebody");
    }
  }

  @Test
  void aReloadThatMeetsAnErrorOfTheMachineIsToldAndStandsInTheAudit() throws InterruptedException {
    try (Desk desk =
        new Desk(
            api,
            data,
            Samples::echo,
            progress -> {
              throw new OutOfMemoryError("Java heap space");
            })) {
      desk.admin.writes("/reload");
      assertThat(api.awaitSent(77, 2).get(1).text()).startsWith("Тут щось пішло не так");
      desk.admin.writes("/audit");

      assertThat(api.awaitSent(77, 3).get(2).text()).contains("77: не вдалося");
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
