package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bot remembers of a chat and what it forgets, over the wire and on disk. */
class RememberingTest {
  private static final long GROUP = -1001;
  private static final Pattern CANARY = Pattern.compile("canary-\\d+");

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

  /** Every file under the bot's folder in one text. */
  private String disk() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(file).append('\n').append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void aFollowUpIsUnderstoodAfterARestart() throws InterruptedException {
    Sent inGroup;
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("first?");
      api.awaitSent(51, 1);
      desk.ann.writesIn(GROUP, "/ask of the group?");
      inGroup = api.awaitSent(GROUP, 1).get(0);
    }

    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("second?");
      desk.ann.repliesIn(GROUP, inGroup.id(), "and since?");

      assertThat(api.awaitSent(51, 2).get(1).text()).contains("\"second?\" after [first?]");
      assertThat(api.awaitSent(GROUP, 2).get(1).text()).contains("\"and since?\" after [of the group?]");
    }
  }

  @Test
  void forgetLeavesNothingOfTheChatOnDisk() throws IOException, InterruptedException {
    Person bob = new Person(api, 52, "en");
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("canary-1?");
      bob.writes("canary-2?");
      Sent first = api.awaitSent(51, 1).get(0);
      api.awaitSent(52, 1);
      assertThat(disk()).contains("canary-1", "canary-2");

      desk.ann.writes("/forget");
      assertThat(api.awaitSent(51, 2).get(1).text()).startsWith("Done");
      assertThat(disk()).contains("canary-2").doesNotContain("canary-1");

      desk.ann.repliesTo(first.id(), "and since?");
      assertThat(api.awaitSent(51, 3).get(2).text()).startsWith("31,000 killed, to \"and since?\" [1]");
    }
    assertThat(disk()).doesNotContain("canary-1");
  }

  @Test
  void forgetReachesTheInboxWhileAnotherQuestionOfTheSameBatchIsOpen()
      throws IOException, InterruptedException {
    CountDownLatch slow = new CountDownLatch(1);
    Person bob = new Person(api, 52, "en");
    bob.writes("canary-2?");
    Person ann = new Person(api, 51, "en");
    ann.writes("canary-1?");
    ann.writes("/forget");
    try (Desk desk =
        Desk.answering(
            api,
            data,
            request -> {
              if (request.question().contains("canary-2")) {
                await(slow);
              }
              return Samples.echo(request);
            })) {
      api.awaitSent(51, 2);
      assertThat(disk()).contains("canary-2").doesNotContain("canary-1");

      slow.countDown();
      assertThat(api.awaitSent(52, 1).get(0).text()).contains("canary-2");
      desk.ann.writes("/help");
      assertThat(api.awaitSent(51, 3)).hasSize(3);
    }
  }

  @Test
  void aDiskThatDoesNotForgetIsAdmitted() throws IOException, InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      Path file = Files.createDirectories(data.resolve("telegram/chats/51.json/in the way"));
      desk.ann.writes("/forget");

      assertThat(api.awaitSent(51, 1).get(0).text()).startsWith("I could not delete");
      assertThat(file).exists();
    }
  }

  @Test
  void aThousandInterleavedChatsNeverSeeEachOthersWords() throws InterruptedException {
    List<Person> people = IntStream.range(0, 1000).mapToObj(i -> new Person(api, 10_000 + i, "en")).toList();
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      people.forEach(each -> each.writes("canary-" + each.id() + "?"));
      for (Person each : people) {
        api.awaitSent(each.id(), 1);
      }
    }
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      people.forEach(each -> each.writes("and since?"));
      for (Person each : people) {
        Sent answer = api.awaitSent(each.id(), 2).get(1);
        assertThat(CANARY.matcher(answer.text()).results().map(MatchResult::group))
            .containsExactly("canary-" + each.id());
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
