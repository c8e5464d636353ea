package org.tolldesk.store;

import dev.langchain4j.data.document.Metadata;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Remark;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;

/** Reads a whole generation from its tables and checks that it is what was written. */
final class GenerationReader {
  private final Connection connection;
  private final Checksum checksum = new Checksum();

  GenerationReader(Connection connection) {
    this.connection = connection;
  }

  /**
   * @throws StoreException when the tables hold something else than was written
   */
  HeldGeneration read() throws SQLException {
    Map<String, String> meta = meta();
    HeldGeneration generation = contents(Long.parseLong(meta.get("number")), meta.get("model"));
    if (!checksum().equals(meta.get("checksum"))) {
      throw new StoreException(
          "Generation " + meta.get("number") + " is damaged: run 'tolldesk reload'");
    }
    return generation;
  }

  /** Of all that has been read so far. */
  String checksum() {
    return checksum.value();
  }

  HeldGeneration contents(long number, String model) throws SQLException {
    Map<String, String> hashes = new LinkedHashMap<>();
    List<Provenance> documents = documents(hashes);
    List<Passage> passages = new ArrayList<>();
    Vectors vectors = passages(passages);
    return new HeldGeneration(
        number,
        model,
        documents,
        Map.copyOf(hashes),
        list("claim", Claim.class),
        list("remark", Remark.class),
        list("event_date", EventDate.class),
        List.copyOf(passages),
        vectors);
  }

  private Map<String, String> meta() throws SQLException {
    Map<String, String> meta = new HashMap<>();
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT name, content FROM meta");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        meta.put(rows.getString(1), rows.getString(2));
      }
    }
    if (meta.size() < 3) {
      throw new StoreException("A generation was not finished: run 'tolldesk reload'");
    }
    return meta;
  }

  private List<Provenance> documents(Map<String, String> hashes) throws SQLException {
    List<Provenance> documents = new ArrayList<>();
    String all = "SELECT name, hash, json FROM document ORDER BY position";
    try (PreparedStatement statement = connection.prepareStatement(all);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        checksum.add(rows.getString(2));
        checksum.add(rows.getString(3));
        hashes.put(rows.getString(1), rows.getString(2));
        documents.add(Json.read(rows.getString(3), Provenance.class));
      }
    }
    return List.copyOf(documents);
  }

  private Vectors passages(List<Passage> passages) {
    List<float[]> vectors = new ArrayList<>();
    new H2EmbeddingStore(connection)
        .scan(
            row -> {
              Metadata place = row.segment().metadata();
              Passage passage =
                  new Passage(
                      row.id(),
                      place.getString("document"),
                      row.segment().text(),
                      place.getInteger("start"),
                      place.getInteger("end"));
              checksum.add(passage.toString());
              checksum.add(Vectors.bytes(row.vector()));
              passages.add(passage);
              vectors.add(row.vector());
            });
    return Vectors.of(vectors);
  }

  private <T> List<T> list(String table, Class<T> type) throws SQLException {
    List<T> list = new ArrayList<>();
    String all = "SELECT json FROM " + table + " ORDER BY position";
    try (PreparedStatement statement = connection.prepareStatement(all);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        checksum.add(rows.getString(1));
        list.add(Json.read(rows.getString(1), type));
      }
    }
    return List.copyOf(list);
  }
}
