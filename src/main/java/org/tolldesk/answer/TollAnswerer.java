package org.tolldesk.answer;

import dev.langchain4j.model.chat.ChatModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.tolldesk.question.Question;
import org.tolldesk.retrieval.Evidence;
import org.tolldesk.store.Generation;

/**
 * From question to answer through one chain: read the question, gather the evidence of one
 * generation, let a model write, let nothing past the gate that the evidence does not bear out.
 * Thread-safe.
 */
public final class TollAnswerer implements Answerer {
  private static final Logger LOG = LoggerFactory.getLogger(TollAnswerer.class);
  private static final String EMBEDDED = "embedded";

  private final Workings workings;
  private final DossierMaker dossiers;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Names names;
  private final Chain embedded = Chain.embedded();
  private final @Nullable Chain remote;
  private final String remoteName;

  /**
   * @param remote what writes in place of the embedded model, or null
   */
  public TollAnswerer(Workings workings, @Nullable RemoteModel remote) {
    this(
        workings,
        remote == null ? null : RemoteChatModel.of(remote, workings.today(), workings.nanoTime()),
        remote == null ? EMBEDDED : remote.model());
  }

  TollAnswerer(Workings workings, @Nullable ChatModel remote, String remoteName) {
    this.workings = workings;
    this.dossiers = new DossierMaker(workings.disagreements());
    this.names = new Names(workings.spellings());
    this.remote = remote == null ? null : Chain.prompted(remote);
    this.remoteName = remoteName;
  }

  @Override
  public Answer answer(Request request) {
    long start = workings.nanoTime().getAsLong();
    Questions.check(request.question());
    Question question = workings.reader().read(Questions.cleaned(request.question()), request.previous());
    if (!Questions.isAsked(request.question())) {
      Question asked = request.language() == null ? question : question.in(request.language());
      return AnswerMaker.unasked(request, asked, millisSince(start));
    }
    Generation now = workings.generation().get();
    Evidence evidence = workings.retriever().evidence(question, now);
    Dossier dossier = dossiers.make(evidence, now.eventDates()).in(request.language());
    GateReader gate = new GateReader(dossier, vocabulary, names);
    Errand errand = new Errand(request.asker(), workings.nanoTime());
    EvidenceParameters parameters =
        new EvidenceParameters(dossier, gate, workings.prompts().get(), errand);
    Written written = write(parameters, request.local() ? null : remote);
    return new AnswerMaker(dossier, gate).answer(request, written, () -> millisSince(start));
  }

  private Written write(EvidenceParameters evidence, @Nullable Chain remote) {
    if (remote != null && evidence.dossier().told().findAny().isPresent()) {
      try {
        return new Written(remote.write(evidence), remoteName);
      } catch (EndpointException e) {
        LOG.atLevel(e.kind() == EndpointException.Kind.NOT_ASKED ? Level.INFO : Level.WARN)
            .log("The embedded answer stands in for {}: {}", remoteName, e.getMessage());
      } catch (RuntimeException e) {
        LOG.warn("The embedded answer stands in for {}: {}", remoteName, firstLine(e));
      }
    }
    try {
      return new Written(embedded.write(evidence), EMBEDDED);
    } catch (RuntimeException e) {
      LOG.error("The gate stopped the embedded answer: {}", firstLine(e));
      String text = new EmbeddedWriter(evidence.dossier()).write();
      return new Written(faultless(text, evidence.gate()), EMBEDDED);
    }
  }

  /**
   * The lines that the gate lets through: the last resort, so that a mistake of ours silences a
   * line only.
   */
  private static String faultless(String text, GateReader gate) {
    List<Integer> bad = gate.faults(text).stream().map(Fault::line).toList();
    String[] lines = text.split("\n", -1);
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      if (!bad.contains(i)) {
        kept.append(lines[i]).append('\n');
      }
    }
    return gate.faults(kept.toString()).isEmpty() ? kept.toString().strip() : "";
  }

  private static String firstLine(RuntimeException e) {
    return e.getClass().getSimpleName()
        + " "
        + String.valueOf(e.getMessage())
            .lines()
            .filter(line -> !line.isBlank())
            .limit(4)
            .reduce("", (all, line) -> all + " " + line.strip());
  }

  private long millisSince(long start) {
    return (workings.nanoTime().getAsLong() - start) / 1_000_000;
  }
}
