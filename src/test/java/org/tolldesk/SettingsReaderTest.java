package org.tolldesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tolldesk.answer.DailyLimits;
import org.tolldesk.telegram.UseLimits;
import org.tolldesk.terminal.Desk;
import org.tolldesk.terminal.SettingsException;

class SettingsReaderTest {
  private static final Map<String, String> NOTHING = Map.of();

  @TempDir private Path folder;

  private Desk.Options config(String yaml) throws IOException {
    return new Desk.Options(Files.writeString(folder.resolve("c.yaml"), yaml), null, null, false);
  }

  @Test
  void withoutAnyConfigurationTheDefaultsHold() throws IOException {
    Settings settings = SettingsReader.read(config(""), NOTHING);

    assertThat(settings.corpus()).isEqualTo(Path.of("seeds"));
    assertThat(settings.store()).isEqualTo("data");
    assertThat(settings.telegram()).isEmpty();
    assertThat(settings.llm()).isEmpty();
    assertThat(settings.logLevel()).isEqualTo(Level.WARN);
  }

  @Test
  void theEnvironmentWinsOverTheFileAndAnOptionOverBoth() throws IOException {
    String yaml =
        "corpus: a\n"
            + "store: b\n"
            + "telegram: {token: '1:file', admins: [1, 2], api_url: 'http://127.0.0.1:9000',\n"
            + "  allowed: [7, -8], questions_per_minute: 5}\n";
    Desk.Options file = config(yaml);
    Desk.Options options = new Desk.Options(file.config(), Path.of("other"), "mem:", true);

    Settings settings =
        SettingsReader.read(
            options,
            Map.of("TELEGRAM_BOT_TOKEN", "1:env", "TOLLDESK_DB", "c", "TOLLDESK_ADMINS", " "));

    assertThat(settings.corpus()).isEqualTo(Path.of("other"));
    assertThat(settings.store()).isEqualTo("mem:");
    assertThat(settings.logLevel()).isEqualTo(Level.DEBUG);
    assertThat(settings.telegram())
        .contains(
            new Settings.Telegram(
                new Secret("1:env"),
                Optional.of(URI.create("http://127.0.0.1:9000")),
                Set.of(1L, 2L),
                new UseLimits(Set.of(7L, -8L), 5, 500)));
  }

  @Test
  void allFaultsAreToldAtOnceEachWithItsKey() throws IOException {
    Desk.Options options =
        config(
            "telegram: {admins: [me]}\n"
                + "llm: {base_url: 'nowhere'}\n"
                + "log: {level: loud}\n"
                + "corpse: x\n");

    Throwable fault =
        catchThrowable(() -> SettingsReader.read(options, Map.of("TELEGRAM_BOT_TOKEN", "no good")));

    assertThat(fault).isInstanceOf(SettingsException.class);
    assertThat(fault.getMessage().lines())
        .hasSize(6)
        .anyMatch(line -> line.endsWith("unknown key 'corpse': did you mean 'corpus'?"))
        .anyMatch(line -> line.contains("telegram.admins: 'me' is not numeric user ids"))
        .anyMatch(line -> line.contains("llm.base_url: 'nowhere' is not http://"))
        .anyMatch(line -> line.contains("log.level: 'loud' is not one of error, warn"))
        .anyMatch(line -> line.startsWith("TELEGRAM_BOT_TOKEN: its value is not a token"))
        .anyMatch(line -> line.contains("belong together"));
  }

  @Test
  void aModelsDailyLimitsAreReadAndHaveDefaults() throws IOException {
    String llm = "llm: {base_url: 'http://localhost:1', model: m%s}\n";
    Desk.Options some =
        config(llm.formatted(", calls_per_user_day: 5, tokens_per_user_day: 0, tokens_per_day: 7"));
    assertThat(SettingsReader.read(some, NOTHING).llm().orElseThrow().limits())
        .isEqualTo(new DailyLimits(5, 0, DailyLimits.USUAL.calls(), 7));

    Desk.Options none = config(llm.formatted(""));
    assertThat(SettingsReader.read(none, NOTHING).llm().orElseThrow().limits())
        .isEqualTo(DailyLimits.USUAL);

    Desk.Options wrong = config(llm.formatted(", calls_per_day: -1, tokens_per_day: many"));
    assertThatThrownBy(() -> SettingsReader.read(wrong, NOTHING))
        .hasMessageContaining("llm.calls_per_day: '-1' is not a whole number")
        .hasMessageContaining("llm.tokens_per_day: 'many' is not a whole number");
  }

  @ParameterizedTest
  @CsvSource({
    "'telegram: {tokn: x}', telegram.token",
    "'token: x', telegram.token",
    "'LOG: {level: warn}', log.level",
    "'llm: {base_url: {x: 1}}', ",
    "'db: x', "
  })
  void anUnknownKeyIsToldWithTheNearestKnownOne(String yaml, String nearest) throws IOException {
    Desk.Options options = config(yaml);

    assertThatThrownBy(() -> SettingsReader.read(options, NOTHING))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(nearest == null ? "" : "did you mean '" + nearest + "'?");
  }

  @ParameterizedTest
  @CsvSource({"'a: [', not YAML", "'- a', not a list of", "'just text', not a list of"})
  void aFileThatIsNoConfigurationIsOneLine(String yaml, String said) throws IOException {
    Desk.Options options = config(yaml);

    assertThatThrownBy(() -> SettingsReader.read(options, NOTHING))
        .hasMessageContaining(said)
        .hasMessageNotContaining("\n");
  }

  @Test
  void aNamedFileMustBeThere() {
    Desk.Options options = new Desk.Options(folder.resolve("none.yaml"), null, null, false);

    assertThatThrownBy(() -> SettingsReader.read(options, NOTHING))
        .hasMessageContaining("is not there");
  }

  @ParameterizedTest
  @CsvSource({"jdbc:h2:x", "jdbc:postgresql://me:secret@host/db", "'data;MODE=x'"})
  void aStoreThatCannotBeHadIsRefused(String store) throws IOException {
    Desk.Options options = config("store: '" + store + "'");

    assertThatThrownBy(() -> SettingsReader.read(options, NOTHING))
        .hasMessageContaining("store: ")
        .hasMessageNotContaining("secret");
  }

  @Test
  void noSecretIsEverPrinted() throws IOException {
    Map<String, String> environment =
        Map.of(
            "TELEGRAM_BOT_TOKEN",
            "123456:SECRET",
            "TOLLDESK_LLM_API_KEY",
            "sk-SECRET",
            "TOLLDESK_LLM_BASE_URL",
            "http://localhost:1",
            "TOLLDESK_LLM_MODEL",
            "m");

    assertThat(SettingsReader.read(config(""), environment).toString()).doesNotContain("SECRET");
  }

  @Test
  void theShippedFileListsEveryKeyAndSetsNone() throws IOException {
    Path shipped = Path.of("config", "tolldesk.yaml");
    String uncommented =
        Files.readString(shipped)
            .lines()
            .map(line -> line.replaceFirst("^(\\s*)#(?! )", "$1"))
            .collect(Collectors.joining("\n"));
    Values values = new Values();
    ConfigFile.read(
        Optional.of(Files.writeString(folder.resolve("all.yaml"), uncommented)), shipped, values);

    assertThat(values.faults()).isEmpty();
    for (Key key : Key.values()) {
      assertThat(uncommented).contains(key.path().substring(key.path().lastIndexOf('.') + 1) + ":");
      key.variable().ifPresent(name -> assertThat(uncommented).contains(name));
    }
    assertThat(SettingsReader.read(new Desk.Options(shipped, null, null, false), NOTHING).source())
        .contains("tolldesk");
  }

  @Test
  void aSentenceModelOfOnesOwnIsReadWithHowItWasTrained() throws IOException {
    var model = SettingsReader.read(config("embedding:\n  model: a/m.onnx\n  tokenizer: a/t.json\n"
        + "  pooling: cls\n  query_prefix: 'query:'\n  max_tokens: 128\n  language: multilingual\n"), NOTHING)
        .embedding();
    assertThat(model.name()).isEqualTo("m.onnx");
    assertThat(model.queryPrefix()).isEqualTo("query: ");
    assertThat(model.maxTokens()).isEqualTo(128);
    assertThat(model.multilingual()).isTrue();
    assertThat(SettingsReader.read(config(""), NOTHING).embedding().weights()).isNull();
  }

  @Test
  void aSentenceModelThatIsHalfSetOrWrittenWronglyIsRefused() {
    assertThatThrownBy(() -> SettingsReader.read(config("embedding:\n  model: a/m.onnx\n"), NOTHING))
        .hasMessageContaining("embedding.model and embedding.tokenizer belong together");
    assertThatThrownBy(() -> SettingsReader.read(config("embedding:\n  pooling: max\n"), NOTHING))
        .hasMessageContaining("cls or mean");
  }
}
