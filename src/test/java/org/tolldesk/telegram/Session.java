package org.tolldesk.telegram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tolldesk.claim.ClaimExtractor;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.disagreement.Disagreements;
import org.tolldesk.embedding.ModelSpec;
import org.tolldesk.embedding.OnnxSentenceModel;
import org.tolldesk.ingest.CorpusIngest;
import org.tolldesk.ingest.CorpusIntake;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.store.Generation;
import org.tolldesk.store.Store;
import org.tolldesk.store.Stores;

/** A session with the bot over the seeds: what users and an admin do, and what the real parts answer. */
final class Session {
  private static final long GROUP = -1001;
  private static final Map<Long, String> NAMES =
      Map.of(51L, "Ann", 52L, "Olena", Desk.ADMIN, "The admin", GROUP, "a group");
  private static final String STATEMENT =
      "What the General Staff says of Russian losses\nPublished: 5 March 2024\n\n"
          + "The General Staff of Ukraine said on 5 March 2024 that Russia had lost 419,000 soldiers, killed and "
          + "wounded, since the invasion began.\n";

  private Session() {}

  /** Plays it on a copy of the seeds below this folder. */
  static List<Play.Line> play(Path home) throws IOException, InterruptedException {
    Path corpus = copy(Path.of("seeds"), home.resolve("corpus"));
    Lexicon lexicon = Lexicon.standard();
    ClaimExtractor extractor = new ClaimExtractor(lexicon);
    Clock clock = Clock.fixed(Instant.ofEpochSecond(Samples.now()), ZoneOffset.UTC);
    try (BotApiDouble api = new BotApiDouble();
        OnnxSentenceModel model = OnnxSentenceModel.load(ModelSpec.bgeSmallEnglish());
        Store store = Stores.open(home.resolve("store").toString())) {
      CorpusIngest ingest =
          new CorpusIngest(corpus, new CorpusReader(), extractor::extract, "session", model, store, clock);
      ingest.reload((stage, done, of) -> {});
      CorpusIntake.Marks unmarked =
          new CorpusIntake.Marks() {
            @Override
            public void reloaded() {}

            @Override
            public void rolledBack() {}
          };
      CorpusIntake intake =
          new CorpusIntake(
              corpus, new CorpusReader(), extractor::extract, () -> ingest, () -> store, unmarked);
      Parts parts =
          new Parts(
              RealAnswerer.of(lexicon, model, () -> now(store), clock, () -> 0), ingest, intake, () -> now(store).documents(),
              () -> now(store).number(), "", Samples::now, List::of);
      try (Desk desk = new Desk(api, home, parts)) {
        Play play = new Play(api, NAMES);
        ask(play, desk.ann);
        askInUkrainian(play, new Person(api, 52, "uk"));
        administer(play, new Person(api, Desk.ADMIN, "en"), home.resolve("telegram/audit.jsonl"));
        askAgain(play, desk.ann);
        return play.lines();
      }
    }
  }

  private static void ask(Play play, Person ann) throws InterruptedException {
    play.says(ann, "/start", 1);
    play.says(ann, "What did Zelensky say in Feb 2024?", 1);
    play.presses(ann, ann.id(), "Disagreements", 1);
    play.presses(ann, ann.id(), "Timeline", 1);
    play.says(ann, "and Shoigu?", 1);
    play.says(ann, "How many died at Verdun?", 1);
  }

  private static void askInUkrainian(Play play, Person olena) throws InterruptedException {
    play.saysIn(olena, GROUP, "/ask@" + Chats.BOT_NAME + " Скільки російських солдатів загинуло?", 1);
    play.presses(olena, GROUP, "👎", 0);
  }

  private static void administer(Play play, Person admin, Path audit)
      throws IOException, InterruptedException {
    play.sends(admin, "general-staff.txt", STATEMENT.getBytes(StandardCharsets.UTF_8), 1);
    play.presses(admin, admin.id(), "Activate", 2);
    awaitDone(audit);
    play.says(admin, "/audit", 1);
    play.says(admin, "/feedback", 1);
    play.says(admin, "/rollback", 1);
    play.presses(admin, admin.id(), "No", 1);
    play.says(admin, "/status", 1);
  }

  /** The report comes a moment before the note that it was all. */
  private static void awaitDone(Path audit) throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!Files.readString(audit).contains("\"done\"") && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
  }

  private static void askAgain(Play play, Person ann) throws InterruptedException {
    play.presses(ann, ann.id(), "Quotes", 1);
    play.says(ann, "/forget", 1);
  }

  private static Generation now(Store store) {
    return store.current().orElseThrow();
  }

  private static Path copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    return to;
  }
}
