package org.tolldesk.answer;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;

/**
 * An OpenAI-compatible endpoint. LangChain4j's model is made anew for each call, since its client's
 * time-out is fixed when it is made; the connections are kept.
 */
final class OpenAiEndpoint implements Endpoint {
  private static final int MOST_BYTES = 1 << 20;

  private final RemoteModel remote;
  private final java.net.http.HttpClient connections;

  OpenAiEndpoint(RemoteModel remote) {
    this.remote = remote;
    this.connections =
        java.net.http.HttpClient.newBuilder()
            // local servers hang at, or lose the body of, the upgrade to HTTP/2 that Java asks for
            .version(Version.HTTP_1_1)
            .connectTimeout(remote.deadline())
            .followRedirects(Redirect.NEVER)
            .build();
  }

  @Override
  public ChatResponse chat(ChatRequest request, Duration most) {
    try {
      return model(most).chat(ChatRequest.builder().messages(request.messages()).build());
    } catch (EndpointException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new EndpointException(
          EndpointException.Kind.GARBLED, "what the endpoint sent is no chat completion");
    }
  }

  private OpenAiChatModel model(Duration most) {
    return OpenAiChatModel.builder()
        .httpClientBuilder(new Given(new DeadlineHttpClient(connections, most, MOST_BYTES), most))
        .baseUrl(remote.baseUrl().toString())
        .apiKey(remote.apiKey().isBlank() ? "none" : remote.apiKey())
        .modelName(remote.model())
        .temperature(0.0)
        .maxTokens(MOST_REPLY_TOKENS)
        .maxRetries(0)
        .logRequests(false)
        .logResponses(false)
        .build();
  }

  /** LangChain4j's way of being given a client; the time-outs that it sets are kept already. */
  private record Given(HttpClient client, Duration most) implements HttpClientBuilder {
    @Override
    public Duration connectTimeout() {
      return most;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      return this;
    }

    @Override
    public Duration readTimeout() {
      return most;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      return this;
    }

    @Override
    public HttpClient build() {
      return client;
    }
  }
}
