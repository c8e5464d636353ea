package org.tolldesk.answer;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.tolldesk.answer.EndpointException.Kind;

/**
 * A remote model that costs no more than it may: within one deadline and {@link
 * Errand#MOST_CALLS} calls an answer, behind a breaker, within the day's limits. The one place where
 * anything is retried. Thread-safe.
 */
final class RemoteChatModel implements ChatModel {
  private static final Duration BACK_OFF = Duration.ofMillis(250);

  /** Bytes a token has at least where the endpoint does not say what a call cost: Cyrillic has more. */
  private static final int BYTES_PER_TOKEN = 3;

  private final Endpoint endpoint;
  private final Duration deadline;
  private final DailySpending spending;
  private final EndpointBreaker breaker;
  private final Pause pause;
  private final RetryBudget retries = new RetryBudget();

  /**
   * @param deadline for all calls of one answer together
   */
  RemoteChatModel(
      Endpoint endpoint,
      Duration deadline,
      DailySpending spending,
      EndpointBreaker breaker,
      Pause pause) {
    this.endpoint = endpoint;
    this.deadline = deadline;
    this.spending = spending;
    this.breaker = breaker;
    this.pause = pause;
  }

  /**
   * @param today for the day's limits
   * @param nanoTime a clock that only rises, in nanoseconds
   */
  static RemoteChatModel of(RemoteModel remote, Supplier<LocalDate> today, LongSupplier nanoTime) {
    return new RemoteChatModel(
        new OpenAiEndpoint(remote),
        remote.deadline(),
        new DailySpending(remote.limits(), today),
        new EndpointBreaker(nanoTime),
        Pause::asleep);
  }

  /**
   * @throws EndpointException when there is no reply
   * @throws IllegalArgumentException when the request carries no evidence
   */
  @Override
  public ChatResponse doChat(ChatRequest request) {
    if (!(request.parameters() instanceof EvidenceParameters evidence)) {
      throw new IllegalArgumentException("a remote model is called with EvidenceParameters only");
    }
    Errand errand = evidence.errand();
    try {
      return call(request, errand);
    } catch (EndpointException first) {
      Duration wait = wait(first).orElseThrow(() -> first);
      if (!errand.mayCall()
          || wait.compareTo(errand.left(deadline)) >= 0
          || !retries.take()
          || !pause.of(wait)) {
        throw first;
      }
      return call(request, errand);
    }
  }

  /** How long to wait before a retry; empty where it would be in vain. */
  private static Optional<Duration> wait(EndpointException fault) {
    return switch (fault.kind()) {
      case UNREACHABLE, RESET -> Optional.of(BACK_OFF);
      case BUSY -> fault.retryAfter().map(time -> time.plusMillis(1)); // the breaker's rest is over
      default -> Optional.empty();
    };
  }

  private ChatResponse call(ChatRequest request, Errand errand) {
    Duration left = errand.left(deadline);
    if (!errand.mayCall() || left.isNegative() || left.isZero()) {
      throw new EndpointException(Kind.NOT_ASKED, "neither time nor calls are left for this answer");
    }
    if (!breaker.permits()) {
      throw new EndpointException(Kind.NOT_ASKED, "the endpoint is left alone for a while");
    }
    long prompt = promptBytes(request);
    DailySpending.Call call =
        spending.begin(errand.asker(), prompt + Endpoint.MOST_REPLY_TOKENS).orElse(null);
    if (call == null) {
      breaker.release();
      throw new EndpointException(Kind.NOT_ASKED, "a daily limit is used up");
    }
    errand.called();
    try {
      ChatResponse response = endpoint.chat(request, left);
      call.settle(cost(response, prompt));
      ChatResponse text = textOnly(response);
      breaker.succeeded();
      retries.earn();
      return text;
    } catch (RuntimeException | Error any) { // a bug too must not keep the breaker's probe
      EndpointException fault =
          any instanceof EndpointException told ? told : new EndpointException(Kind.GARBLED, "a bug");
      breaker.failed(fault);
      call.settle(fault.mayHaveCost() ? prompt / BYTES_PER_TOKEN + Endpoint.MOST_REPLY_TOKENS : 0);
      throw any;
    }
  }

  /** More than its tokens: a token has a byte at least, and what frames a message is short. */
  private static long promptBytes(ChatRequest request) {
    return request.messages().stream().mapToLong(message -> 32 + bytes(text(message))).sum();
  }

  private static String text(ChatMessage message) {
    return message instanceof SystemMessage system
        ? system.text()
        : message instanceof UserMessage user ? user.singleText() : message.toString();
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** In tokens: what the endpoint says, or an estimate. */
  private static long cost(ChatResponse response, long promptBytes) {
    Integer told =
        response.tokenUsage() == null ? null : response.tokenUsage().totalTokenCount();
    String text = response.aiMessage().text();
    return told != null && told > 0
        ? told
        : (promptBytes + (text == null ? 0 : bytes(text))) / BYTES_PER_TOKEN;
  }

  /** Without the tool calls that nobody offered; an empty reply is none. */
  private static ChatResponse textOnly(ChatResponse response) {
    String text = response.aiMessage().text();
    if (text == null || text.isBlank()) {
      throw new EndpointException(Kind.GARBLED, "the reply is empty");
    }
    return response.toBuilder().aiMessage(AiMessage.from(text)).build();
  }
}
