package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.NotedDisagreement;
import org.tolldesk.answer.Request;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Stance;
import org.tolldesk.disagreement.Disagreement;

/** {@code @bot question} over the wire: what is offered, what it sends, and which questions are skipped. */
class InlineModeTest {
  @TempDir Path data;
  private BotApiDouble api;
  private final Queue<Request> asked = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  private static Answer holding(String language, List<Claim> claims) {
    return Samples.answer(
        language, "text", claims,
        List.of(Samples.citation(1, "Losses & <hopes>", "https://example.org/a", "He said <31,000>.")));
  }

  private static Answer contested(Answer answer, String claim) {
    NotedDisagreement note =
        new NotedDisagreement(
            Disagreement.Kind.CONTRADICTION, null, null, List.of(claim), "They differ [2].");
    return new Answer(
        answer.id(), answer.question(), answer.language(), true, answer.text(), answer.findings(),
        List.of(note), answer.citations(), answer.model(), 1);
  }

  private Desk desk(Answer answer) {
    return Desk.answering(
        api,
        data,
        request -> {
          asked.add(request);
          return answer;
        });
  }

  private static JsonNode button(QueryAnswer answer) {
    return answer.parameters().path("button");
  }

  @Test
  void aFindingIsOfferedAsAnArticleWithItsClaimantDateAndSource() throws InterruptedException {
    Answer answer = contested(holding("en", List.of(Samples.claim(31_000, Stance.ASSERTED))), "c31000");
    try (Desk desk = desk(answer)) {
      QueryAnswer offer = api.awaitInlineAnswer(desk.ann.asksInline("how many killed?"));

      JsonNode article = offer.results().get(0);
      assertThat(article.path("title").asText()).isEqualTo("31,000 – Ukrainian soldiers killed");
      assertThat(article.path("description").asText())
          .isEqualTo("Volodymyr Zelensky · February 2024 · The Daily");
      assertThat(article.path("input_message_content").path("message_text").asText())
          .isEqualTo(
              """
              Volodymyr Zelensky said that <b>31,000</b> Ukrainian soldiers had been killed \
              (February 2024, date inferred) [1].

              The sources disagree about this figure.

              <blockquote expandable>[1] <a href="https://example.org/a">Losses &amp; &lt;hopes&gt;</a>, \
              The Daily, 25 February 2024 (inferred)
              “He said &lt;31,000&gt;.”</blockquote>

              <a href="https://t.me/tolldesk_test_bot?start=q_aG93IG1hbnkga2lsbGVkPw">Ask the bot</a>""");
      assertThat(offer.parameters().path("is_personal").asBoolean()).isTrue();
      assertThat(offer.parameters().path("cache_time").asInt()).isBetween(1, 60);
      assertThat(button(offer).path("text").asText()).isEqualTo("Ask in a chat with me");
      assertThat(DeepLink.question(button(offer).path("start_parameter").asText()))
          .contains("how many killed?");
      assertThat(asked.peek().local()).as("leaves this machine").isTrue();
      assertThat(asked.peek().previous()).isEmpty();
    }
  }

  @Test
  void aRejectedFigureLooksLikeNoToll() throws InterruptedException {
    List<Claim> claims =
        List.of(
            Samples.claim(60_000, Stance.DENIED), Samples.claim(9_000, Stance.PREDICTED),
            Samples.claim(9_000, Stance.ASSERTED));
    try (Desk desk = desk(holding("ru", claims))) {
      QueryAnswer offer = api.awaitInlineAnswer(desk.ann.asksInline("сколько убито?"));

      assertThat(offer.results().get(0).path("title").asText()).startsWith("Отвергнуто: ");
      assertThat(offer.textOf(0)).contains("отвергает").doesNotContain("расходятся");
      assertThat(offer.results().get(1).path("title").asText()).startsWith("Прогноз: ");
      assertThat(offer.results())
          .extracting(each -> each.path("input_message_content").path("message_text").asText())
          .extracting(html -> html.contains("<b>"))
          .containsExactly(false, false, true);
    }
  }

  @Test
  void atMostTwentyFindingsAreOfferedEachOnceAndUnderTheSameNumberAgain() throws InterruptedException {
    List<Claim> claims =
        LongStream.concat(LongStream.of(1), LongStream.rangeClosed(1, 60))
            .mapToObj(value -> Samples.claim(value, Stance.ASSERTED))
            .toList();
    try (Desk desk = desk(holding("uk", claims))) {
      List<String> first = ids(api.awaitInlineAnswer(desk.ann.asksInline("скільки вбито?")));
      List<String> second = ids(api.awaitInlineAnswer(desk.ann.asksInline("скільки вбито тоді?")));

      assertThat(first).hasSize(20).doesNotHaveDuplicates().isEqualTo(second);
    }
  }

  private static List<String> ids(QueryAnswer answer) {
    return answer.results().stream().map(each -> each.path("id").asText()).toList();
  }

  @Test
  void whatIsTooShortIsNotAskedAndWhatIsNotHeldIsSaidOnTheButton() throws InterruptedException {
    Answer held = holding("en", List.of());
    Answer nothing =
        new Answer(
            "q", "?", "en", false, held.text(), List.of(), List.of(), held.citations(), "embedded", 1);
    try (Desk desk = desk(nothing)) {
      for (String typed : List.of("", "ho", "  ?!? ")) {
        QueryAnswer shortOne = api.awaitInlineAnswer(desk.ann.asksInline(typed));
        assertThat(shortOne.results()).isEmpty();
        assertThat(button(shortOne).path("text").asText()).isEqualTo("Ask in a chat with me");
        assertThat(asked).isEmpty();
      }
      QueryAnswer none = api.awaitInlineAnswer(desk.ann.asksInline("cake?"));
      assertThat(none.results()).isEmpty();
      assertThat(button(none).path("text").asText())
          .isEqualTo("The corpus does not hold that; ask in a chat");
    }
  }

  @Test
  void whileOneIsAtWorkOnlyTheNewestOfAPersonIsAnswered() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch slow = new CountDownLatch(1);
    Person bob = new Person(api, 52, "en");
    try (Desk desk =
        Desk.answering(
            api,
            data,
            request -> {
              asked.add(request);
              if (request.question().equals("how")) {
                begun.countDown();
                await(slow);
              }
              return holding("en", List.of(Samples.claim(31_000, Stance.ASSERTED)));
            })) {
      String first = desk.ann.asksInline("how");
      await(begun);
      String second = desk.ann.asksInline("how ma");
      String third = desk.ann.asksInline("how many?");
      api.awaitInlineAnswer(bob.asksInline("quick?"));
      slow.countDown();

      api.awaitInlineAnswer(third);
      assertThat(asked).extracting(Request::question).containsExactly("how", "quick?", "how many?");
      assertThat(api.queries.answers.all(each -> List.of(first, second).contains(each.id()))).isEmpty();
    }
  }

  @Test
  void anInlineQuestionWaitsForNoQuestionInTheChatAndIsKeptNowhere()
      throws InterruptedException, IOException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch slow = new CountDownLatch(1);
    try (Desk desk =
        Desk.answering(
            api,
            data,
            request -> {
              if (request.question().equals("slow?")) {
                begun.countDown();
                await(slow);
              }
              return Samples.echo(request);
            })) {
      desk.ann.writes("slow?");
      await(begun);
      api.awaitInlineAnswer(desk.ann.asksInline("canary-1?"));
      assertThat(disk()).contains("slow?").doesNotContain("canary-1");
      slow.countDown();
      desk.ann.writes("and since?");
      assertThat(api.awaitSent(51, 2).get(1).text()).contains("after [slow?]");
    }
  }

  @Test
  void anAnswerThatComesTooLateAndABugHoldUpNothing() throws InterruptedException {
    try (Desk desk =
        Desk.answering(
            api,
            data,
            request -> {
              if (request.question().startsWith("bug")) {
                throw new IllegalStateException("bug");
              }
              return holding("en", List.of());
            })) {
      api.fail(
          "answerInlineQuery",
          new Fault.Refuse(
              Refusal.bad("query is too old and response timeout expired or query ID is invalid")));
      desk.ann.asksInline("late?");
      api.calls.await(1, call -> call.is("answerInlineQuery"));
      desk.ann.asksInline("bug?");
      api.awaitInlineAnswer(desk.ann.asksInline("and then?"));
    }
  }

  private String disk() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
