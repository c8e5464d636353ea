package org.tolldesk.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.File;

/**
 * Fetches files that people send. Not by the library, which asks Telegram's own host whatever the settings
 * say and takes the body of an error for the file. The address holds the token and is never logged. A file
 * takes 60 s at most. Thread-safe.
 */
final class Downloads implements AutoCloseable {
  /** What Telegram lets a bot fetch. */
  static final int MAX_BYTES = 20 * 1024 * 1024;

  private static final Logger log = LoggerFactory.getLogger(Downloads.class);

  private final BotSettings settings;
  private final Gateway gateway;
  private final OkHttpClient http;
  private volatile boolean closed;

  Downloads(BotSettings settings, Gateway gateway) {
    this(settings, gateway, Duration.ofSeconds(60));
  }

  Downloads(BotSettings settings, Gateway gateway, Duration patience) {
    this.settings = settings;
    this.gateway = gateway;
    this.http = new OkHttpClient.Builder().callTimeout(patience).followRedirects(false).build();
  }

  /** @throws Stopped when the bot was closed before the file was here */
  Download fetch(Attachment file) {
    if (file.bytes() != null && file.bytes() > MAX_BYTES) {
      return new Download.Failed("download.big");
    }
    Outcome<File> outcome = gateway.call(new GetFile(file.file()));
    if (outcome instanceof Outcome.Done<File> done) {
      return fetch(done.result().getFilePath());
    }
    boolean tooBig =
        outcome instanceof Outcome.Refused<File> refused && refused.says("file is too big");
    return new Download.Failed(tooBig ? "download.big" : "download.failed");
  }

  private Download fetch(@Nullable String path) {
    Optional<HttpUrl> url = path == null ? Optional.empty() : url(path);
    if (url.isEmpty()) {
      log.warn("The Bot API server gives a file no address of its own: a local server's files are no use here");
      return new Download.Failed("download.failed");
    }
    try (Response response = http.newCall(new Request.Builder().url(url.get()).build()).execute()) {
      if (response.code() != 200 || response.body() == null) {
        log.warn("A file that was sent could not be fetched: status {}", response.code());
        return new Download.Failed("download.failed");
      }
      return read(response.body().byteStream());
    } catch (IOException e) {
      if (closed) {
        throw new Stopped();
      }
      log.warn("A file that was sent could not be fetched: {}", e.getClass().getSimpleName());
      return new Download.Failed("download.failed");
    }
  }

  private static Download read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MAX_BYTES + 1);
    return bytes.length > MAX_BYTES ? new Download.Failed("download.big") : new Download.Fetched(bytes);
  }

  /** Empty for a path that is absolute or climbs: another server than Telegram's may give one. */
  private Optional<HttpUrl> url(String path) {
    boolean stays = Arrays.stream(path.split("/", -1)).noneMatch(each -> each.isEmpty() || each.equals(".."));
    HttpUrl base = HttpUrl.get(settings.apiUrl());
    if (!stays || base == null || path.contains("\\") || path.contains(":")) {
      return Optional.empty();
    }
    HttpUrl.Builder url = base.newBuilder().encodedPath("/file/");
    return Optional.of(url.addPathSegment("bot" + settings.token()).addPathSegments(path).build());
  }

  @Override
  public void close() {
    closed = true;
    http.dispatcher().cancelAll();
    http.connectionPool().evictAll();
    http.dispatcher().executorService().shutdown();
  }
}
