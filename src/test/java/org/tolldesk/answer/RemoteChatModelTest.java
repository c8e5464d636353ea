package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tolldesk.answer.EndpointException.Kind;
import org.tolldesk.question.Language;

/** What a remote model may cost in time, calls and tokens, on a clock that only the test moves. */
class RemoteChatModelTest {
  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final DailyLimits NO_LIMITS = new DailyLimits(0, 0, 0, 0);

  private static final Asked ASKED = AskedCases.february(Language.ENGLISH);
  private static final Dossier DOSSIER = ASKED.dossier();
  private static final GateReader GATE = ASKED.gate();

  private long now;
  private LocalDate today = LocalDate.of(2024, 2, 25);
  private int calls;
  private Supplier<ChatResponse> endpoint = () -> reply(100);
  private RemoteChatModel model = model(NO_LIMITS);

  private RemoteChatModel model(DailyLimits limits) {
    return new RemoteChatModel(
        (request, most) -> {
          calls++;
          return endpoint.get();
        },
        DEADLINE,
        new DailySpending(limits, () -> today),
        new EndpointBreaker(() -> now),
        time -> {
          pass(time);
          return true;
        });
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }

  private static ChatResponse reply(@Nullable Integer tokens) {
    return ChatResponse.builder()
        .aiMessage(AiMessage.from("Well."))
        .tokenUsage(tokens == null ? null : new TokenUsage(tokens, 0))
        .build();
  }

  private static Supplier<ChatResponse> failing(Kind kind) {
    return () -> {
      throw new EndpointException(kind, "no");
    };
  }

  private static Supplier<ChatResponse> busy(Duration retryAfter) {
    return () -> {
      throw new EndpointException(Kind.BUSY, "busy", Optional.of(retryAfter));
    };
  }

  private Errand errand(String asker) {
    return new Errand(asker, () -> now);
  }

  /** One question that needs no repair: whether the model wrote the answer. */
  private boolean ask(String asker) {
    return chat(errand(asker)) == null;
  }

  private @Nullable EndpointException chat(Errand errand) {
    EvidenceParameters evidence =
        new EvidenceParameters(DOSSIER, GATE, Prompts.standard(), errand);
    ChatRequest request =
        ChatRequest.builder().messages(UserMessage.from("how many?")).parameters(evidence).build();
    return catchThrowableOfType(EndpointException.class, () -> model.chat(request));
  }

  @Test
  void aRetryUsesUpTheCallOfTheRepair() {
    Errand errand = errand("a");
    endpoint = once(failing(Kind.RESET));
    assertThat(chat(errand)).isNull();
    assertThat(chat(errand)).extracting(EndpointException::kind).isEqualTo(Kind.NOT_ASKED);
    assertThat(calls).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"LATE", "REFUSED", "GARBLED", "BUSY"})
  void whatWouldFailAgainIsNotRetried(Kind kind) {
    endpoint = failing(kind);
    assertThat(ask("a")).isFalse();
    assertThat(calls).isEqualTo(1);
  }

  @Test
  void noRepairIsAskedForAfterTheDeadline() {
    Errand errand = errand("a");
    assertThat(chat(errand)).isNull();
    pass(DEADLINE);
    assertThat(chat(errand)).extracting(EndpointException::kind).isEqualTo(Kind.NOT_ASKED);
    assertThat(calls).isEqualTo(1);
  }

  @Test
  void retryAfterIsObeyedInsideTheDeadline() {
    endpoint = once(busy(Duration.ofSeconds(7)));
    assertThat(ask("a")).isTrue();
    assertThat(Duration.ofNanos(now)).isBetween(Duration.ofSeconds(7), Duration.ofSeconds(8));
  }

  @Test
  void retryAfterIsObeyedByTheNextQuestionsToo() {
    endpoint = once(busy(Duration.ofSeconds(40)));
    assertThat(ask("a")).isFalse();
    pass(Duration.ofSeconds(39));
    assertThat(ask("b")).isFalse();
    assertThat(calls).isEqualTo(1);
    pass(Duration.ofSeconds(2));
    assertThat(ask("b")).isTrue();
  }

  @Test
  void aRetryAfterOfAnHourIsAMinute() {
    endpoint = once(busy(Duration.ofHours(1)));
    assertThat(ask("a")).isFalse();
    pass(EndpointBreaker.LONGEST_REST.plusMillis(1));
    assertThat(ask("a")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"NOT_ASKED"},
      mode = EnumSource.Mode.EXCLUDE)
  void anEndpointThatIsDownIsAskedOnceAQuestionAtMostAndOnceMoreInAll(Kind kind) {
    endpoint = failing(kind);
    for (int questions = 1; questions <= 1000; questions++) {
      assertThat(ask("a")).isFalse();
      assertThat(calls).isLessThanOrEqualTo(questions + 1);
      pass(Duration.ofSeconds(1));
    }
    assertThat(calls).isLessThan(50);
  }

  @Test
  void theBreakerOpensWithinFiveFailedCallsAndThenMakesNone() {
    for (int i = 0; i < 20; i++) {
      assertThat(ask("a")).isTrue();
    }
    calls = 0;
    endpoint = failing(Kind.LATE);
    for (int i = 0; i < 20; i++) {
      assertThat(ask("a")).isFalse();
    }
    assertThat(calls).isEqualTo(3);
  }

  @Test
  void oneProbeEndsItOnceTheEndpointIsWellAgain() {
    endpoint = failing(Kind.REFUSED);
    for (int i = 0; i < 5; i++) {
      ask("a");
    }
    calls = 0;
    pass(EndpointBreaker.REST.plusMillis(1));
    assertThat(ask("a")).isFalse();
    assertThat(ask("a")).isFalse();
    assertThat(calls).as("the probe").isEqualTo(1);
    endpoint = () -> reply(100);
    pass(EndpointBreaker.REST.plusMillis(1));
    assertThat(ask("a")).isTrue();
    assertThat(ask("a")).isTrue();
    assertThat(EndpointBreaker.REST).isLessThanOrEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void aQuestionOverTheLimitDoesNotSpendTheProbe() {
    model = model(new DailyLimits(3, 0, 0, 0));
    endpoint = failing(Kind.REFUSED);
    for (int i = 0; i < 3; i++) {
      ask("a");
    }
    endpoint = () -> reply(100);
    pass(EndpointBreaker.REST.plusMillis(1));
    assertThat(ask("a")).isFalse();
    assertThat(ask("b")).isTrue();
  }

  @Test
  void aBugInTheProbeDoesNotLeaveTheEndpointAloneForEver() {
    endpoint = failing(Kind.REFUSED);
    for (int i = 0; i < 3; i++) {
      ask("a");
    }
    pass(EndpointBreaker.REST.plusMillis(1));
    endpoint =
        () -> {
          throw new StackOverflowError();
        };
    assertThatThrownBy(() -> ask("a")).hasMessageContaining("StackOverflowError");
    endpoint = () -> reply(100);
    pass(EndpointBreaker.REST.plusMillis(1));
    assertThat(ask("a")).isTrue();
  }

  @Test
  void flakyConnectionsAreRetriedOnceInTenCallsThatWentWell() {
    int[] turn = {0};
    endpoint = () -> turn[0]++ % 4 == 0 ? failing(Kind.RESET).get() : reply(100);
    for (int i = 0; i < 1000; i++) {
      ask("a");
      pass(Duration.ofSeconds(31));
    }
    assertThat(calls).isBetween(1050, 1100);
  }

  @Test
  void aUserMayCallSoOftenADayAndAnotherUserToo() {
    model = model(new DailyLimits(2, 0, 0, 0));
    assertThat(List.of(ask("a"), ask("a"), ask("a"), ask("b")))
        .containsExactly(true, true, false, true);
    today = today.plusDays(1);
    assertThat(ask("a")).isTrue();
    today = today.minusDays(1);
    assertThat(ask("a")).isTrue();
    assertThat(ask("a")).as("a clock set back begins no new day").isFalse();
  }

  @Test
  void allUsersTogetherMayCallSoOftenADay() {
    model = model(new DailyLimits(0, 0, 2, 0));
    assertThat(List.of(ask("a"), ask("b"), ask("c"))).containsExactly(true, true, false);
  }

  @Test
  void tokensAreThoseThatTheEndpointTells() {
    model = model(new DailyLimits(0, 10_000, 0, 0));
    endpoint = () -> reply(4000);
    assertThat(List.of(ask("a"), ask("a"), ask("a"))).containsExactly(true, true, true);
    assertThat(ask("a")).isFalse();
    assertThat(ask("b")).isTrue();
  }

  @Test
  void tokensThatTheEndpointDoesNotTellAreEstimated() {
    model = model(new DailyLimits(0, 1300, 0, 0));
    endpoint = () -> reply(null);
    List<Boolean> written = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      written.add(ask("a"));
    }
    assertThat(written).startsWith(true, true, true).endsWith(false, false);
  }

  private Supplier<ChatResponse> once(Supplier<ChatResponse> first) {
    int[] turn = {0};
    return () -> turn[0]++ == 0 ? first.get() : reply(100);
  }
}
