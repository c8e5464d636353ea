package org.tolldesk.answer;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.AugmentationRequest;
import dev.langchain4j.rag.AugmentationResult;
import dev.langchain4j.rag.RetrievalAugmentor;
import dev.langchain4j.rag.content.Content;
import java.util.List;

/**
 * Puts the evidence of one answer around its question, through the template {@code evidence.md}.
 * Takes the place of LangChain4j's {@code DefaultContentInjector}, which appends retrieved text to the
 * question without a boundary, and sends the bare question where nothing was retrieved.
 */
final class EvidenceAugmentor implements RetrievalAugmentor {

  /**
   * @throws IllegalStateException when there is no evidence, so that no model is asked
   */
  @Override
  public AugmentationResult augment(AugmentationRequest request) {
    EvidenceParameters evidence = Gate.evidence(request.metadata().invocationContext());
    Dossier dossier = evidence.dossier();
    if (dossier.told().findAny().isEmpty()) {
      throw new IllegalStateException("without evidence no model is asked");
    }
    return AugmentationResult.builder()
        .chatMessage(UserMessage.from(evidence.prompts().evidence(evidence.rendering())))
        .contents(contents(dossier))
        .build();
  }

  /** The cited quotes, each with its mark and its document. */
  private static List<Content> contents(Dossier dossier) {
    return dossier.citations().stream()
        .map(
            citation ->
                Content.from(
                    TextSegment.from(
                        citation.quote(),
                        Metadata.from("document", citation.document()).put("mark", citation.n()))))
        .toList();
  }
}
