package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Prompts;
import org.tolldesk.answer.Request;
import org.tolldesk.answer.TollAnswerer;
import org.tolldesk.answer.Workings;
import org.tolldesk.claim.ClaimExtractor;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.disagreement.Disagreements;
import org.tolldesk.embedding.ModelSpec;
import org.tolldesk.embedding.OnnxSentenceModel;
import org.tolldesk.evaluation.Conversations;
import org.tolldesk.evaluation.GoldFile;
import org.tolldesk.evaluation.GoldQuestion;
import org.tolldesk.ingest.CorpusIngest;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.question.LexiconQuestionReader;
import org.tolldesk.question.Vocabulary;
import org.tolldesk.retrieval.HybridRetriever;
import org.tolldesk.store.Generation;
import org.tolldesk.store.Store;
import org.tolldesk.store.Stores;

/** The questions suggested after the answers to all development questions, asked of the same articles. */
class SuggestionsHoldTest {
  private static final Path GOLD = Path.of("src/test/resources/evaluation/seeds/questions.yaml");
  private static final double LEAST_SHARE = 0.95;

  @Test
  void nearlyEverySuggestedQuestionIsAnswered() {
    Lexicon lexicon = Lexicon.standard();
    try (OnnxSentenceModel model = OnnxSentenceModel.load(ModelSpec.bgeSmallEnglish());
        Store store = Stores.open("mem:")) {
      new CorpusIngest(
              Path.of("seeds"), new CorpusReader(), new ClaimExtractor(lexicon)::extract, "test", model, store,
              Clock.systemUTC())
          .reload((stage, done, of) -> {});
      Generation generation = store.current().orElseThrow();
      TollAnswerer answerer =
          new TollAnswerer(
              new Workings(
                  () -> generation,
                  new LexiconQuestionReader(lexicon, generation::claims, LocalDate::now),
                  new HybridRetriever(model, new Vocabulary(lexicon)),
                  new Disagreements(), name -> List.of(), Prompts::standard, LocalDate::now, System::nanoTime),
              null);
      List<String> failed = new ArrayList<>();
      int suggested = 0;
      int news = 0;
      for (Request request : requests()) {
        Answer answer = answerer.answer(request);
        List<String> asked = new ArrayList<>(request.previous());
        asked.add(request.question());
        for (Suggestion each : Suggestions.after(answer, asked)) {
          Answer next = answerer.answer(new Request("next", each.question(), asked));
          suggested++;
          news += claims(answer).containsAll(claims(next)) ? 0 : 1;
          if (!next.answered() || next.findings().isEmpty()) {
            failed.add(request.question() + " -> " + each.question());
          }
        }
      }
      System.out.println(suggested + " questions suggested, " + news + " with more figures, not answered: " + failed);
      assertThat(suggested).isGreaterThan(50);
      assertThat(failed).hasSizeLessThanOrEqualTo((int) (suggested * (1 - LEAST_SHARE)));
    }
  }

  private static Set<String> claims(Answer answer) {
    return answer.findings().stream().map(each -> each.claim().id()).collect(Collectors.toSet());
  }

  private static List<Request> requests() {
    Conversations conversations = new Conversations();
    List<Request> requests = new ArrayList<>();
    for (GoldQuestion question : ((GoldFile.OfQuestions) GoldFile.read(GOLD)).questions()) {
      List<String> before = conversations.before(question.previous());
      conversations.asked(question.id(), before, question.question());
      requests.add(new Request(question.id(), question.question(), before));
    }
    return requests;
  }
}
