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

  /** The generations that can be read, oldest first. */
  default List<Long> generations() {
    return current().map(generation -> List.of(generation.number())).orElse(List.of());
  }

  /**
   * Goes back to the newest generation older than the current one. What was gone back from is never gone back
   * to: it goes with the next {@link Draft#publish}.
   *
   * @param model what must have made its vectors
   * @throws StoreException when there is none, another model made it, or somebody is writing just now
   */
  default Generation rollback(String model) {
    throw new StoreException("There is no older generation to go back to: run 'tolldesk reload'");
  }

  /** Of all that a vector depends on beside the model: the key of {@link Draft#knownVectors}. */
  static String contentHash(Passage passage) {
    return Checksum.sha256(passage.text());
  }

  @Override
  void close();

  /** A generation being built; closing it unpublished leaves nothing behind. */
  interface Draft extends AutoCloseable {

    /** {@link #contentHash} to vector of each passage of the current generation that the same model made. */
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
      Provenance provenance,
      String hash,
      List<Passage> passages,
      List<float[]> vectors,
      Extraction extraction) {}
}
