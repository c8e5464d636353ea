package org.tolldesk.answer;

import dev.langchain4j.model.chat.ChatModel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Remark;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.disagreement.Disagreements;
import org.tolldesk.disagreement.SeedClaims;
import org.tolldesk.question.Question;
import org.tolldesk.question.QuestionReader;
import org.tolldesk.retrieval.Evidence;
import org.tolldesk.retrieval.RankedPassage;
import org.tolldesk.retrieval.Retriever;
import org.tolldesk.store.Generation;

/** An answerer over hand-made evidence: every question is understood as the same one. */
final class Desk {
  private Desk() {}

  static TollAnswerer answering(Asked asked) {
    return new TollAnswerer(workings(asked), null);
  }

  static TollAnswerer answering(Asked asked, ChatModel remote) {
    return new TollAnswerer(workings(asked), remote, "scripted");
  }

  static TollAnswerer answering(Asked asked, @Nullable RemoteModel remote) {
    return new TollAnswerer(workings(asked), remote);
  }

  private static Workings workings(Asked asked) {
    return new Workings(
        SeedGeneration::new,
        reader(asked),
        retriever(asked),
        new Disagreements(),
        name -> List.of(),
        Prompts::standard,
        () -> LocalDate.of(2024, 2, 25),
        System::nanoTime);
  }

  static Request request(String question) {
    return new Request("q1", question, List.of());
  }

  private static QuestionReader reader(Asked asked) {
    return (text, previous) -> asked.question();
  }

  private static Retriever retriever(Asked asked) {
    return new Retriever() {
      @Override
      public Evidence evidence(Question question, Generation generation) {
        return asked.evidence();
      }

      @Override
      public List<RankedPassage> passages(Question question, Generation generation, int top) {
        return List.of();
      }
    };
  }

  /** The seeds' claims without a store behind them. */
  private static final class SeedGeneration implements Generation {
    @Override
    public long number() {
      return 1;
    }

    @Override
    public List<Provenance> documents() {
      return SeedClaims.DOCUMENTS;
    }

    @Override
    public List<Claim> claims() {
      return SeedClaims.ALL;
    }

    @Override
    public List<Remark> remarks() {
      return List.of(SeedClaims.WITHHELD);
    }

    @Override
    public List<EventDate> eventDates() {
      return SeedClaims.INVASION;
    }

    @Override
    public int passageCount() {
      return 0;
    }

    @Override
    public List<Hit> nearest(float[] vector, int count) {
      return List.of();
    }

    @Override
    public List<Hit> matching(String words, int count) {
      return List.of();
    }

    @Override
    public Passage passageAt(String document, int offset) {
      throw new UnsupportedOperationException();
    }
  }
}
