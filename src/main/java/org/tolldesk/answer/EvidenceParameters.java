package org.tolldesk.answer;

import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import java.util.Objects;

/**
 * The evidence as typed request parameters: the embedded model reads it here and parses no prompt,
 * and the gate checks against it. A remote model's own parameters swallow it, so that nothing of it
 * goes over the wire twice.
 */
final class EvidenceParameters extends DefaultChatRequestParameters {
  private final Dossier dossier;
  private final GateReader gate;
  private final Prompts prompts;

  EvidenceParameters(Dossier dossier, GateReader gate, Prompts prompts) {
    this(DefaultChatRequestParameters.builder(), dossier, gate, prompts);
  }

  private EvidenceParameters(
      Builder<?> builder, Dossier dossier, GateReader gate, Prompts prompts) {
    super(builder);
    this.dossier = dossier;
    this.gate = gate;
    this.prompts = prompts;
  }

  Dossier dossier() {
    return dossier;
  }

  GateReader gate() {
    return gate;
  }

  Prompts prompts() {
    return prompts;
  }

  @Override
  public ChatRequestParameters overrideWith(ChatRequestParameters that) {
    return new EvidenceParameters(
        builder().overrideWith(this).overrideWith(that), dossier, gate, prompts);
  }

  @Override
  public ChatRequestParameters defaultedBy(ChatRequestParameters that) {
    return new EvidenceParameters(
        builder().overrideWith(that).overrideWith(this), dossier, gate, prompts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EvidenceParameters that
        && super.equals(other)
        && dossier.equals(that.dossier);
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), dossier);
  }
}
