package org.tolldesk.store;

import static dev.langchain4j.internal.ValidationUtils.ensureNotBlank;
import static dev.langchain4j.internal.ValidationUtils.ensureNotEmpty;
import static dev.langchain4j.internal.ValidationUtils.ensureNotNull;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.CosineSimilarity;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingSearchResult;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.RelevanceScore;
import dev.langchain4j.store.embedding.filter.Filter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * LangChain4j's {@code EmbeddingStore} in one table of an H2 database. It is also how a generation
 * keeps its passages: the draft writes them through it and the finished generation is read from it.
 * Search is exact, a scan of the table; {@link Generation#nearest} searches the same vectors in
 * memory. Thread-safe, one at a time.
 */
public final class H2EmbeddingStore implements EmbeddingStore<TextSegment>, AutoCloseable {
  static final String TABLE =
      "CREATE TABLE embedding (position BIGINT GENERATED ALWAYS AS IDENTITY, id VARCHAR PRIMARY"
          + " KEY, vector VARBINARY NOT NULL, text VARCHAR, metadata VARCHAR NOT NULL)";
  private final Connection connection;

  H2EmbeddingStore(Connection connection) {
    this.connection = connection;
  }

  /** A store that is gone when it is closed. */
  public static H2EmbeddingStore inMemory() {
    try {
      return create(Database.inMemory());
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * A new store in a file.
   *
   * @param stem the file without its suffix {@code .mv.db}; it must not be there yet
   */
  public static H2EmbeddingStore inFile(Path stem) {
    try {
      return create(Database.create(stem));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static H2EmbeddingStore create(Connection connection) throws SQLException {
    Database.define(connection, TABLE);
    return new H2EmbeddingStore(connection);
  }

  /** One row, as it was added. */
  record Row(String id, float[] vector, @Nullable TextSegment segment) {}

  /** Sees each row in the order of adding. */
  interface Visitor {
    void visit(Row row);
  }

  @Override
  public String add(Embedding embedding) {
    return addAll(List.of(embedding)).get(0);
  }

  @Override
  public void add(String id, Embedding embedding) {
    addAll(List.of(id), List.of(embedding), null);
  }

  @Override
  public String add(Embedding embedding, TextSegment segment) {
    String id = UUID.randomUUID().toString();
    addAll(List.of(id), List.of(embedding), List.of(segment));
    return id;
  }

  @Override
  public List<String> addAll(List<Embedding> embeddings) {
    List<String> ids = generateIds(embeddings.size());
    addAll(ids, embeddings, null);
    return ids;
  }

  /** Adds or, where an id is there already, replaces. */
  @Override
  public synchronized void addAll(
      List<String> ids, List<Embedding> embeddings, @Nullable List<TextSegment> segments) {
    if (ids.size() != embeddings.size() || segments != null && segments.size() != ids.size()) {
      throw new IllegalArgumentException(
          ids.size() + " ids for " + embeddings.size() + " embeddings: there must be as many");
    }
    String merge = "MERGE INTO embedding (id, vector, text, metadata) KEY (id) VALUES (?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(merge)) {
      for (int i = 0; i < ids.size(); i++) {
        TextSegment segment = segments == null ? null : segments.get(i);
        statement.setString(1, ids.get(i));
        statement.setBytes(2, Vectors.bytes(embeddings.get(i).vector()));
        statement.setString(3, segment == null ? null : segment.text());
        statement.setString(4, segment == null ? "{}" : Json.write(segment.metadata().toMap()));
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void removeAll(Collection<String> ids) {
    ensureNotEmpty(ids, "ids");
    ids.forEach(id -> execute("DELETE FROM embedding WHERE id = ?", id));
  }

  @Override
  public void remove(String id) {
    removeAll(List.of(ensureNotBlank(id, "id")));
  }

  @Override
  public void removeAll(Filter filter) {
    ensureNotNull(filter, "filter");
    List<String> ids = new ArrayList<>();
    scan(
        row -> {
          if (filter.test(metadata(row))) {
            ids.add(row.id());
          }
        });
    ids.forEach(this::remove);
  }

  @Override
  public void removeAll() {
    execute("DELETE FROM embedding");
  }

  @Override
  public EmbeddingSearchResult<TextSegment> search(EmbeddingSearchRequest request) {
    Comparator<EmbeddingMatch<TextSegment>> worstFirst =
        Comparator.comparingDouble(EmbeddingMatch::score);
    PriorityQueue<EmbeddingMatch<TextSegment>> best = new PriorityQueue<>(worstFirst);
    scan(
        row -> {
          if (request.filter() == null || request.filter().test(metadata(row))) {
            EmbeddingMatch<TextSegment> match = match(row, request.queryEmbedding());
            if (match.score() >= request.minScore()) {
              best.add(match);
            }
            if (best.size() > request.maxResults()) {
              best.remove();
            }
          }
        });
    List<EmbeddingMatch<TextSegment>> matches = new ArrayList<>(best);
    matches.sort(worstFirst.reversed());
    return new EmbeddingSearchResult<>(matches);
  }

  private static EmbeddingMatch<TextSegment> match(Row row, Embedding query) {
    Embedding embedding = Embedding.from(row.vector());
    double score = RelevanceScore.fromCosineSimilarity(CosineSimilarity.between(embedding, query));
    return new EmbeddingMatch<>(score, row.id(), embedding, row.segment());
  }

  private static Metadata metadata(Row row) {
    return row.segment() == null ? new Metadata() : row.segment().metadata();
  }

  synchronized void scan(Visitor visitor) {
    String all = "SELECT id, vector, text, metadata FROM embedding ORDER BY position";
    try (PreparedStatement statement = connection.prepareStatement(all);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        String text = rows.getString(3);
        TextSegment segment =
            text == null
                ? null
                : TextSegment.from(text, Metadata.from(Json.readMap(rows.getString(4))));
        visitor.visit(new Row(rows.getString(1), Vectors.floats(rows.getBytes(2)), segment));
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private synchronized void execute(String sql, Object... values) {
    try {
      Database.execute(connection, sql, values);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static StoreException failed(SQLException e) {
    return new StoreException(
        "The store's database failed (code " + e.getErrorCode() + "): see the log", e);
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
