package org.tolldesk.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The next generation, being written to a database that nobody else knows of. For one thread. */
final class GenerationDraft implements Store.Draft {
  private final long number;
  private final String model;
  private final @Nullable HeldGeneration base;
  private final GenerationWriter writer;
  private final Publisher publisher;
  private boolean closed;

  /** Makes a finished database the one that serves; closed with the draft in any case. */
  interface Publisher extends AutoCloseable {
    void publish(HeldGeneration generation) throws IOException;

    @Override
    void close() throws IOException;
  }

  GenerationDraft(
      long number,
      String model,
      @Nullable HeldGeneration base,
      GenerationWriter writer,
      Publisher publisher) {
    this.number = number;
    this.model = model;
    this.base = base;
    this.writer = writer;
    this.publisher = publisher;
  }

  @Override
  public Map<String, float[]> knownVectors() {
    if (base == null || !base.model().equals(model)) {
      return Map.of();
    }
    Map<String, float[]> known = new HashMap<>();
    for (int i = 0; i < base.passages().size(); i++) {
      known.put(Store.contentHash(base.passages().get(i)), base.vectors().get(i));
    }
    return known;
  }

  @Override
  public void add(Store.Document document) {
    try {
      writer.add(document);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public Generation publish() {
    if (closed) {
      throw new IllegalStateException("the draft of generation " + number + " is closed");
    }
    try {
      HeldGeneration generation = writer.finish(number, model);
      writer.close();
      publisher.publish(generation);
      return generation;
    } catch (SQLException | IOException e) {
      throw failed(e);
    } finally {
      close();
    }
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (publisher) {
      writer.close();
    } catch (SQLException | IOException e) {
      throw failed(e);
    }
  }

  private StoreException failed(Exception e) {
    return new StoreException(
        "Generation "
            + number
            + " cannot be written: check free space and permissions; the old one serves on",
        e);
  }
}
