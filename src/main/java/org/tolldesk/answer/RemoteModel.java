package org.tolldesk.answer;

import java.net.URI;
import java.time.Duration;

/**
 * An OpenAI-compatible chat endpoint that writes the answers in place of the embedded model.
 *
 * @param baseUrl where {@code /chat/completions} is found, {@code https://host/v1} say
 * @param model the model's name there
 * @param apiKey the secret; empty where the endpoint wants none
 * @param deadline the longest that all attempts for one answer may take together
 * @param limits how much of it may be used in a day
 */
public record RemoteModel(
    URI baseUrl, String model, String apiKey, Duration deadline, DailyLimits limits) {

  /**
   * @throws IllegalArgumentException when the address is no http or https URL, without the secret
   *     in its message
   */
  public RemoteModel {
    String scheme = String.valueOf(baseUrl.getScheme());
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new IllegalArgumentException(
          "the LLM's base URL must begin with http:// or https://, not " + scheme);
    }
    if (model.isBlank()) {
      throw new IllegalArgumentException("the LLM's base URL is set but its model's name is not");
    }
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return model + " at " + baseUrl.getHost();
  }
}
