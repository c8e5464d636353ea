package org.tolldesk.claim;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.tolldesk.evaluation.GoldArticles;
import org.tolldesk.evaluation.GoldClaim;
import org.tolldesk.lexicon.Lexicon;

/**
 * Learns the weights of {@link LearnedFigures} from folders of articles with gold claims and from the
 * hand-written cases, where the rules are right. Run it by hand:
 * {@code FigureTraining OUT-FILE OPENED-FOLDER... -- UNREAD-FOLDER...}. {@code -Dout=true} leaves each unread
 * folder out in turn, tests on it and keeps its weights in {@code OUT-FILE.FOLDER}; {@code -Dfaults=true} lists
 * what was then wrong.
 */
final class FigureTraining {
  private static final int PASSES = 12;
  private static final double DECAY = 1e-3;
  /** The first round hears the right counts before a number; the next what the last model chose. */
  private static final int ROUNDS = 2;
  private static final List<String> CASES = List.of("tolls", "parts", "victims", "stance", "duplicates");

  private final List<Article> cases = cases();
  private final Lexicon lexicon = Lexicon.standard();
  private final List<Folder> opened = new ArrayList<>();
  private final List<Folder> unread = new ArrayList<>();

  /** A folder with its articles read. */
  private record Folder(Path path, GoldArticles gold, List<Article> articles) {
    static Folder of(String path) {
      Path folder = Path.of(path);
      GoldArticles gold = new GoldArticles(folder);
      return new Folder(folder, gold, new CorpusReader().read(gold.corpus()).articles());
    }
  }

  public static void main(String[] args) throws IOException {
    int cut = Arrays.asList(args).indexOf("--");
    FigureTraining training = new FigureTraining();
    Arrays.stream(args, 1, cut).forEach(folder -> training.opened.add(Folder.of(folder)));
    Arrays.stream(args, cut + 1, args.length).forEach(folder -> training.unread.add(Folder.of(folder)));
    if (Boolean.getBoolean("out")) {
      int[] sums = new int[4];
      int[] rules = new int[4];
      for (Folder folder : training.unread) {
        Map<String, Double> weights = training.learn(folder);
        Path out = Path.of(args[0] + "." + folder.path().getFileName());
        Fit.write(weights, "Fitted by FigureTraining without " + folder.path(), out);
        training.test(folder, null, rules, false);
        training.test(folder, model(weights), sums, Boolean.getBoolean("faults"));
      }
      print("rules", rules);
      print("learned", sums);
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
        read(folder, learner(fit, last));
      }
      for (Article article : cases) {
        counts(article, features -> learnCase(fit, features));
      }
      for (Folder folder : unread) {
        if (folder != without) {
          read(folder, learner(fit, last));
        }
      }
      weights = fit.weights(PASSES, DECAY);
      System.err.println(fit.size() + " choices, " + weights.size() + " features");
    }
    return weights;
  }

  private static Look learner(Fit<FigureFeature> fit, @Nullable FigureChoice last) {
    return (features, right) -> {
      if (right != null) {
        fit.add(candidates(features, true), right, 1);
      }
      return last != null ? last.choose(features) : right == null ? ruled(features) : first(features, right);
    };
  }

  /** In the hand-written cases the rules are right. */
  private static @Nullable Measure learnCase(Fit<FigureFeature> fit, FigureFeatures features) {
    boolean[] right = new boolean[FigureFeatures.MEASURES.size() + 1];
    Measure ruled = ruled(features);
    right[ruled == null ? 0 : ruled.ordinal() + 1] = true;
    fit.add(candidates(features, false), right, 1);
    return ruled;
  }

  /** The features of all candidates, with or without what the rules say against a toll. */
  private static List<Consumer<Features<FigureFeature>>> candidates(FigureFeatures features, boolean ruled) {
    List<Consumer<Features<FigureFeature>>> candidates = new ArrayList<>();
    candidates.add(sink -> features.ofNone((template, a, b, c) -> {
      if (ruled || template != FigureFeature.NO_RULE && template != FigureFeature.NO_RULE_PHRASE) {
        sink.add(template, a, b, c);
      }
    }));
    FigureFeatures.MEASURES.forEach(measure -> candidates.add(sink -> features.of(measure, sink)));
    return candidates;
  }

  private static List<Article> cases() {
    List<Article> articles = new ArrayList<>();
    for (String step : CASES) {
      try (InputStream file = Files.newInputStream(
          Path.of("src/test/resources/org/tolldesk/claim", step + ".yaml"))) {
        new YAMLMapper().readTree(file).forEach(one -> {
          String text = one.get("text").asText();
          articles.add(Case.article(text, null, null));
        });
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return articles;
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
      counts(article, features -> look.at(features, right(features, gold, others)));
    }
  }

  private List<Count> counts(Article article, FigureChoice choice) {
    List<Sentence> sentences = Sentence.of(article, lexicon);
    SpeakerBook book = SpeakerBook.of(sentences, article.provenance().outlet());
    return new CountReader(new Tables(article, sentences, book), book.isCyrillic() ? null : choice)
        .read(sentences);
  }

  /**
   * Which choices are right: none stays open for a number that was counted before or stands among the others
   * too; null for a range that the gold claims do not know.
   */
  private static boolean @Nullable [] right(FigureFeatures features, List<GoldClaim> gold,
      List<String> others) {
    Figure figure = features.figure();
    List<GoldClaim> same = gold.stream().filter(claim -> isSame(figure, claim)).toList();
    boolean[] right = new boolean[FigureFeatures.MEASURES.size() + 1];
    same.forEach(claim -> right[claim.measure().ordinal() + 1] = true);
    boolean counted = features.scene().counts().stream()
        .anyMatch(count -> count.figure().sameNumber(figure));
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

  /** Sums up what is found, right, of the right measure, to be found; a null model tests the rules. */
  private void test(Folder folder, @Nullable FigureChoice model, int[] sums, boolean faults) {
    int[] seen = new int[4];
    for (Article article : folder.articles()) {
      Map<String, Set<Measure>> wanted = new HashMap<>();
      folder.gold().of(article.document()).forEach(claim -> wanted.computeIfAbsent(
          claim.value() + " " + claim.low(), key -> new HashSet<>()).add(claim.measure()));
      seen[3] += wanted.size();
      Set<String> found = new HashSet<>();
      for (Count count : counts(article, model == null ? FigureTraining::ruled : model)) {
        String key = count.figure().value() + " " + count.figure().low();
        if (found.add(key)) {
          look(count, wanted.getOrDefault(key, Set.of()), seen, faults);
        }
      }
      wanted.keySet().stream().filter(key -> faults && !found.contains(key))
          .forEach(key -> System.out.println("- " + article.document() + " " + key + " " + wanted.get(key)));
    }
    print(folder.path().getFileName() + (model == null ? " rules" : " learned"), seen);
    for (int i = 0; i < seen.length; i++) {
      sums[i] += seen[i];
    }
  }

  private static void look(Count count, Set<Measure> right, int[] seen, boolean faults) {
    seen[0]++;
    seen[1] += right.isEmpty() ? 0 : 1;
    seen[2] += right.contains(count.measure()) ? 1 : 0;
    if (faults && !right.contains(count.measure())) {
      Sentence sentence = count.sentence();
      System.out.println("+ " + sentence.textOf(count.figure().outer(), count.figure().to()) + " "
          + count.measure() + " not " + right + " :: " + sentence.textOf(0, sentence.size()));
    }
  }

  private static void print(String name, int[] seen) {
    System.out.printf(Locale.ROOT, "%s: F1 %.3f, P %.3f, R %.3f, with measure %.3f; missed %d, spurious %d,"
        + " measure %d%n", name, 2.0 * seen[1] / (seen[0] + seen[3]), seen[1] / (double) seen[0],
        seen[1] / (double) seen[3], 2.0 * seen[2] / (seen[0] + seen[3]), seen[3] - seen[1], seen[0] - seen[1], seen[1] - seen[2]);
  }
}
