package org.tolldesk.claim;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;
import org.tolldesk.choice.Fit;
import org.tolldesk.choice.LinearModel;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.evaluation.GoldArticles;
import org.tolldesk.evaluation.GoldClaim;
import org.tolldesk.lexicon.Lexicon;

/**
 * Learns the weights of {@link LearnedTimes} from folders of articles with gold claims, and prints how many
 * dates and spans are right in others. Run it by hand:
 * {@code TimeTraining OUT-FOLDER OPENED-FOLDER... -- UNREAD-FOLDER...}
 * learns from all; with {@code -Dleave=true} each of the unread is left out in turn and tested on.
 * The rules were written for the opened folders, so how far they are trusted is not learned but set.
 */
final class TimeTraining {
  private static final int PASSES = 8;
  private static final double DATE_DECAY = 3e-2;
  private static final double PER_DECAY = 5e-3;
  /** Weights of what the rules found, set by leaving out one unread folder after the other. */
  private static final double DATE_TRUST = 2;
  private static final double PER_TRUST = 2.5;
  /** The first round hears the gold times of the figures before; the next what the last model chose. */
  private static final int ROUNDS = 2;

  private final Lexicon lexicon = Lexicon.standard();
  private final FigureChoice figures = LearnedFigures.standard();

  private record Weights(Map<String, Double> dates, Map<String, Double> spans) {
    LearnedTimes model() {
      return new LearnedTimes(LinearModel.read(DateFeature.class, file(dates)),
          LinearModel.read(PerFeature.class, file(spans)));
    }

    private static ByteArrayInputStream file(Map<String, Double> weights) {
      StringBuilder file = new StringBuilder();
      weights.forEach((name, weight) -> file.append(name).append(' ').append(weight).append('\n'));
      return new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  public static void main(String[] args) throws IOException {
    int cut = Arrays.asList(args).indexOf("--");
    List<Path> opened = Arrays.stream(args, 1, cut).map(Path::of).toList();
    List<Path> unread = Arrays.stream(args, cut + 1, args.length).map(Path::of).toList();
    TimeTraining training = new TimeTraining();
    if (Boolean.getBoolean("leave")) {
      int[] sum = new int[8];
      for (Path folder : unread) {
        training.test(folder, rules().model(), false, new int[8]);
        List<Path> others = unread.stream().filter(other -> !other.equals(folder)).toList();
        training.test(folder, training.learn(opened, others).model(), Boolean.getBoolean("faults"), sum);
      }
      System.out.printf("ALL dates %d/%d (possible %d) spans %d/%d%n", sum[1], sum[0], sum[2], sum[4],
          sum[3]);
      return;
    }
    Weights weights = training.learn(opened, unread);
    String head = "Fitted by TimeTraining to " + (opened.size() + unread.size()) + " folders of articles.";
    Fit.write(weights.dates(), head, Path.of(args[0], "date.weights"));
    Fit.write(weights.spans(), head, Path.of(args[0], "per.weights"));
  }

  private static Weights rules() {
    Map<String, Double> dates = new TreeMap<>();
    Map<String, Double> spans = new TreeMap<>();
    dates.put("RULE 0 0 0", 9.0);
    spans.put("RULE 0 0 0", 9.0);
    return new Weights(dates, spans);
  }

  private Weights learn(List<Path> opened, List<Path> unread) {
    Weights weights = new Weights(Map.of(), Map.of());
    for (int round = 0; round < ROUNDS; round++) {
      Fit<DateFeature> dates = new Fit<>();
      Fit<PerFeature> spans = new Fit<>();
      LearnedTimes last = round == 0 ? null : weights.model();
      for (Path folder : opened) {
        read(folder, new Learning(dates, spans, last));
      }
      for (Path folder : unread) {
        read(folder, new Learning(dates, spans, last));
      }
      weights = new Weights(dates.weights(PASSES, DATE_DECAY), spans.weights(PASSES, PER_DECAY));
      weights.dates().put("RULE 0 0 0", DATE_TRUST);
      weights.spans().put("RULE 0 0 0", PER_TRUST);
      System.err.println(dates.size() + " dates, " + spans.size() + " spans");
    }
    return weights;
  }

  /** Looks at one choice; the gold claim is null where it is not clear. */
  private interface Look {
    TimeChoice.Dated date(Count count, Stance stance, List<TimeChoice.Dated> candidates,
        @Nullable GoldClaim gold);

    TimeChoice.Spanned per(Count count, Stance stance, List<TimeChoice.Spanned> candidates,
        @Nullable GoldClaim gold);
  }

  private record Learning(Fit<DateFeature> dates, Fit<PerFeature> spans, @Nullable LearnedTimes last)
      implements Look {
    @Override
    public TimeChoice.Dated date(Count count, Stance stance, List<TimeChoice.Dated> candidates,
        @Nullable GoldClaim gold) {
      boolean[] right = gold == null ? new boolean[candidates.size()] : right(candidates, gold);
      List<Consumer<Features<DateFeature>>> features = new ArrayList<>();
      candidates.forEach(candidate -> features.add(without(candidate.features())));
      dates.add(features, right, 1);
      return last != null ? last.date(count, stance, candidates) : candidates.get(first(right));
    }

    @Override
    public TimeChoice.Spanned per(Count count, Stance stance, List<TimeChoice.Spanned> candidates,
        @Nullable GoldClaim gold) {
      boolean[] right = new boolean[candidates.size()];
      for (int i = 0; i < right.length; i++) {
        right[i] = gold != null && candidates.get(i).per() == gold.per();
      }
      List<Consumer<Features<PerFeature>>> features = new ArrayList<>();
      candidates.forEach(candidate -> features.add(without(candidate.features())));
      spans.add(features, right, 1);
      return last != null ? last.per(count, stance, candidates) : candidates.get(first(right));
    }

    private <T extends Enum<T>> Consumer<Features<T>> without(Consumer<Features<T>> all) {
      return sink -> all.accept(new Features<T>() {
        @Override
        public void add(T template, int a, int b, int c) {
          if (!template.name().startsWith("RULE")) {
            sink.add(template, a, b, c);
          }
        }
      });
    }
  }

  private static int first(boolean[] right) {
    for (int i = 0; i < right.length; i++) {
      if (right[i]) {
        return i;
      }
    }
    return 0;
  }

  /** Which candidates are of the right month; no more is asked of them. */
  private static boolean[] right(List<TimeChoice.Dated> candidates, GoldClaim gold) {
    PartialDate date = gold.asOf() == null ? null : PartialDate.parse(gold.asOf());
    boolean[] right = new boolean[candidates.size()];
    for (int i = 0; i < right.length; i++) {
      PartialDate other = candidates.get(i).date();
      right[i] = date == null || other == null ? date == other : other.toMonth().equals(date.toMonth());
    }
    return right;
  }

  private void test(Path folder, LearnedTimes model, boolean faults, int[] sum) {
    int[] seen = new int[8];
    read(folder, new Look() {
      @Override
      public TimeChoice.Dated date(Count count, Stance stance, List<TimeChoice.Dated> candidates,
          @Nullable GoldClaim gold) {
        TimeChoice.Dated chosen = model.date(count, stance, candidates);
        if (gold != null) {
          boolean[] right = right(candidates, gold);
          boolean hit = right[candidates.indexOf(chosen)];
          boolean possible = right[first(right)];
          seen[0]++;
          seen[1] += hit ? 1 : 0;
          seen[2] += possible ? 1 : 0;
          if (!hit && faults) {
            tell("DATE " + (possible ? "" : "NONE ") + chosen.date() + " not " + gold.asOf(), count);
          }
        }
        return chosen;
      }

      @Override
      public TimeChoice.Spanned per(Count count, Stance stance, List<TimeChoice.Spanned> candidates,
          @Nullable GoldClaim gold) {
        TimeChoice.Spanned chosen = model.per(count, stance, candidates);
        if (gold != null) {
          seen[3]++;
          seen[4] += chosen.per() == gold.per() ? 1 : 0;
          if (chosen.per() != gold.per() && faults) {
            tell("PER " + chosen.per() + " not " + gold.per(), count);
          }
        }
        return chosen;
      }
    });
    System.out.printf(Locale.ROOT, "%s: dates %d of %d (%.3f), %d possible; spans %d of %d (%.3f)%n",
        folder.getFileName(), seen[1], seen[0], seen[1] / (double) seen[0], seen[2], seen[4], seen[3],
        seen[4] / (double) seen[3]);
    for (int i = 0; i < seen.length; i++) {
      sum[i] += seen[i];
    }
  }

  private static void tell(String what, Count count) {
    Sentence sentence = count.sentence();
    System.out.println(what + " | " + sentence.textOf(count.figure().from(), count.figure().to()) + " :: "
        + sentence.textOf(0, sentence.size()));
  }

  private void read(Path folder, Look look) {
    GoldArticles gold = new GoldArticles(folder);
    for (Article article : new CorpusReader().read(gold.corpus()).articles()) {
      List<GoldClaim> claims = gold.of(article.document());
      TimeChoice choice = new TimeChoice() {
        @Override
        public Dated date(Count count, Stance stance, List<Dated> candidates) {
          return look.date(count, stance, candidates, claim(claims, count, stance));
        }

        @Override
        public Spanned per(Count count, Stance stance, List<Spanned> candidates) {
          return look.per(count, stance, candidates, claim(claims, count, stance));
        }
      };
      new ClaimExtractor(lexicon, new Choices(figures, null, choice)).extract(article);
    }
  }

  /** The gold claim of a figure; null where there is none, or several of different times. */
  private static @Nullable GoldClaim claim(List<GoldClaim> gold, Count count, Stance stance) {
    Figure figure = count.figure();
    List<GoldClaim> same = gold.stream().filter(claim -> Objects.equals(claim.value(), figure.value())
        && Objects.equals(claim.low(), figure.low()) && Objects.equals(claim.high(), figure.high())).toList();
    List<GoldClaim> close = same.stream().filter(claim -> claim.measure() == count.measure()).toList();
    List<GoldClaim> found = close.isEmpty() ? same : close;
    if (found.stream().map(claim -> claim.asOf() + "/" + claim.per()).distinct().count() > 1) {
      found = found.stream().filter(claim -> claim.stance() == stance).toList();
    }
    return found.stream().map(claim -> claim.asOf() + "/" + claim.per()).distinct().count() == 1
        ? found.get(0) : null;
  }
}
