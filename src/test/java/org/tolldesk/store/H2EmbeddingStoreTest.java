package org.tolldesk.store;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.EmbeddingStoreWithFilteringIT;
import dev.langchain4j.store.embedding.EmbeddingStoreWithRemovalIT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.tolldesk.embedding.ModelSpec;
import org.tolldesk.embedding.OnnxSentenceModel;

/** LangChain4j's own tests for every {@code EmbeddingStore}, run on ours with our own model. */
class H2EmbeddingStoreTest {
  private static OnnxSentenceModel model;

  @BeforeAll
  static void load() {
    model = OnnxSentenceModel.load(ModelSpec.bgeSmallEnglish());
  }

  @AfterAll
  static void unload() {
    model.close();
  }

  @Nested
  class AddingAndSearching extends EmbeddingStoreWithFilteringIT {
    private final H2EmbeddingStore store = H2EmbeddingStore.inMemory();

    @Override
    protected EmbeddingStore<TextSegment> embeddingStore() {
      return store;
    }

    @Override
    protected EmbeddingModel embeddingModel() {
      return model;
    }

    @Override
    protected boolean supportsContains() {
      return true;
    }

    @AfterEach
    void close() {
      store.close();
    }
  }

  @Nested
  class Removing extends EmbeddingStoreWithRemovalIT {
    private final H2EmbeddingStore store = H2EmbeddingStore.inMemory();

    @Override
    protected EmbeddingStore<TextSegment> embeddingStore() {
      return store;
    }

    @Override
    protected EmbeddingModel embeddingModel() {
      return model;
    }

    @AfterEach
    void close() {
      store.close();
    }
  }
}
