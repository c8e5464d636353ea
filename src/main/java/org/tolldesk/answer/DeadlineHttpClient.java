package org.tolldesk.answer;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * LangChain4j's HTTP client with a deadline for the whole exchange, a stalled or dripping body
 * included, and a cap on the body. The JDK's own time-out stops at the headers. What the server
 * says of an error is not passed on: it may repeat the secret.
 */
final class DeadlineHttpClient implements HttpClient {
  private final java.net.http.HttpClient client;
  private final Duration deadline;
  private final int mostBytes;

  DeadlineHttpClient(Duration deadline, int mostBytes) {
    this.client =
        java.net.http.HttpClient.newBuilder()
            .connectTimeout(deadline)
            .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
            .build();
    this.deadline = deadline;
    this.mostBytes = mostBytes;
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        client.sendAsync(jdk(request), response -> new CappedBody(mostBytes));
    try {
      return successful(exchange.get(deadline.toMillis(), TimeUnit.MILLISECONDS));
    } catch (java.util.concurrent.TimeoutException e) {
      throw new TimeoutException("no whole answer within " + deadline.toMillis() + " ms");
    } catch (ExecutionException e) {
      throw new HttpException(0, "the exchange failed: " + cause(e).getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TimeoutException("interrupted while waiting");
    } finally {
      exchange.cancel(true);
    }
  }

  private static Throwable cause(ExecutionException e) {
    return e.getCause() == null ? new IOException() : e.getCause();
  }

  private java.net.http.HttpRequest jdk(HttpRequest request) {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url())).timeout(deadline);
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
    if (status < 200 || status > 299) {
      throw new HttpException(status, "the endpoint answered " + status);
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
