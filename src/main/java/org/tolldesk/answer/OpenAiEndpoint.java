package org.tolldesk.answer;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;

/**
 * Makes the {@code ChatModel} of a {@link RemoteModel}: no retries of its own, a deadline, a byte
 * cap.
 */
final class OpenAiEndpoint {
  /** The first attempt and its repair. */
  static final int ATTEMPTS = 2;

  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_TOKENS = 1200;

  private OpenAiEndpoint() {}

  static ChatModel model(RemoteModel remote) {
    Duration each = remote.deadline().dividedBy(ATTEMPTS);
    return OpenAiChatModel.builder()
        .httpClientBuilder(new Builder(each))
        .baseUrl(remote.baseUrl().toString())
        .apiKey(remote.apiKey().isBlank() ? "none" : remote.apiKey())
        .modelName(remote.model())
        .temperature(0.0)
        .maxTokens(MOST_TOKENS)
        .timeout(each)
        .maxRetries(0)
        .logRequests(false)
        .logResponses(false)
        .build();
  }

  /**
   * LangChain4j's way of being given a client; the time-outs that it sets are the deadline already.
   */
  private record Builder(Duration deadline) implements HttpClientBuilder {
    @Override
    public Duration connectTimeout() {
      return deadline;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      return this;
    }

    @Override
    public Duration readTimeout() {
      return deadline;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      return this;
    }

    @Override
    public HttpClient build() {
      return new DeadlineHttpClient(deadline, MOST_BYTES);
    }
  }
}
