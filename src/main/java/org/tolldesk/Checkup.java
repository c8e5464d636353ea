package org.tolldesk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.tolldesk.corpus.Corpus;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.embedding.OnnxSentenceModel;
import org.tolldesk.store.Generation;
import org.tolldesk.store.Store;
import org.tolldesk.telegram.Bot;
import org.tolldesk.terminal.Desk.Check;

/** Looks at everything that Tolldesk stands on; a check that fails says what to do. */
final class Checkup {
  private static final Duration DEADLINE = Duration.ofSeconds(5);

  private final Settings settings;
  private final Supplier<Store> store;
  private final Supplier<OnnxSentenceModel> model;

  Checkup(Settings settings, Supplier<Store> store, Supplier<OnnxSentenceModel> model) {
    this.settings = settings;
    this.store = store;
    this.model = model;
  }

  List<Check> run() {
    return List.of(
        check("configuration", settings::source),
        check("corpus", this::corpus),
        check("store", this::store),
        check("model", this::model),
        check("LLM", this::llm),
        check("Telegram", this::telegram));
  }

  private static Check check(String what, Supplier<String> look) {
    try {
      return new Check(what, true, look.get());
    } catch (RuntimeException fault) {
      return new Check(what, false, String.valueOf(fault.getMessage()));
    }
  }

  private String corpus() {
    Corpus corpus = new CorpusReader().read(settings.corpus());
    String refused =
        corpus.refusals().isEmpty() ? "" : ", " + corpus.refusals().size() + " files refused";
    return settings.corpus() + ": " + corpus.articles().size() + " articles" + refused;
  }

  private String store() {
    return store.get().current().map(Checkup::generation).orElse("empty, filled at first use")
        + ", in "
        + settings.storeFolder().map(Path::toString).orElse("memory");
  }

  private static String generation(Generation generation) {
    return "generation "
        + generation.number()
        + ", "
        + generation.documents().size()
        + " documents, "
        + generation.passageCount()
        + " passages, "
        + generation.claims().size()
        + " claims";
  }

  private String model() {
    OnnxSentenceModel loaded = model.get();
    return loaded.modelName()
        + ", "
        + loaded.embed("people killed").content().dimension()
        + " dimensions";
  }

  private String telegram() {
    return settings
        .telegram()
        .map(telegram -> "the token is that of " + Bot.whoAmI(Wiring.botSettings(telegram)))
        .orElse("no token: 'tolldesk' chats in the terminal");
  }

  private String llm() {
    return settings
        .llm()
        .map(this::answers)
        .orElse("none configured: the embedded answerer writes");
  }

  private String answers(Settings.Llm llm) {
    URI models = URI.create(llm.baseUrl().toString().replaceAll("/+$", "") + "/models");
    HttpRequest.Builder request = HttpRequest.newBuilder(models).timeout(DEADLINE);
    llm.apiKey().ifPresent(key -> request.header("Authorization", "Bearer " + key.value()));
    int status = status(request.build(), llm.baseUrl());
    if (status == 401 || status == 403) {
      throw new IllegalStateException(
          llm.baseUrl() + " refuses the key (" + status + "): check TOLLDESK_LLM_API_KEY");
    }
    if (status >= 500) {
      throw new IllegalStateException(llm.baseUrl() + " is ill (" + status + "): look at its log");
    }
    return llm.model() + " at " + llm.baseUrl() + " (" + status + ")";
  }

  private static int status(HttpRequest request, URI baseUrl) {
    try {
      HttpClient client =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1) // as the answers do
              .connectTimeout(DEADLINE)
              .build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException fault) {
      throw new IllegalStateException(
          baseUrl + " cannot be reached: check TOLLDESK_LLM_BASE_URL", fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(baseUrl + " was not waited for", stopped);
    }
  }
}
