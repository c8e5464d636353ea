package org.tolldesk.answer;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;

/**
 * The answerer that needs no network: a {@code ChatModel} that writes from {@link
 * EvidenceParameters} alone.
 */
final class EmbeddedChatModel implements ChatModel {

  /**
   * @throws IllegalArgumentException when the request carries no evidence
   */
  @Override
  public ChatResponse doChat(ChatRequest request) {
    if (request.parameters() instanceof EvidenceParameters evidence) {
      String text = new EmbeddedWriter(evidence.dossier()).write();
      return ChatResponse.builder().aiMessage(AiMessage.from(text)).build();
    }
    throw new IllegalArgumentException("the embedded model writes from EvidenceParameters only");
  }
}
