package org.tolldesk.telegram;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Answerer;
import org.tolldesk.answer.Request;
import org.tolldesk.claim.ClaimExtractor;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.embedding.ModelSpec;
import org.tolldesk.embedding.OnnxSentenceModel;
import org.tolldesk.evaluation.GoldFile;
import org.tolldesk.evaluation.GoldQuestion;
import org.tolldesk.ingest.CorpusIngest;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.store.Generation;
import org.tolldesk.store.Store;
import org.tolldesk.store.Stores;

/**
 * Lets 200 chats ask two questions each at once, of the real answerer on the seeds, and prints whether all were
 * answered, in order and within the platform's limits, and how long the bot took. Run it by hand; it is no
 * test.
 */
final class ManyChatsBenchmark {
  private static final int CHATS = 200;
  private static final int WARM_UP = 4;
  private static final long PATIENCE = 120_000_000_000L;
  private static final Path GOLD = Path.of("src/test/resources/evaluation/seeds/questions.yaml");

  private final Answerer answerer;
  private final List<String> questions;

  /** A question, and when it was written. */
  private record Asked(long chat, int message, long written) {}

  /** When its turn began and ended, and when the reply came to the server. */
  private record Told(Asked asked, long begun, long ready, long arrived) {}

  private ManyChatsBenchmark(Answerer answerer, List<String> questions) {
    this.answerer = answerer;
    this.questions = questions;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Lexicon lexicon = Lexicon.standard();
    try (OnnxSentenceModel model = OnnxSentenceModel.load(ModelSpec.bgeSmallEnglish());
        Store store = Stores.open("mem:")) {
      new CorpusIngest(Path.of("seeds"), new CorpusReader(), new ClaimExtractor(lexicon)::extract,
          "benchmark", model, store, Clock.systemUTC()).reload((stage, done, of) -> {});
      List<String> questions =
          ((GoldFile.OfQuestions) GoldFile.read(GOLD)).questions().stream().map(GoldQuestion::question).toList();
      Generation generation = store.current().orElseThrow();
      Answerer answerer =
          RealAnswerer.of(lexicon, model, () -> generation, Clock.systemDefaultZone(), System::nanoTime);
      for (int round = 0; round < WARM_UP; round++) {
        questions.forEach(question -> answerer.answer(new Request("w", question, List.of())));
      }
      ManyChatsBenchmark benchmark = new ManyChatsBenchmark(answerer, questions);
      benchmark.run("warm-up, no limits", Desk.FREE, false);
      benchmark.run("no limits: replies leave as soon as they are ready", Desk.FREE, false);
      benchmark.run("at the platform's pace, the server refusing what breaks its limits", Rates.TELEGRAM, true);
    }
  }

  private void run(String title, Rates rates, boolean enforced) throws IOException, InterruptedException {
    Map<String, long[]> turns = new ConcurrentHashMap<>();
    Path data = Files.createTempDirectory("many-chats");
    try (BotApiDouble api = new BotApiDouble();
        Desk desk = Desk.paced(api, data, request -> timed(request, turns), rates)) {
      api.limits().enforce(enforced ? Pace.REAL : null);
      api.calls.await(1, call -> call.is("getUpdates"));
      List<Asked> asked = ask(api);
      Map<String, Call> replies = replies(api, asked.size());
      List<Told> told = new ArrayList<>();
      for (Asked each : asked) {
        Call reply = replies.get(key(each.chat(), each.message()));
        long[] turn = turns.get(String.valueOf(each.message()));
        if (reply != null && turn != null) {
          told.add(new Told(each, turn[0], turn[1], reply.nanos()));
        }
      }
      print(title, asked, told, api, rates);
    }
  }

  /** Each person's first question is written before anybody's second. */
  private List<Asked> ask(BotApiDouble api) {
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < 2 * CHATS; i++) {
      long chat = 10_000 + i % CHATS;
      long now = System.nanoTime();
      int message = new Person(api, chat, "en").writes(questions.get(i % questions.size()));
      asked.add(new Asked(chat, message, now));
    }
    return asked;
  }

  private Answer timed(Request request, Map<String, long[]> turns) {
    long begun = System.nanoTime();
    Answer answer = answerer.answer(request);
    long ready = System.nanoTime();
    turns.put(request.id(), new long[] {begun, ready});
    return answer;
  }

  private static String key(long chat, int message) {
    return chat + " " + message;
  }

  /** The first message of each answer that the server took, by what it replies to. */
  private static Map<String, Call> replies(BotApiDouble api, int count) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE;
    Map<String, Call> replies = new HashMap<>();
    while (replies.size() < count && System.nanoTime() < deadline) {
      Thread.sleep(100);
      replies.clear();
      for (Call call : api.calls.all(call -> call.is("sendMessage") && target(call) != null)) {
        replies.put(key(call.chat(), target(call)), call);
      }
    }
    return replies;
  }

  private static @Nullable Integer target(Call call) {
    return call.parameters().path("reply_parameters").has("message_id")
        ? call.parameters().path("reply_parameters").path("message_id").intValue()
        : null;
  }

  private static void print(String title, List<Asked> asked, List<Told> told, BotApiDouble api, Rates rates) {
    System.out.printf(Locale.ROOT, "%n%s (load of the machine %.1f on %d cores)%n", title,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().availableProcessors());
    System.out.printf("answered %d of %d; chats in order %d of %d; above the limits %d; before retry_after %d%n",
        told.size(), asked.size(), inOrder(told), CHATS, api.limits().violations().size(),
        api.limits().early().size());
    line("an answer's turn: from its begin to its end, one on each core", told, each -> each.ready() - each.begun());
    line("own time in its turn: from begin to the reply at the server", told, each -> each.arrived() - each.begun());
    line("whole: from the question at the server to its reply there", told, each -> each.arrived() - each.asked().written());
    line("question to answer ready, before any pace", told, each -> each.ready() - each.asked().written());
    beyond(told, rates);
  }

  private static int inOrder(List<Told> told) {
    Map<Long, Long> last = new HashMap<>();
    List<Long> bad = new ArrayList<>();
    for (Told each : told) {
      Long before = last.put(each.asked().chat(), each.arrived());
      if (before != null && before > each.arrived()) {
        bad.add(each.asked().chat());
      }
    }
    return last.size() - bad.size();
  }

  /** The n-th reply may leave, counted from the first question, at n divided by the rate, the burst aside. */
  private static void beyond(List<Told> told, Rates rates) {
    long start = told.stream().mapToLong(each -> each.asked().written()).min().orElse(0);
    long[] arrivals = told.stream().mapToLong(Told::arrived).sorted().toArray();
    double gap = (double) rates.overall().per().toNanos() / rates.overall().refill();
    double[] late = new double[arrivals.length];
    for (int n = 0; n < late.length; n++) {
      late[n] = (arrivals[n] - start - Math.max(0, n + 1 - rates.overall().burst()) * gap) / 1e6;
    }
    print("beyond the earliest moment that the bot's pace allows", late);
  }

  private static void line(String what, List<Told> told, ToDoubleFunction<Told> nanos) {
    print(what, told.stream().mapToDouble(each -> nanos.applyAsDouble(each) / 1e6).toArray());
  }

  private static void print(String what, double[] values) {
    Arrays.sort(values);
    System.out.printf(Locale.ROOT, "%-62s ms p50 %8.1f  p95 %8.1f  max %8.1f%n", what, at(values, 0.5),
        at(values, 0.95), at(values, 1));
  }

  private static double at(double[] values, double share) {
    return values.length == 0 ? Double.NaN : values[(int) Math.ceil(share * values.length) - 1];
  }
}
