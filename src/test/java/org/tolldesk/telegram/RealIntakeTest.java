package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.claim.ClaimExtractor;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.ingest.CorpusIngest;
import org.tolldesk.ingest.CorpusIntake;
import org.tolldesk.ingest.Intake;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.store.Store;
import org.tolldesk.store.Stores;

/** A whole visit of an admin, with the real reader of claims and a real store; only vectors are made up. */
class RealIntakeTest {
  private static final String ZELENSKY =
      "Volodymyr Zelensky said on 25 February 2024 that 31,000 Ukrainian soldiers had been killed.";
  private static final String PUTIN =
      "Vladimir Putin said on 26 February 2024 that 90,000 Ukrainian soldiers had been killed.";

  @TempDir Path home;

  private static final class FlatModel implements EmbeddingModel {
    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
      return Response.from(segments.stream().map(each -> Embedding.from(new float[] {1, 0})).toList());
    }

    @Override
    public String modelName() {
      return "flat";
    }
  }

  private static final class NoMarks implements CorpusIntake.Marks {
    @Override
    public void reloaded() {}

    @Override
    public void rolledBack() {}
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void anArchiveIsReadShownActivatedAndGoneBackFrom() throws Exception {
    Path corpus = Files.createDirectories(home.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), ZELENSKY);
    ClaimExtractor extractor = new ClaimExtractor(Lexicon.standard());
    try (BotApiDouble api = new BotApiDouble();
        Store store = Stores.open(home.resolve("store").toString())) {
      CorpusIngest ingest =
          new CorpusIngest(
              corpus, new CorpusReader(), extractor::extract, "v", new FlatModel(), store,
              Clock.systemUTC());
      ingest.reload((stage, done, of) -> {});
      Intake intake =
          new CorpusIntake(
              corpus, new CorpusReader(), extractor::extract, () -> ingest, () -> store, new NoMarks());
      try (Desk desk =
          new Desk(api, home, Samples.parts(Samples::echo, ingest, intake, Samples::now))) {
        Person admin = new Person(api, Desk.OTHER_ADMIN, "en");
        admin.sends("new.zip", zip(Map.of("b.txt", PUTIN, "c.jpg", "x")));
        Sent preview = api.awaitSent(78, 1).get(0);
        assertThat(preview.text())
            .startsWith("A preview of 1 document.")
            .contains("killed: 90,000, Ukrainian soldiers – Vladimir Putin, 26 February 2024")
            .contains("1 disagreement it would bring:\n• contradiction: killed: 31,000")
            .contains("c.jpg: is neither .txt");
        admin.presses(preview.id(), "Activate");

        Sent report = api.awaitSent(78, 3).get(2);
        assertThat(report.text())
            .contains("Answers now come from generation 2")
            .contains("1 added: uploads/b.txt")
            .contains("2 claims: 1 new, 0 changed, 0 gone")
            .contains("1 new disagreement:");
        admin.writes("/rollback");
        Sent question = api.awaitSent(78, 4).get(3);
        assertThat(question.text()).isEqualTo("Go back from generation 2 (2 documents, 2 claims) to 1?");
        admin.presses(question.id(), "Yes, go back");
        assertThat(api.awaitSent(78, 5).get(4).text()).startsWith("Gone back from generation 2 to 1: 1 document");
        assertThat(store.current().orElseThrow().number()).isEqualTo(1);
        admin.writes("/audit");
        assertThat(api.awaitSent(78, 6).get(5).text())
            .contains("78: confirmed going back", "78: done, generation 2: new.zip")
            .contains("78: pressed Activate: new.zip", "78: sent for preview: new.zip, uploads/b.txt");
        admin.writes("/status");
        assertThat(api.awaitSent(78, 7).get(6).text())
            .startsWith("Generation 1\n1 document, 1 passage, 1 claim\nSentence model: flat");
      }
    }
  }
}
