package org.tolldesk.claim;

import java.io.ByteArrayInputStream;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;
import org.tolldesk.choice.Fit;
import org.tolldesk.choice.LinearModel;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.evaluation.GoldArticles;
import org.tolldesk.evaluation.GoldClaim;
import org.tolldesk.lexicon.Lexicon;

/**
 * Learns the weights of {@link LearnedFigures} from folders of articles with gold claims. Run it by hand:
 * {@code FigureTraining OUT-FILE OPENED-FOLDER... -- UNREAD-FOLDER...}. The rules were written for the opened
 * folders, so what they say there teaches nothing. {@code -Dout=true} leaves each unread folder out in turn and
 * tests on it; {@code -Dfaults=true} lists what was then wrong.
 */
final class FigureTraining {
  private static final int PASSES = Integer.getInteger("passes", 12);
  private static final double DECAY = Double.parseDouble(System.getProperty("decay", "1e-3"));
  private static final double WEIGHT = Double.parseDouble(System.getProperty("weight", "1"));
  private static final double MARGIN = Double.parseDouble(System.getProperty("margin", "0"));
  private static final int ROUNDS = Integer.getInteger("rounds", 2);
  private static final String RULE = System.getProperty("rule", "NO_RULE");
  private static final boolean TRUST = Boolean.getBoolean("trust");

  private static final boolean CASE_RULE = !Boolean.getBoolean("casesblind");
  private static final double CASE_WEIGHT = Double.parseDouble(System.getProperty("caseweight", "1"));
  private static final List<String> CASES = Boolean.getBoolean("nocases") ? List.of()
      : List.of("tolls", "parts", "victims", "stance", "duplicates");

  private final List<Article> cases = cases();
  private final Lexicon lexicon = Lexicon.standard();
  private final List<Folder> opened = new ArrayList<>();
  private final List<Folder> unread = new ArrayList<>();

  /** A folder with its articles read. */
  private record Folder(Path path, GoldArticles gold, List<Article> articles) {
    static Folder of(String path) {
      Path folder = Path.of(path);
      return new Folder(folder, new GoldArticles(folder), new CorpusReader().read(folder).articles());
    }
  }

  public static void main(String[] args) throws IOException {
    int cut = Arrays.asList(args).indexOf("--");
    FigureTraining training = new FigureTraining();
    Arrays.stream(args, 1, cut).forEach(folder -> training.opened.add(Folder.of(folder)));
    Arrays.stream(args, cut + 1, args.length).forEach(folder -> training.unread.add(Folder.of(folder)));
    if (Boolean.getBoolean("out")) {
      int[] sums = new int[5];
      int[] rules = new int[5];
      for (Folder folder : training.unread) {
        Map<String, Double> weights = Boolean.getBoolean("fitted") ? fitted(args[0] + "." + folder.path().getFileName()) : training.learn(folder);
        if (!Boolean.getBoolean("fitted")) Fit.write(weights, "Without " + folder.path(), Path.of(args[0] + "." + folder.path().getFileName()));
        training.test(folder, null, rules, false);
        training.test(folder, model(weights), sums, Boolean.getBoolean("faults"));
      }
      print("rules", rules);
      print("learned", sums);
      System.out.println(STATS);
      return;
    }
    Fit.write(training.learn(null), "Fitted by FigureTraining.", Path.of(args[0]));
  }

  private Map<String, Double> learn(@Nullable Folder without) {
    Map<String, Double> weights = Map.of();
    for (int round = 0; round < ROUNDS; round++) {
      Fit<FigureFeature> fit = new Fit<>();
      FigureChoice last = round == 0 ? null : model(weights);
      for (Folder folder : opened) {
        read(folder, learner(fit, last, false));
      }
      for (Article article : cases) {
        counts(article, features -> learnCase(fit, features));
      }
      for (Folder folder : unread) {
        if (folder != without) {
          read(folder, learner(fit, last, true));
        }
      }
      weights = fit.weights(PASSES, DECAY);
      System.err.println(fit.size() + " choices, " + weights.size() + " features");
    }
    return weights;
  }

  private static Map<String, Double> fitted(String file) throws IOException {
    Map<String, Double> weights = new HashMap<>();
    for (String line : java.nio.file.Files.readAllLines(Path.of(file))) {
      if (!line.startsWith("#")) {
        int cut = line.lastIndexOf(' ');
        weights.put(line.substring(0, cut), Double.valueOf(line.substring(cut + 1)));
      }
    }
    return weights;
  }

  private static Look learner(Fit<FigureFeature> fit, @Nullable FigureChoice last, boolean unread) {
    return (features, right) -> {
      if (right != null) {
        fit.add(candidates(features, unread || TRUST), right, unread ? WEIGHT : 1);
      }
      return last != null ? last.choose(features) : right == null ? ruled(features) : first(features, right);
    };
  }

  /** In the hand-written cases the rules are right. */
  private static @Nullable Measure learnCase(Fit<FigureFeature> fit, FigureFeatures features) {
    boolean[] right = new boolean[FigureFeatures.MEASURES.size() + 1];
    Measure ruled = ruled(features);
    right[ruled == null ? 0 : ruled.ordinal() + 1] = true;
    fit.add(candidates(features, CASE_RULE), right, CASE_WEIGHT);
    return ruled;
  }

  private static List<Consumer<Features<FigureFeature>>> candidates(FigureFeatures features, boolean unread) {
    List<Consumer<Features<FigureFeature>>> candidates = new ArrayList<>();
    candidates.add(sink -> features.ofNone(filter(sink, unread)));
    FigureFeatures.MEASURES.forEach(measure -> candidates.add(
        sink -> features.of(measure, filter(sink, unread))));
    return candidates;
  }

  private static List<Article> cases() {
    List<Article> articles = new ArrayList<>();
    for (String step : CASES) {
      try (InputStream file = Files.newInputStream(
          Path.of("src/test/resources/org/tolldesk/claim", step + ".yaml"))) {
        new YAMLMapper().readTree(file).forEach(one -> {
          String text = one.get("text").asText();
          articles.add(new Article(new Provenance("a.txt", null, null, null, null, null, null, null), text, text));
        });
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return articles;
  }

  private static Features<FigureFeature> filter(Features<FigureFeature> sink, boolean unread) {
    return unread ? sink : (template, a, b, c) -> {
      if (!template.name().startsWith(RULE)) {
        sink.add(template, a, b, c);
      }
    };
  }

  private static @Nullable Measure ruled(FigureFeatures features) {
    return features.rule() == null ? null : features.rule().measure();
  }

  private static @Nullable Measure first(FigureFeatures features, boolean[] right) {
    Measure ruled = ruled(features);
    if (right[ruled == null ? 0 : ruled.ordinal() + 1]) {
      return ruled;
    }
    for (int i = 0; i < right.length; i++) {
      if (right[i]) {
        return i == 0 ? null : FigureFeatures.MEASURES.get(i - 1);
      }
    }
    return null;
  }

  private static LearnedFigures model(Map<String, Double> weights) {
    StringBuilder file = new StringBuilder();
    weights.forEach((name, weight) -> file.append(name).append(' ').append(weight).append('\n'));
    return new LearnedFigures(LinearModel.read(FigureFeature.class,
        new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8))));
  }

  /** Looks at one number; which choices are right (none first) is null where the gold claims leave it open. */
  private interface Look {
    @Nullable Measure at(FigureFeatures features, boolean @Nullable [] right);
  }

  private void read(Folder folder, Look look) {
    for (Article article : folder.articles()) {
      List<GoldClaim> gold = folder.gold().of(article.document());
      List<String> others = folder.gold().notClaims(article.document());
      counts(article, features -> {
        boolean[] right = right(features, gold, others);
        Measure chosen = look.at(features, right);
        return chosen;
      });
    }
  }

  static final Map<String, Integer> STATS = new java.util.TreeMap<>();

  private List<Count> counts(Article article, FigureChoice choice) {
    List<Sentence> sentences = Sentence.of(article, lexicon);
    SpeakerBook book = SpeakerBook.of(sentences, article.provenance().outlet());
    return new CountReader(new Tables(article, sentences, book), book.isCyrillic() ? null : choice).read(sentences);
  }

  private static boolean @Nullable [] right(FigureFeatures features, List<GoldClaim> gold, List<String> others) {
    Figure figure = features.figure();
    List<GoldClaim> same = gold.stream().filter(claim -> isSame(figure, claim)).toList();
    boolean[] right = new boolean[FigureFeatures.MEASURES.size() + 1];
    same.forEach(claim -> right[claim.measure().ordinal() + 1] = true);
    boolean counted = features.scene().counts().stream().anyMatch(count -> count.figure().sameNumber(figure));
    boolean open = same.size() == 1 && counted;
    boolean other = isAmong(others, features.sentence().textOf(figure.from(), figure.to()));
    if (same.isEmpty() && figure.value() == null && !other) {
      return null;
    }
    right[0] = same.isEmpty() || open || other;
    return right;
  }

  private static boolean isAmong(List<String> others, String text) {
    String number = text.toLowerCase(Locale.ROOT);
    return others.stream().map(other -> other.toLowerCase(Locale.ROOT)).anyMatch(other -> other.equals(number)
        || other.startsWith(number) && !Character.isLetterOrDigit(other.charAt(number.length())));
  }

  private static boolean isSame(Figure figure, GoldClaim claim) {
    return Objects.equals(claim.value(), figure.value()) && Objects.equals(claim.low(), figure.low())
        && Objects.equals(claim.high(), figure.high());
  }

  /** Found, right of them, of the right measure, to be found; where the model is null the rules are tested. */
  private void test(Folder folder, @Nullable FigureChoice model, int[] sums, boolean faults) {
    int[] seen = new int[5];
    for (Article article : folder.articles()) {
      List<GoldClaim> gold = folder.gold().of(article.document());
      List<String> others = folder.gold().notClaims(article.document());
      List<Count> counts = counts(article, features -> {
        Measure chosen = model == null ? ruled(features) : model.choose(features);
        boolean[] right = right(features, gold, others);
        if (model != null && right != null) {
          STATS.merge(features.code() + (chosen == null ? " none" : " toll") + (right[0] ? " gold none" : " gold toll"), 1, Integer::sum);
        }
        return chosen;
      });
      Set<String> found = new HashSet<>();
      Map<String, Set<Measure>> wanted = new HashMap<>();
      gold.forEach(claim -> wanted.computeIfAbsent(claim.value() + " " + claim.low(), key -> new HashSet<>())
          .add(claim.measure()));
      for (Count count : counts) {
        String key = count.figure().value() + " " + count.figure().low();
        if (found.add(key)) {
          seen[0]++;
          Set<Measure> right = wanted.get(key);
          seen[1] += right == null ? 0 : 1;
          seen[2] += right != null && right.contains(count.measure()) ? 1 : 0;
          if (faults && (right == null || !right.contains(count.measure()))) {
            System.out.println("+ " + count.sentence().textOf(count.figure().outer(), count.figure().to()) + " "
                + count.measure() + " not " + right + " :: " + count.sentence().textOf(0, count.sentence().size()));
          }
        }
      }
      if (faults) {
        wanted.forEach((key, measures) -> {
          if (!found.contains(key)) {
            System.out.println("- " + article.document() + " " + key + " " + measures);
          }
        });
      }
      seen[3] += wanted.size();
    }
    print(folder.path().getFileName() + (model == null ? " rules" : " learned"), seen);
    for (int i = 0; i < seen.length; i++) {
      sums[i] += seen[i];
    }
  }

  private static void print(String name, int[] seen) {
    System.out.printf(Locale.ROOT, "%s: F1 %.3f, P %.3f, R %.3f, with measure %.3f; missed %d, spurious %d, measure %d%n",
        name, 2.0 * seen[1] / (seen[0] + seen[3]), seen[1] / (double) seen[0], seen[1] / (double) seen[3],
        2.0 * seen[2] / (seen[0] + seen[3]), seen[3] - seen[1], seen[0] - seen[1], seen[1] - seen[2]);
  }
}
