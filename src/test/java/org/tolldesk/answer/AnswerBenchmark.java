package org.tolldesk.answer;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.tolldesk.claim.Claim;
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
import org.tolldesk.question.Question;
import org.tolldesk.question.Vocabulary;
import org.tolldesk.retrieval.Evidence;
import org.tolldesk.retrieval.HybridRetriever;
import org.tolldesk.store.Generation;
import org.tolldesk.store.Store;
import org.tolldesk.store.Stores;

/**
 * Prints milliseconds an embedded answer takes on the seeds, and where they go: wall time, the thread's processor
 * time, and megabytes allocated. Run it by hand; it is no test.
 */
final class AnswerBenchmark {
  private static final int WARM_UP = 4;
  private static final int ROUNDS = 5;
  private static final Path GOLD = Path.of("src/test/resources/evaluation/seeds/questions.yaml");
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Map<String, List<Cost>> costs = new LinkedHashMap<>();
  private final LexiconQuestionReader reader;
  private final HybridRetriever retriever;
  private final DossierMaker dossiers = new DossierMaker(new Disagreements());
  private final org.tolldesk.answer.Vocabulary words = new org.tolldesk.answer.Vocabulary();
  private final Names names;
  private final Generation generation;
  private final TollAnswerer answerer;

  /** What one step cost: milliseconds by the clock and on the processor, megabytes allocated. */
  private record Cost(double wall, double processor, double megabytes) {}

  private AnswerBenchmark(Lexicon lexicon, OnnxSentenceModel model, Store store) {
    generation = store.current().orElseThrow();
    List<Claim> claims = generation.claims();
    reader = new LexiconQuestionReader(lexicon, () -> claims, LocalDate::now);
    retriever = new HybridRetriever(model, new Vocabulary(lexicon));
    names = new Names(name -> spellings(lexicon, name));
    Prompts prompts = Prompts.standard();
    answerer = new TollAnswerer(new Workings(() -> generation, reader, retriever, new Disagreements(),
        name -> spellings(lexicon, name), () -> prompts, LocalDate::now, System::nanoTime), null);
  }

  private static List<String> spellings(Lexicon lexicon, String name) {
    return lexicon.entries("names").stream()
        .filter(entry -> entry.term().tag("type").equals("person") && entry.term().name().equals(name))
        .flatMap(entry -> entry.forms().stream()).toList();
  }

  public static void main(String[] args) {
    Lexicon lexicon = Lexicon.standard();
    try (OnnxSentenceModel model = OnnxSentenceModel.load(ModelSpec.bgeSmallEnglish());
        Store store = Stores.open("mem:")) {
      new CorpusIngest(Path.of("seeds"), new CorpusReader(), new ClaimExtractor(lexicon)::extract,
          "benchmark", model, store, Clock.systemUTC()).reload((stage, done, of) -> {});
      List<Request> requests = requests((GoldFile.OfQuestions) GoldFile.read(GOLD));
      AnswerBenchmark benchmark = new AnswerBenchmark(lexicon, model, store);
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        if (round == WARM_UP) {
          benchmark.costs.clear();
        }
        requests.forEach(benchmark::answer);
      }
      benchmark.print();
    }
  }

  private static List<Request> requests(GoldFile.OfQuestions gold) {
    Conversations conversations = new Conversations();
    List<Request> requests = new ArrayList<>();
    for (GoldQuestion question : gold.questions()) {
      List<String> before = conversations.before(question.previous());
      conversations.asked(question.id(), before, question.question());
      requests.add(new Request(question.id(), question.question(), before));
    }
    return requests;
  }

  private void answer(Request request) {
    timed("whole answer", () -> answerer.answer(request));
    Question question = timed("understanding", () -> reader.read(request.question(), request.previous()));
    Evidence evidence = timed("retrieval", () -> retriever.evidence(question, generation));
    Dossier dossier = timed("disagreements", () -> dossiers.make(evidence, generation.eventDates()));
    String text = timed("writing", () -> new EmbeddedWriter(dossier).write());
    timed("gate", () -> new GateReader(dossier, words, names).faults(text));
  }

  private <T> T timed(String step, Supplier<T> work) {
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long processor = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    T result = work.get();
    costs.computeIfAbsent(step, ignored -> new ArrayList<>()).add(new Cost(
        (System.nanoTime() - start) / 1e6, (THREADS.getCurrentThreadCpuTime() - processor) / 1e6,
        (THREADS.getCurrentThreadAllocatedBytes() - allocated) / 1e6));
    return result;
  }

  private void print() {
    System.out.printf("%-14s %7s %7s %7s %8s %8s %8s%n", "milliseconds", "p50", "p95", "max", "cpu p50",
        "cpu p95", "MB mean");
    costs.forEach((step, all) -> System.out.printf(Locale.ROOT,
        "%-14s %7.1f %7.1f %7.1f %8.1f %8.1f %8.2f%n", step,
        percentile(all.stream().mapToDouble(Cost::wall).toArray(), 0.5),
        percentile(all.stream().mapToDouble(Cost::wall).toArray(), 0.95),
        percentile(all.stream().mapToDouble(Cost::wall).toArray(), 1),
        percentile(all.stream().mapToDouble(Cost::processor).toArray(), 0.5),
        percentile(all.stream().mapToDouble(Cost::processor).toArray(), 0.95),
        all.stream().mapToDouble(Cost::megabytes).average().orElse(0)));
  }

  private static double percentile(double[] values, double share) {
    Arrays.sort(values);
    return values[(int) Math.ceil(share * values.length) - 1];
  }
}
