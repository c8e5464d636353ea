package org.tolldesk.store;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Remark;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;

/**
 * Writes one generation into the tables of a new database, in one transaction. Passages and vectors
 * go through {@link H2EmbeddingStore}; the rest is JSON beside the columns that one would filter
 * by.
 */
final class GenerationWriter implements AutoCloseable {
  private static final String[] TABLES = {
    "CREATE TABLE meta (name VARCHAR PRIMARY KEY, content VARCHAR NOT NULL)",
    "CREATE TABLE document (position BIGINT GENERATED ALWAYS AS IDENTITY, name VARCHAR PRIMARY KEY,"
        + " hash VARCHAR NOT NULL, published VARCHAR, json VARCHAR NOT NULL)",
    "CREATE TABLE claim (position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id VARCHAR NOT"
        + " NULL, document VARCHAR NOT NULL, measure VARCHAR NOT NULL, victims VARCHAR NOT NULL,"
        + " claimant VARCHAR, as_of VARCHAR, stance VARCHAR NOT NULL, status VARCHAR NOT NULL, json"
        + " VARCHAR NOT NULL)",
    "CREATE TABLE remark (position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
        + " document VARCHAR NOT NULL, json VARCHAR NOT NULL)",
    "CREATE TABLE event_date (position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
        + " document VARCHAR NOT NULL, json VARCHAR NOT NULL)",
    H2EmbeddingStore.TABLE
  };
  private final Connection connection;
  private final H2EmbeddingStore embeddings;

  /**
   * @param connection to a new, empty database; closed with the writer
   */
  GenerationWriter(Connection connection) throws SQLException {
    this.connection = connection;
    Database.define(connection, TABLES);
    connection.setAutoCommit(false);
    embeddings = new H2EmbeddingStore(connection);
  }

  void add(Store.Document document) throws SQLException {
    if (document.passages().size() != document.vectors().size()) {
      throw new IllegalArgumentException(
          document.provenance().document()
              + ": "
              + document.passages().size()
              + " passages, "
              + document.vectors().size()
              + " vectors");
    }
    Provenance provenance = document.provenance();
    execute(
        "INSERT INTO document (name, hash, published, json) VALUES (?, ?, ?, ?)",
        provenance.document(),
        document.hash(),
        text(provenance.published()),
        Json.write(provenance));
    embeddings.addAll(
        document.passages().stream().map(Passage::id).toList(),
        document.vectors().stream().map(Embedding::from).toList(),
        document.passages().stream().map(GenerationWriter::segment).toList());
    for (Claim claim : document.extraction().claims()) {
      add(claim);
    }
    for (Remark remark : document.extraction().remarks()) {
      execute(
          "INSERT INTO remark (document, json) VALUES (?, ?)",
          remark.document(),
          Json.write(remark));
    }
    for (EventDate date : document.extraction().eventDates()) {
      execute(
          "INSERT INTO event_date (document, json) VALUES (?, ?)",
          date.document(),
          Json.write(date));
    }
  }

  private void add(Claim claim) throws SQLException {
    execute(
        "INSERT INTO claim (id, document, measure, victims, claimant, as_of, stance, status, json)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        claim.id(),
        claim.document(),
        claim.measure().json(),
        claim.victims(),
        claim.claimant(),
        text(claim.asOf()),
        claim.stance().json(),
        claim.status().json(),
        Json.write(claim));
  }

  private static TextSegment segment(Passage passage) {
    Map<String, Object> place =
        Map.of("document", passage.document(), "start", passage.start(), "end", passage.end());
    return TextSegment.from(passage.text(), Metadata.from(place));
  }

  private static String text(Object date) {
    return date == null ? null : date.toString();
  }

  private void execute(String sql, Object... values) throws SQLException {
    Database.execute(connection, sql, values);
  }

  /** Seals what was written: after this the tables can be read as a generation. */
  HeldGeneration finish(long number, String model) throws SQLException {
    execute("INSERT INTO meta (name, content) VALUES (?, ?)", "number", Long.toString(number));
    execute("INSERT INTO meta (name, content) VALUES (?, ?)", "model", model);
    GenerationReader reader = new GenerationReader(connection);
    HeldGeneration generation = reader.contents(number, model);
    execute("INSERT INTO meta (name, content) VALUES (?, ?)", "checksum", reader.checksum());
    connection.commit();
    return generation;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
