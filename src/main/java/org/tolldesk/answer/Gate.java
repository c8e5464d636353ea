package org.tolldesk.answer;

import dev.langchain4j.guardrail.OutputGuardrail;
import dev.langchain4j.guardrail.OutputGuardrailRequest;
import dev.langchain4j.guardrail.OutputGuardrailResult;
import dev.langchain4j.invocation.InvocationContext;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one door that every answer passes, whatever wrote it: a LangChain4j guardrail that stops a
 * reply with a fault and asks once for a mended one, naming the fault.
 */
final class Gate implements OutputGuardrail {
  private final boolean whole;

  private Gate(boolean whole) {
    this.whole = whole;
  }

  /** For the embedded model, which reads no prompt and cannot miss the question: each sentence is checked. */
  static Gate ofSentences() {
    return new Gate(false);
  }

  /** For a prompted model: also whether the reply is an answer at all. */
  static Gate ofReplies() {
    return new Gate(true);
  }

  @Override
  public OutputGuardrailResult validate(OutputGuardrailRequest request) {
    EvidenceParameters evidence = evidence(request.requestParams().invocationContext());
    String reply = request.responseFromLLM().aiMessage().text();
    if (reply == null || reply.isBlank()) {
      return reprompt(
          "empty reply",
          evidence.prompts().repair(evidence.rendering(), "", "- The reply is empty."));
    }
    List<Fault> faults = evidence.gate().faults(reply);
    if (whole && faults.isEmpty()) {
      faults =
          evidence
              .gate()
              .wholeFault(
                  reply,
                  evidence.prompts().instructions(),
                  evidence.rendering().boundary())
              .stream()
              .toList();
    }
    if (faults.isEmpty()) {
      return success();
    }
    String named =
        faults.stream()
            .map(fault -> "- In \"" + fault.sentence() + "\": " + fault.what())
            .collect(Collectors.joining("\n"));
    return reprompt(named, evidence.prompts().repair(evidence.rendering(), reply, named));
  }

  /** The evidence that the service was called with. */
  static EvidenceParameters evidence(InvocationContext call) {
    return call.methodArguments().stream()
        .filter(EvidenceParameters.class::isInstance)
        .map(EvidenceParameters.class::cast)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("the gate needs the evidence as a method argument"));
  }
}
