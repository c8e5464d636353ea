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
  private final Errand errand;
  private final EvidenceRendering rendering;

  EvidenceParameters(Dossier dossier, GateReader gate, Prompts prompts, Errand errand) {
    this(
        DefaultChatRequestParameters.builder(),
        dossier,
        gate,
        prompts,
        errand,
        new EvidenceRendering(dossier));
  }

  private EvidenceParameters(
      Builder<?> builder,
      Dossier dossier,
      GateReader gate,
      Prompts prompts,
      Errand errand,
      EvidenceRendering rendering) {
    super(builder);
    this.dossier = dossier;
    this.gate = gate;
    this.prompts = prompts;
    this.errand = errand;
    this.rendering = rendering;
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

  /** The evidence as a prompt shows it: the same in a repair, so that an endpoint may keep what it read. */
  EvidenceRendering rendering() {
    return rendering;
  }

  /** For a remote model: who asked, and what is left of time and calls. */
  Errand errand() {
    return errand;
  }

  @Override
  public ChatRequestParameters overrideWith(ChatRequestParameters that) {
    return new EvidenceParameters(
        builder().overrideWith(this).overrideWith(that), dossier, gate, prompts, errand, rendering);
  }

  @Override
  public ChatRequestParameters defaultedBy(ChatRequestParameters that) {
    return new EvidenceParameters(
        builder().overrideWith(that).overrideWith(this), dossier, gate, prompts, errand, rendering);
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
