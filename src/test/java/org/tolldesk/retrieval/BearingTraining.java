package org.tolldesk.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tolldesk.choice.Fit;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimExtractor;
import org.tolldesk.claim.Extraction;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.evaluation.Conversations;
import org.tolldesk.evaluation.GoldAnswers;
import org.tolldesk.evaluation.GoldFile;
import org.tolldesk.evaluation.GoldQuestion;
import org.tolldesk.ingest.CorpusIngest;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.question.ClaimMatcher;
import org.tolldesk.question.LexiconQuestionReader;
import org.tolldesk.question.Question;
import org.tolldesk.question.QuestionReader;
import org.tolldesk.question.Vocabulary;
import org.tolldesk.question.Wanted;
import org.tolldesk.store.Generation;
import org.tolldesk.store.Store;
import org.tolldesk.store.Stores;

/**
 * Learns the weights of {@link LearnedBearing} from questions with what a right answer holds, over the claims
 * that are read from their articles and over the gold claims beside them. Run it by hand:
 * {@code BearingTraining OUT-FILE OPENED-QUESTIONS... -- UNREAD-QUESTIONS...}. Opened questions, for which the
 * rules were made to fit, count less.
 */
final class BearingTraining {
  private static final int PASSES = 12;
  private static final double DECAY = 1e-3;

  /** What a claim counts that the answer need not hold and may. */
  private static final double OPTIONAL = 0.3;

  private static final double OPENED = 0.5;

  /** "Last month" counts from here. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Lexicon lexicon = Lexicon.standard();
  private final Vocabulary vocabulary = new Vocabulary(lexicon);
  private final Fit<BearingFeature> fit = new Fit<>();

  public static void main(String[] args) throws IOException {
    int cut = Arrays.asList(args).indexOf("--");
    BearingTraining training = new BearingTraining();
    for (int i = 1; i < args.length; i++) {
      if (i != cut) {
        training.read(Path.of(args[i]), i < cut ? OPENED : 1);
      }
    }
    System.err.println(training.fit.size() + " choices");
    Fit.write(training.fit.weights(PASSES, DECAY), "Fitted by BearingTraining.", Path.of(args[0]));
  }

  private void read(Path file, double weight) throws IOException {
    GoldFile.OfQuestions questions = (GoldFile.OfQuestions) GoldFile.read(file);
    Path corpus = questions.corpusBeside(file).orElseThrow();
    ClaimExtractor extractor = new ClaimExtractor(lexicon);
    read(questions, corpus, extractor::extract, weight);
    Path claims = file.resolveSibling("claims.yaml");
    if (Files.exists(claims)) {
      Map<String, List<Claim>> gold = GoldGeneration.of(claims).claims().stream()
          .collect(Collectors.groupingBy(Claim::document));
      read(questions, corpus, article -> new Extraction(gold.getOrDefault(article.document(), List.of()),
          List.of(), List.of()), weight);
    }
  }

  private void read(GoldFile.OfQuestions questions, Path corpus, Function<Article, Extraction> extraction,
      double weight) throws IOException {
    try (Store store = Stores.open("mem:")) {
      new CorpusIngest(corpus, new CorpusReader(), extraction, "1", new WordVectors(), store, Clock.systemUTC())
          .reload((stage, done, all) -> {});
      learn(questions, store.current().orElseThrow(), weight);
    }
  }

  private void learn(GoldFile.OfQuestions questions, Generation generation, double weight) {
    List<Claim> claims = generation.claims();
    QuestionReader reader = new LexiconQuestionReader(lexicon, () -> claims, () -> TODAY);
    ClaimIndex index = new ClaimIndex(generation);
    Conversations conversations = new Conversations();
    for (GoldQuestion gold : questions.questions()) {
      List<String> before = conversations.before(gold.previous());
      conversations.asked(gold.id(), before, gold.question());
      Question question = reader.read(gold.question(), before);
      if (gold.expect().answered() != null && question.wanted() != Wanted.OPINION) {
        learn(question, gold.expect(), index, generation, weight);
      }
    }
  }

  /** An answer that no claim read from the articles can give teaches nothing. */
  private void learn(Question question, GoldQuestion.Expectation expected, ClaimIndex index,
      Generation generation, double weight) {
    List<Claim> claims = generation.claims();
    boolean any = claims.stream().anyMatch(claim -> GoldAnswers.isWanted(claim, expected));
    if (expected.answered() && !any) {
      return;
    }
    BearingFeatures features = features(question, index, generation);
    for (Claim claim : claims) {
      boolean wanted = GoldAnswers.isWanted(claim, expected);
      double certain = wanted || GoldAnswers.isUnwanted(claim, expected) ? 1 : OPTIONAL;
      fit.add(List.of(sink -> features.of(claim, sink), sink -> {}), new boolean[] {wanted, !wanted},
          certain * weight);
    }
  }

  private BearingFeatures features(Question question, ClaimIndex index, Generation generation) {
    org.tolldesk.retrieval.Fit slots = new org.tolldesk.retrieval.Fit(question, index, new ClaimMatcher(vocabulary));
    TopicTest topics = new TopicTest(question, generation, index, vocabulary);
    List<Claim> ruled = new ClaimSearch(question, index, slots, topics, vocabulary, null).claims();
    return new BearingFeatures(question, slots, topics, vocabulary, ruled, generation.claims());
  }
}
