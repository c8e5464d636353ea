package org.tolldesk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tolldesk.answer.Answerer;
import org.tolldesk.answer.Prompts;
import org.tolldesk.answer.RemoteModel;
import org.tolldesk.answer.TollAnswerer;
import org.tolldesk.answer.Workings;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimExtractor;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.disagreement.Disagreements;
import org.tolldesk.embedding.OnnxSentenceModel;
import org.tolldesk.ingest.CorpusIngest;
import org.tolldesk.ingest.Ingest;
import org.tolldesk.ingest.ReloadReport;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.question.LexiconQuestionReader;
import org.tolldesk.question.QuestionReader;
import org.tolldesk.question.Vocabulary;
import org.tolldesk.retrieval.HybridRetriever;
import org.tolldesk.retrieval.RankedPassage;
import org.tolldesk.retrieval.Retriever;
import org.tolldesk.store.Generation;
import org.tolldesk.store.Store;
import org.tolldesk.store.StoreException;
import org.tolldesk.store.Stores;
import org.tolldesk.telegram.BotSettings;
import org.tolldesk.telegram.Parts;
import org.tolldesk.terminal.Desk;
import org.tolldesk.terminal.SettingsException;

/** Puts the parts together, each made when it is first needed. */
final class Wiring implements Desk {
  private final Settings settings;
  private final Clock clock = Clock.systemDefaultZone();
  private final Part<Lexicon> lexicon;
  private final Part<OnnxSentenceModel> model;
  private final Part<Store> store;
  private final Part<Ingest> ingest;
  private final Part<QuestionReader> questions;
  private final Part<Retriever> retriever;
  private final Part<Answerer> answerer;

  private Wiring(Settings settings) {
    this.settings = settings;
    this.lexicon = new Part<>("lexicon", this::words);
    this.model =
        new Part<>("sentence model", () -> OnnxSentenceModel.load(settings.embedding()));
    this.store = new Part<>("store", () -> Stores.open(settings.store()));
    this.ingest = new Part<>("ingest", this::newIngest);
    this.questions =
        new Part<>(
            "question reader",
            () ->
                new LexiconQuestionReader(lexicon.get(), this::claims, () -> LocalDate.now(clock)));
    this.retriever =
        new Part<>(
            "retriever", () -> new HybridRetriever(
                    model.get(), new Vocabulary(lexicon.get()), settings.embedding().multilingual()));
    this.answerer = new Part<>("answerer", this::newAnswerer);
  }

  static Desk open(Settings settings) {
    Logging.use(settings.logLevel(), settings.secrets());
    return new Wiring(settings);
  }

  private Lexicon words() {
    try {
      return Lexicon.with(settings.words());
    } catch (IllegalArgumentException bad) {
      throw new SettingsException(List.of(String.valueOf(bad.getMessage())));
    }
  }

  private Ingest newIngest() {
    return new CorpusIngest(
        settings.corpus(),
        new CorpusReader(),
        extractor()::extract,
        CorpusStamp.reading(settings.words()),
        model.get(),
        store.get(),
        clock);
  }

  private List<Claim> claims() {
    return store.get().current().map(Generation::claims).orElse(List.of());
  }

  static BotSettings botSettings(Settings.Telegram telegram) {
    return new BotSettings(
        telegram.token().value(),
        telegram.apiUrl().orElse(BotSettings.TELEGRAM),
        telegram.admins(),
        telegram.limits());
  }

  @Override
  public Path corpus() {
    return settings.corpus();
  }

  @Override
  public boolean isStale() {
    return store.get().current().isEmpty()
        || stamp().filter(stamp -> !stamp.isOf(corpus(), settings.words())).isPresent()
        || !isOfThisModel(generation());
  }

  /** The shipped model is told by its name, without waiting for it; a user's file may have changed under its. */
  private boolean isOfThisModel(Generation generation) {
    return settings.embedding().weights() == null
        ? generation.model().contains(settings.embedding().name() + " ")
        : generation.model().contains(model.get().modelName());
  }

  private Optional<CorpusStamp> stamp() {
    return settings.storeFolder().map(CorpusStamp::new);
  }

  @Override
  public ReloadReport reload(Ingest.Progress progress) {
    ReloadReport report = ingest.get().reload(progress);
    stamp().ifPresent(stamp -> stamp.write(corpus(), settings.words()));
    return report;
  }

  @Override
  public Generation generation() {
    return store
        .get()
        .current()
        .orElseThrow(
            () ->
                new StoreException(
                    "The store " + settings.store() + " is empty: run 'tolldesk reload'"));
  }

  @Override
  public Answerer answerer() {
    List.of(model, store, lexicon, answerer).forEach(Part::begin);
    return request -> answerer.get().answer(request);
  }

  private Answerer newAnswerer() {
    Map<String, List<String>> spellings = spellings(lexicon.get());
    Workings workings =
        new Workings(
            this::generation,
            questions.get(),
            retriever.get(),
            disagreements(),
            name -> spellings.getOrDefault(name, List.of()),
            () -> Prompts.read(settings.prompts()),
            () -> LocalDate.now(clock),
            System::nanoTime);
    return new TollAnswerer(workings, settings.llm().map(Wiring::remoteModel).orElse(null));
  }

  private static RemoteModel remoteModel(Settings.Llm llm) {
    return new RemoteModel(
        llm.baseUrl(),
        llm.model(),
        llm.apiKey().map(Secret::value).orElse(""),
        llm.deadline(),
        llm.limits());
  }

  /** The forms of each person's name; those of a body may be those of a side: Wagner, Russia. */
  private static Map<String, List<String>> spellings(Lexicon lexicon) {
    return lexicon.entries("names").stream()
        .filter(entry -> entry.term().tag("type").equals("person"))
        .collect(
            Collectors.toMap(entry -> entry.term().name(), Lexicon.Entry::forms, Wiring::both));
  }

  private static List<String> both(List<String> forms, List<String> others) {
    return Stream.concat(forms.stream(), others.stream()).toList();
  }

  @Override
  public List<RankedPassage> passages(String query, List<String> previous, int top) {
    return retriever.get().passages(questions.get().read(query, previous), generation(), top);
  }

  @Override
  public ClaimExtractor extractor() {
    return new ClaimExtractor(lexicon.get());
  }

  @Override
  public Disagreements disagreements() {
    return new Disagreements();
  }

  @Override
  public List<Check> doctor() {
    return new Checkup(settings, store::get, model::get).run();
  }

  @Override
  public Optional<Bot> bot() {
    return settings
        .telegram()
        .map(
            telegram ->
                new TelegramRun(
                    botSettings(telegram),
                    new Parts(
                        answerer(),
                        this::reload,
                        () -> generation().documents(),
                        () -> generation().number(),
                        () -> clock.instant().getEpochSecond()),
                    settings.storeFolder()));
  }

  @Override
  public Optional<Path> history() {
    return settings.storeFolder().map(folder -> folder.resolve("history"));
  }

  @Override
  public void close() {
    model.ifBegun(OnnxSentenceModel::close);
    store.ifBegun(Store::close);
  }
}
