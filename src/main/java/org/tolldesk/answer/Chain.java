package org.tolldesk.answer;

import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.guardrail.config.OutputGuardrailsConfig;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.UserMessage;
import java.util.function.Function;

/**
 * One model behind the gate, as a LangChain4j AI service. The embedded model and a remote one
 * differ in nothing else.
 */
final class Chain {

  /**
   * The service: a prompt for a model that reads one, the evidence for the embedded model and the
   * gate.
   */
  interface Writer {
    String write(@UserMessage TextContent prompt, ChatRequestParameters evidence);
  }

  private final Writer writer;
  private final Function<EvidenceParameters, String> prompt;

  /**
   * @param attempts how often the model may be asked: 2 allows one repair
   * @param prompt what the model is asked
   */
  private Chain(ChatModel model, int attempts, Function<EvidenceParameters, String> prompt) {
    this.prompt = prompt;
    this.writer =
        AiServices.builder(Writer.class)
            .chatModel(model)
            .systemMessageProviderWithContext(call -> Gate.evidence(call).prompts().system())
            .outputGuardrails(new Gate())
            .outputGuardrailsConfig(OutputGuardrailsConfig.builder().maxRetries(attempts).build())
            .build();
  }

  /** The embedded model: it reads no prompt, and a second attempt would be the first again. */
  static Chain embedded() {
    return new Chain(new EmbeddedChatModel(), 1, evidence -> "-");
  }

  /** A model that reads a prompt and may repair its reply once. */
  static Chain prompted(ChatModel model) {
    return new Chain(
        model,
        OpenAiEndpoint.ATTEMPTS,
        evidence -> evidence.prompts().evidence(evidence.dossier()));
  }

  /**
   * @throws RuntimeException when the model fails or the gate stopped its last attempt
   */
  String write(EvidenceParameters evidence) {
    return writer.write(TextContent.from(prompt.apply(evidence)), evidence);
  }
}
