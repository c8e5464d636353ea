package org.tolldesk.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tolldesk.claim.Extraction;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;

/**
 * Holds the generations. Readers keep the generation they took; a writer builds the next one beside it and
 * {@link Draft#publish} moves the pointer.
 */
public interface Store extends AutoCloseable {

  /** The generation that serves now; empty before the first reload. */
  Optional<Generation> current();

  /**
   * Starts the next generation.
   *
   * @param model what made the vectors (model, weights' checksum, runtime); vectors of another are not reused
   * @throws StoreException when another process or thread is already building one
   */
  Draft begin(String model);

  @Override
  void close();

  /** A generation being built; closing it unpublished leaves nothing behind. */
  interface Draft extends AutoCloseable {

    /** Content hash to vector of each passage of the current generation that the same model made. */
    Map<String, float[]> knownVectors();

    /** Adds a document with all that was read from it; vectors are in the order of the passages. */
    void add(Document document);

    /** Closes, syncs and renames the new file, then moves the pointer. */
    Generation publish();

    @Override
    void close();
  }

  /**
   * A document to be stored.
   *
   * @param hash of its content, to tell an unchanged one
   */
  record Document(
      Provenance provenance, String hash, List<Passage> passages, List<float[]> vectors, Extraction extraction) {}
}
