package org.tolldesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tolldesk.answer.Answerer;
import org.tolldesk.claim.ClaimExtractor;
import org.tolldesk.disagreement.Disagreements;
import org.tolldesk.embedding.ModelSpec;
import org.tolldesk.embedding.OnnxSentenceModel;
import org.tolldesk.ingest.Ingest;
import org.tolldesk.ingest.ReloadReport;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.retrieval.RankedPassage;
import org.tolldesk.store.Generation;
import org.tolldesk.store.Store;
import org.tolldesk.store.StoreException;
import org.tolldesk.store.Stores;
import org.tolldesk.telegram.BotSettings;
import org.tolldesk.terminal.Desk;

/** Puts the parts together, each made when it is first needed. */
final class Wiring implements Desk {
  private final Settings settings;
  private final Part<Lexicon> lexicon;
  private final Part<OnnxSentenceModel> model;
  private final Part<Store> store;

  private Wiring(Settings settings) {
    this.settings = settings;
    this.lexicon = new Part<>("lexicon", () -> Lexicon.with(settings.words()));
    this.model = new Part<>("sentence model", () -> OnnxSentenceModel.load(ModelSpec.bgeSmallEnglish()));
    this.store = new Part<>("store", () -> Stores.open(settings.store()));
  }

  static Desk open(Settings settings, Desk.Options options) {
    return new Wiring(settings);
  }

  static BotSettings botSettings(Settings.Telegram telegram) {
    return new BotSettings(
        telegram.token().value(), telegram.apiUrl().orElse(BotSettings.TELEGRAM), telegram.admins());
  }

  @Override
  public Path corpus() {
    return settings.corpus();
  }

  @Override
  public boolean isStale() {
    return store.get().current().isEmpty()
        || settings.storeFolder().map(folder -> !new CorpusStamp(folder).isOf(settings.corpus(), settings.words())).orElse(false);
  }

  @Override
  public ReloadReport reload(Ingest.Progress progress) {
    throw new StoreException("not yet");
  }

  @Override
  public Generation generation() {
    return store.get().current().orElseThrow(() -> new StoreException(
        "The store " + settings.store() + " is empty: run 'tolldesk reload'"));
  }

  @Override
  public Answerer answerer() {
    throw new StoreException("not yet");
  }

  @Override
  public List<RankedPassage> passages(String query, int top) {
    throw new StoreException("not yet");
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
    return Optional.empty();
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
