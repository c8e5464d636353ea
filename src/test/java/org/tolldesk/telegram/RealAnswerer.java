package org.tolldesk.telegram;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.tolldesk.answer.Answerer;
import org.tolldesk.answer.Prompts;
import org.tolldesk.answer.TollAnswerer;
import org.tolldesk.answer.Workings;
import org.tolldesk.disagreement.Disagreements;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.question.LexiconQuestionReader;
import org.tolldesk.question.Vocabulary;
import org.tolldesk.retrieval.HybridRetriever;
import org.tolldesk.store.Generation;

/** The embedded answerer as the program puts it together, over a generation of one's own. */
final class RealAnswerer {
  private RealAnswerer() {}

  /**
   * @param clock for what "last month" means
   * @param nanos for how long an answer took
   */
  static Answerer of(
      Lexicon lexicon,
      EmbeddingModel model,
      Supplier<Generation> generation,
      Clock clock,
      LongSupplier nanos) {
    Prompts prompts = Prompts.standard();
    return new TollAnswerer(
        new Workings(
            generation,
            new LexiconQuestionReader(
                lexicon, () -> generation.get().claims(), () -> LocalDate.now(clock)),
            new HybridRetriever(model, new Vocabulary(lexicon)),
            new Disagreements(),
            name -> spellings(lexicon, name),
            () -> prompts,
            () -> LocalDate.now(clock),
            nanos),
        null);
  }

  private static List<String> spellings(Lexicon lexicon, String name) {
    return lexicon.entries("names").stream()
        .filter(entry -> entry.term().tag("type").equals("person") && entry.term().name().equals(name))
        .flatMap(entry -> entry.forms().stream())
        .toList();
  }
}
