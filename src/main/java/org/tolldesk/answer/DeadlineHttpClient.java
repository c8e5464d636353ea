package org.tolldesk.answer;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.tolldesk.answer.EndpointException.Kind;

/**
 * LangChain4j's HTTP client with a deadline for the whole exchange, a stalled or dripping body
 * included, and a cap on the body. The JDK's own time-out stops at the headers. What the server
 * says of an error is not passed on: it may repeat the secret.
 */
final class DeadlineHttpClient implements HttpClient {
  private final java.net.http.HttpClient client;
  private final Duration most;
  private final int mostBytes;

  /**
   * @param most how long one exchange may take, connecting included
   */
  DeadlineHttpClient(java.net.http.HttpClient client, Duration most, int mostBytes) {
    this.client = client;
    this.most = most;
    this.mostBytes = mostBytes;
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        client.sendAsync(jdk(request), response -> new CappedBody(mostBytes));
    try {
      return successful(exchange.get(most.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      throw late();
    } catch (ExecutionException e) {
      throw fault(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EndpointException(Kind.LATE, "interrupted while waiting");
    } finally {
      exchange.cancel(true);
    }
  }

  private EndpointException late() {
    return new EndpointException(Kind.LATE, "no whole reply within " + most.toMillis() + " ms");
  }

  private EndpointException fault(@Nullable Throwable cause) {
    if (cause instanceof HttpTimeoutException) {
      return late();
    }
    if (cause instanceof ConnectException) {
      return new EndpointException(Kind.UNREACHABLE, "no connection to the endpoint");
    }
    if (cause instanceof CappedBody.TooLong tooLong) {
      return new EndpointException(Kind.GARBLED, tooLong.getMessage());
    }
    String name = cause == null ? "an unknown fault" : cause.getClass().getSimpleName();
    return new EndpointException(
        cause instanceof IOException ? Kind.RESET : Kind.GARBLED, "the exchange failed: " + name);
  }

  private java.net.http.HttpRequest jdk(HttpRequest request) {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url())).timeout(most);
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
    java.net.http.HttpRequest.BodyPublisher body =
        request.body() == null
            ? java.net.http.HttpRequest.BodyPublishers.noBody()
            : java.net.http.HttpRequest.BodyPublishers.ofString(request.body());
    return builder.method(request.method().name(), body).build();
  }

  private static SuccessfulHttpResponse successful(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (status == 429 || status == 503) {
      throw new EndpointException(
          Kind.BUSY, "the endpoint answered " + status, RetryAfter.of(response.headers()));
    }
    if (status < 200 || status > 299) {
      throw new EndpointException(Kind.REFUSED, "the endpoint answered " + status);
    }
    return SuccessfulHttpResponse.builder()
        .statusCode(status)
        .headers(response.headers().map())
        .body(response.body())
        .build();
  }

  /** Nothing here streams. */
  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("streaming");
  }
}
