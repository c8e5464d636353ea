package org.tolldesk.answer;

import dev.langchain4j.guardrail.config.OutputGuardrailsConfig;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.UserMessage;
import dev.langchain4j.service.V;

/**
 * One model behind the gate, as a LangChain4j AI service. The embedded model and a remote one
 * differ in nothing else than the prompt that a remote one needs.
 */
final class Chain {

  /** The service: the question, and the evidence for the augmentor, the model and the gate. */
  interface Writer {
    @UserMessage("{{question}}")
    String write(@V("question") String question, ChatRequestParameters evidence);
  }

  private final Writer writer;

  private Chain(AiServices<Writer> service, ChatModel model, Gate gate, int attempts) {
    this.writer =
        service
            .chatModel(model)
            .outputGuardrails(gate)
            .outputGuardrailsConfig(OutputGuardrailsConfig.builder().maxRetries(attempts).build())
            .build();
  }

  /** The embedded model: it reads no prompt, and a second attempt would be the first again. */
  static Chain embedded() {
    return new Chain(AiServices.builder(Writer.class), new EmbeddedChatModel(), Gate.ofSentences(), 1);
  }

  /** A model that reads a prompt and may repair its reply once. */
  static Chain prompted(ChatModel model) {
    AiServices<Writer> service =
        AiServices.builder(Writer.class)
            .systemMessageProviderWithContext(call -> Gate.evidence(call).prompts().system())
            .retrievalAugmentor(new EvidenceAugmentor());
    return new Chain(service, model, Gate.ofReplies(), Errand.MOST_CALLS);
  }

  /**
   * @throws RuntimeException when the model fails or the gate stopped its last attempt
   */
  String write(EvidenceParameters evidence) {
    return writer.write(evidence.dossier().question().text(), evidence);
  }
}
