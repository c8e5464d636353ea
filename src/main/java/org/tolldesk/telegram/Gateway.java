package org.tolldesk.telegram;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Serializable;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * The one way out to the Bot API. It calls once and tells how that ended; what to do about it is for
 * {@link Remedy}. A call ends after 40 s at the latest. Thread-safe.
 */
final class Gateway implements AutoCloseable {
  private final OkHttpClient http;
  private final TelegramClient client;
  private final Pacing pace;

  Gateway(BotSettings settings, Pacing pace) {
    this.pace = pace;
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequestsPerHost(64);
    http =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            // OkHttp would send a message again whose connection died after the request: a message twice.
            .retryOnConnectionFailure(false)
            .callTimeout(Duration.ofSeconds(40))
            .build();
    client = new OkHttpTelegramClient(new ObjectMapper(), http, settings.token(), settings.url());
  }

  <T extends Serializable, M extends BotApiMethod<T>> Outcome<T> call(M method) {
    return await(() -> client.executeAsync(method));
  }

  Outcome<Message> send(Letter letter) {
    byte[] picture = letter.picture();
    return picture == null
        ? call(letter.message())
        : await(() -> client.executeAsync(letter.photo(picture)));
  }

  private interface Calling<T> {
    CompletableFuture<T> begin() throws TelegramApiException;
  }

  private static <T> Outcome<T> await(Calling<T> calling) {
    try {
      return new Outcome.Done<>(calling.begin().get());
    } catch (ExecutionException e) {
      return failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Unreachable<>(new IOException("interrupted", e), false);
    } catch (TelegramApiException | RuntimeException e) {
      return failure(e);
    }
  }

  /** Calls without waiting and without caring how it ends: typing. */
  <T extends Serializable, M extends BotApiMethod<T>> void tell(M method) {
    try {
      client.executeAsync(method).exceptionally(e -> null);
    } catch (TelegramApiException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells what counts for no limit, such as typing, unless Telegram asked to leave the chat alone. */
  void show(long chat, SendChatAction action) {
    if (!pace.isHeld(chat)) {
      tell(action, chat);
    }
  }

  /** Calls without waiting and without caring how it ends, but for a pause that Telegram asks for. */
  <T extends Serializable, M extends BotApiMethod<T>> void tell(M method, long chat) {
    try {
      client.executeAsync(method).exceptionally(thrown -> heed(chat, thrown));
    } catch (TelegramApiException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> @Nullable T heed(long chat, Throwable thrown) {
    if (failure(thrown) instanceof Outcome.Refused<?> refused && refused.retryAfter() > 0) {
      pace.hold(chat, refused.retryAfter());
    }
    return null;
  }

  private static <T> Outcome<T> failure(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof TelegramApiRequestException refusal) {
        return refused(refusal);
      }
      if (cause instanceof IOException lost && !(lost instanceof JacksonException)) {
        return new Outcome.Unreachable<>(lost, neverSent(lost));
      }
    }
    return new Outcome.Fault<>(thrown);
  }

  private static <T> Outcome<T> refused(TelegramApiRequestException refusal) {
    ResponseParameters extra = refusal.getParameters();
    Integer code = refusal.getErrorCode();
    Integer wait = extra == null ? null : extra.getRetryAfter();
    return new Outcome.Refused<>(
        code == null ? 0 : code,
        refusal.getApiResponse() == null ? "no reply of the Bot API's form" : refusal.getApiResponse(),
        wait == null ? 0 : wait,
        extra == null ? null : extra.getMigrateToChatId());
  }

  private static boolean neverSent(IOException lost) {
    return lost instanceof ConnectException
        || lost instanceof UnknownHostException
        || lost instanceof NoRouteToHostException;
  }

  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.connectionPool().evictAll();
    http.dispatcher().executorService().shutdown();
  }
}
