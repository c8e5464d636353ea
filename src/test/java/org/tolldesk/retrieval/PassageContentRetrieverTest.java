package org.tolldesk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.query.Metadata;
import dev.langchain4j.rag.query.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tolldesk.disagreement.SeedClaims;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.question.LexiconQuestionReader;
import org.tolldesk.question.Vocabulary;

class PassageContentRetrieverTest {
  private final MemoryGeneration generation = SeedGeneration.create();
  private final LexiconQuestionReader reader =
      new LexiconQuestionReader(Lexicon.standard(), generation::claims, () -> LocalDate.of(2026, 11, 22));
  private final HybridRetriever retriever =
      new HybridRetriever(new WordVectors(), new Vocabulary(Lexicon.standard()));

  @Test
  void passagesComeAsContentsWithTheirPlaceAndScore() {
    List<Content> contents = new PassageContentRetriever(reader, retriever, () -> Optional.of(generation), 3)
        .retrieve(Query.from("Shoigu 383000"));
    assertThat(contents).hasSize(3);
    assertThat(contents.get(0).textSegment().text()).contains("383,000");
    assertThat(contents.get(0).textSegment().metadata().getString("document")).isEqualTo(SeedClaims.D1);
    assertThat((Double) contents.get(0).metadata().get(ContentMetadata.SCORE)).isPositive();
  }

  @Test
  void earlierMessagesAreTheQuestionsBefore() {
    Query query = Query.from("And Shoigu?", Metadata.from(UserMessage.from("And Shoigu?"), "chat",
        List.of(UserMessage.from("What did Zelensky say about Ukrainian losses?"))));
    assertThat(new PassageContentRetriever(reader, retriever, () -> Optional.of(generation), 1)
        .retrieve(query)
        .get(0).textSegment().text()).contains("383,000");
  }

  @Test
  void withoutAGenerationThereAreNoContents() {
    assertThat(new PassageContentRetriever(reader, retriever, Optional::empty, 3)
        .retrieve(Query.from("Shoigu")))
        .isEmpty();
  }
}
