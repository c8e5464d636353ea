package org.tolldesk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
}
