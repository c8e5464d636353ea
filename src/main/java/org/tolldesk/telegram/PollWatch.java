package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.function.IntConsumer;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at every reply to a poll before the library does, which drops the body of a refusal and chokes on a
 * whole batch when one update in it cannot be decoded. Says once, in one line, what is wrong and what to do.
 */
final class PollWatch implements Interceptor {
  private static final Logger log = LoggerFactory.getLogger(PollWatch.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  /** A hundred updates are far below it. */
  private static final long MAX_BYTES = 32 * 1024 * 1024;
  private static final long PEEK_BYTES = 64 * 1024;

  private final IntConsumer retryAfter;
  private volatile String lastTrouble = "";

  /** @param retryAfter told the seconds that Telegram asks to wait */
  PollWatch(IntConsumer retryAfter) {
    this.retryAfter = retryAfter;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response;
    try {
      response = chain.proceed(chain.request());
    } catch (IOException e) {
      if (!chain.call().isCanceled()) {
        report("Telegram cannot be reached (" + e + "): trying again until it can");
      }
      throw e;
    }
    if (!response.isSuccessful()) {
      refused(response);
      return response;
    }
    Response read = isPoll(chain) ? decodable(response) : response;
    report("");
    return read;
  }

  private static boolean isPoll(Chain chain) {
    return chain.request().url().encodedPath().toLowerCase(Locale.ROOT).endsWith("/getupdates");
  }

  private void refused(Response response) throws IOException {
    report(
        switch (response.code()) {
          case 401, 404 -> "Telegram refuses the bot's token: check TELEGRAM_BOT_TOKEN";
          case 409 -> "Another program polls with this bot's token: stop the other one";
          default -> "Telegram hands out no updates (" + response.code() + "): trying again until it does";
        });
    if (response.code() == 429) {
      int seconds = seconds(response.peekBody(PEEK_BYTES).string());
      if (seconds > 0) {
        retryAfter.accept(seconds);
      }
    }
  }

  private static int seconds(String body) {
    try {
      return JSON.readTree(body).path("parameters").path("retry_after").asInt(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private static Response decodable(Response response) throws IOException {
    ResponseBody body = response.body();
    if (body == null) {
      return response;
    }
    MediaType type = body.contentType();
    if (body.source().request(MAX_BYTES + 1)) {
      response.close();
      throw new IOException("a reply of more than " + MAX_BYTES + " bytes");
    }
    String clean = PoisonFilter.decodable(body.string());
    return response.newBuilder().body(ResponseBody.create(clean, type)).build();
  }

  private void report(String trouble) {
    if (!trouble.equals(lastTrouble)) {
      lastTrouble = trouble;
      if (trouble.isEmpty()) {
        log.info("Telegram hands out updates again");
      } else {
        log.warn(trouble);
      }
    }
  }
}
