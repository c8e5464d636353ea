package org.tolldesk.retrieval;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tolldesk.question.Question;
import org.tolldesk.question.QuestionReader;
import org.tolldesk.store.Generation;

/**
 * Offers the ranked passages as LangChain4j contents: text, {@code document}, {@code start} and {@code end}
 * in the segment's metadata, the fused score in the content's. User messages in the query's chat memory are
 * the questions before it. Without a generation there are no contents.
 */
public final class PassageContentRetriever implements ContentRetriever {
  private final QuestionReader reader;
  private final Retriever retriever;
  private final Supplier<Optional<Generation>> generation;
  private final int top;

  public PassageContentRetriever(
      QuestionReader reader, Retriever retriever, Supplier<Optional<Generation>> generation, int top) {
    this.reader = reader;
    this.retriever = retriever;
    this.generation = generation;
    this.top = top;
  }

  @Override
  public List<Content> retrieve(Query query) {
    Question question = reader.read(query.text(), previous(query));
    return generation.get().map(current -> retriever.passages(question, current, top)).orElse(List.of())
        .stream()
        .map(PassageContentRetriever::content).toList();
  }

  private static List<String> previous(Query query) {
    List<ChatMessage> memory =
        query.metadata() == null || query.metadata().chatMemory() == null ? List.of() : query.metadata()
            .chatMemory();
    return memory.stream().filter(UserMessage.class::isInstance).map(UserMessage.class::cast)
        .filter(UserMessage::hasSingleText).map(UserMessage::singleText).toList();
  }

  private static Content content(RankedPassage ranked) {
    Metadata metadata = Metadata.from(Map.of("document", ranked.passage().document(),
        "start", ranked.passage().start(), "end", ranked.passage().end()));
    return Content.from(TextSegment.from(ranked.passage().text(), metadata),
        Map.of(ContentMetadata.SCORE, ranked.score()));
  }
}
