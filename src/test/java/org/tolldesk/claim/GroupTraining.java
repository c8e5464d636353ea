package org.tolldesk.claim;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
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
 * Learns the weights of {@link LearnedGroups} from folders of articles with gold claims, and prints how many
 * groups are right in others: each of these is tested by weights learned from all folders but itself.
 * Run it by hand: {@code GroupTraining OUT-FILE LEARN-FOLDER... -- TEST-FOLDER...}, where the rules were
 * written for the first folders and not for the others; the weights written are learned from all of them.
 */
final class GroupTraining {
  private static final int PASSES = 6;
  private static final double DECAY = 1e-2;
  /** In how many examples of articles that the rules were written for these are not heard. */
  private static final double DROPOUT = 0.5;

  private final Lexicon lexicon = Lexicon.standard();
  private final FigureChoice figures = LearnedFigures.standard();
  private final ClaimantChoice claimants = LearnedClaimants.standard();
  private final Map<Path, List<Example>> known = new HashMap<>();

  public static void main(String[] args) throws IOException {
    int cut = Arrays.asList(args).indexOf("--");
    List<Path> learn = Arrays.stream(args, 1, cut).map(Path::of).toList();
    List<Path> test = Arrays.stream(args, cut + 1, args.length).map(Path::of).toList();
    GroupTraining training = new GroupTraining();
    for (Path folder : Boolean.getBoolean("leave") ? test : List.<Path>of()) {
      List<Path> others = new ArrayList<>(test);
      others.remove(folder);
      training.test(folder, (count, candidates) -> rule(candidates), false);
      Map<String, Double> weights = training.learn(learn, others);
      Path file = Path.of(args[0] + "." + folder.getFileName());
      Fit.write(weights, "Fitted by GroupTraining without " + folder.getFileName() + ".", file);
      training.test(folder, model(weights), Boolean.getBoolean("faults"));
    }
    Fit.write(training.learn(learn, test), "Fitted by GroupTraining to " + (learn.size() + test.size())
        + " folders of articles.", Path.of(args[0]));
  }

  /** What the rules chose. */
  private static Group rule(GroupChoice.Candidates candidates) {
    for (String side : candidates.sides()) {
      for (String kind : candidates.kinds()) {
        Set<GroupFeature> found = EnumSet.noneOf(GroupFeature.class);
        candidates.features().ofSide(side, (template, a, b, c) -> found.add(template));
        candidates.features().ofKind(kind, (template, a, b, c) -> found.add(template));
        if (found.contains(GroupFeature.RULE_SIDE) && found.contains(GroupFeature.RULE_KIND)) {
          return new Group(side, kind);
        }
      }
    }
    throw new IllegalStateException("the rules' group is no candidate: " + candidates);
  }

  private Map<String, Double> learn(List<Path> read, List<Path> unread) {
    Fit<GroupFeature> fit = new Fit<>();
    Random random = new Random(7);
    read.forEach(folder -> examples(folder).forEach(one -> one.teach(fit, random.nextDouble() < DROPOUT)));
    unread.forEach(folder -> examples(folder).forEach(one -> one.teach(fit, false)));
    return fit.weights(PASSES, DECAY);
  }

  /** The features of all candidates for one group, and which candidates are right. */
  private record Example(int[][] candidates, boolean[] right) {
    private static final GroupFeature[] TEMPLATES = GroupFeature.values();

    void teach(Fit<GroupFeature> fit, boolean ruleless) {
      List<Consumer<Features<GroupFeature>>> features = new ArrayList<>();
      for (int[] candidate : candidates) {
        features.add(sink -> {
          for (int one : candidate) {
            GroupFeature template = TEMPLATES[one >> 15];
            if (!ruleless || !template.name().startsWith("RULE")) {
              sink.add(template, one >> 10 & 31, one >> 5 & 31, one & 31);
            }
          }
        });
      }
      fit.add(features, right, 1);
    }

    static int[] captured(Consumer<Features<GroupFeature>> candidate) {
      List<Integer> found = new ArrayList<>();
      candidate.accept((template, a, b, c) -> found.add(template.ordinal() << 15
          | Math.min(a, Features.MOST) << 10 | Math.min(b, Features.MOST) << 5 | Math.min(c, Features.MOST)));
      return found.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private List<Example> examples(Path folder) {
    return known.computeIfAbsent(folder, this::readExamples);
  }

  /** Reads examples, with the right groups of the figures before them. */
  private List<Example> readExamples(Path folder) {
    List<Example> examples = new ArrayList<>();
    read(folder, (count, candidates, gold) -> {
      if (gold == null) {
        return rule(candidates);
      }
      List<int[]> features = new ArrayList<>();
      List<Group> groups = new ArrayList<>();
      for (String side : candidates.sides()) {
        for (String kind : candidates.kinds()) {
          groups.add(new Group(side, kind));
          features.add(Example.captured(sink -> {
            candidates.features().ofSide(side, sink);
            candidates.features().ofKind(kind, sink);
            candidates.features().ofPair(side, kind, sink);
          }));
        }
      }
      boolean[] right = right(groups, gold);
      examples.add(new Example(features.toArray(int[][]::new), right));
      int first = 0;
      while (first < right.length && !right[first]) {
        first++;
      }
      return first < right.length ? groups.get(first) : rule(candidates);
    });
    return examples;
  }

  /** The groups that are right, else those whose side is, else those whose kind is. */
  private static boolean[] right(List<Group> groups, Group gold) {
    boolean[] right = new boolean[groups.size()];
    boolean both = groups.stream().anyMatch(group -> sameSide(group, gold) && sameKind(group, gold));
    boolean side = groups.stream().anyMatch(group -> sameSide(group, gold));
    for (int i = 0; i < right.length; i++) {
      right[i] = (!both && !side || sameSide(groups.get(i), gold))
          && (!both && side || sameKind(groups.get(i), gold));
    }
    return right;
  }

  private static boolean sameSide(Group one, Group other) {
    return one.side() == null ? other.side() == null : one.side().equalsIgnoreCase(other.side());
  }

  private static boolean sameKind(Group one, Group other) {
    return one.kind().equalsIgnoreCase(other.kind());
  }

  private void test(Path folder, GroupChoice model, boolean faults) {
    int[] seen = new int[5];
    read(folder, (count, candidates, gold) -> {
      Group chosen = model.choose(count, candidates);
      if (gold != null) {
        boolean possible = candidates.kinds().stream().anyMatch(gold.kind()::equalsIgnoreCase)
            && candidates.sides().stream().anyMatch(side -> sameSide(new Group(side, ""), gold));
        boolean hit = sameSide(chosen, gold) && sameKind(chosen, gold);
        seen[0]++;
        seen[1] += hit ? 1 : 0;
        seen[2] += possible ? 1 : 0;
        seen[3] += sameSide(chosen, gold) ? 0 : 1;
        seen[4] += sameKind(chosen, gold) ? 0 : 1;
        if (!hit && faults) {
          print(count, (possible ? "" : "NONE ") + chosen + " not " + gold + ", rule " + rule(candidates));
        }
      }
      return chosen;
    });
    System.out.printf(Locale.ROOT, "%s: %d of %d right (%.3f), %d possible, side faults %d, kind faults %d%n",
        folder.getFileName(), seen[1], seen[0], seen[1] / (double) seen[0], seen[2], seen[3], seen[4]);
  }

  private static void print(Count count, String said) {
    Sentence sentence = count.sentence();
    System.out.println(sentence.textOf(count.figure().from(), count.figure().to()) + ": " + said + " :: "
        + sentence.textOf(0, sentence.size()));
  }

  private static LearnedGroups model(Map<String, Double> weights) {
    StringBuilder file = new StringBuilder();
    weights.forEach((name, weight) -> file.append(name).append(' ').append(weight).append('\n'));
    return new LearnedGroups(LinearModel.read(GroupFeature.class,
        new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8))));
  }

  /** Looks at one choice; the gold group is null where the gold claims do not say it. */
  private interface Look {
    Group at(Count count, GroupChoice.Candidates candidates, @Nullable Group gold);
  }

  private void read(Path folder, Look look) {
    GoldArticles gold = new GoldArticles(folder);
    for (Article article : new CorpusReader().read(folder).articles()) {
      GroupChoice choice = (count, candidates) ->
          look.at(count, candidates, group(gold.of(article.document()), count));
      new ClaimExtractor(lexicon, new Choices(figures, claimants, choice, null)).extract(article);
    }
  }

  /** The gold group of a figure; null where there is none, or several. */
  private static @Nullable Group group(List<GoldClaim> gold, Count count) {
    Figure figure = count.figure();
    List<GoldClaim> same = gold.stream().filter(claim -> Objects.equals(claim.value(), figure.value())
        && Objects.equals(claim.low(), figure.low()) && Objects.equals(claim.high(), figure.high())).toList();
    List<GoldClaim> close = same.stream().filter(claim -> claim.measure() == count.measure()).toList();
    List<GoldClaim> found = close.isEmpty() ? same : close;
    return found.stream().map(GoldClaim::victims).distinct().count() == 1
        ? Group.of(found.get(0).victims()) : null;
  }
}
