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
import java.util.function.Consumer;
import java.util.stream.Stream;
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
 * Learns the weights of {@link LearnedClaimants} from folders of articles with gold claims: opened ones, for which
 * rules were written, and unread ones, which weigh more. {@code ClaimantTraining OUT-FILE OPENED... -- UNREAD...};
 * with {@code -Dleave=true} it first learns without each unread folder and prints how many of its claimants are
 * right, {@code -Dfaults=true} lists the wrong ones.
 */
final class ClaimantTraining {
  private static final int PASSES = 6;
  private static final double DECAY = 1e-3;
  /** For some articles rules were written, so that the rules find more in them than in others. */
  private static final double OF_UNREAD = 3;
  /** The first round hears the gold claimants of the figures before; the next what the last model chose. */
  private static final int ROUNDS = 2;

  private final Lexicon lexicon = Lexicon.standard();
  private final FigureChoice figures = LearnedFigures.standard();

  public static void main(String[] args) throws IOException {
    int cut = Arrays.asList(args).indexOf("--");
    List<Path> opened = Arrays.stream(args, 1, cut).map(Path::of).toList();
    List<Path> unread = Arrays.stream(args, cut + 1, args.length).map(Path::of).toList();
    ClaimantTraining training = new ClaimantTraining();
    for (Path folder : Boolean.getBoolean("leave") ? unread : List.<Path>of()) {
      List<Path> others = unread.stream().filter(other -> !other.equals(folder)).toList();
      training.test(folder, model(training.learn(opened, others)), Boolean.getBoolean("faults"));
    }
    Fit.write(training.learn(opened, unread), "Fitted by ClaimantTraining to " + (opened.size() + unread.size())
        + " folders of articles.", Path.of(args[0]));
  }

  private Map<String, Double> learn(List<Path> opened, List<Path> unread) {
    Map<String, Double> weights = Map.of();
    for (int round = 0; round < ROUNDS; round++) {
      Fit<ClaimantFeature> fit = new Fit<>();
      LearnedClaimants last = round == 0 ? null : model(weights);
      for (Path folder : Stream.concat(opened.stream(), unread.stream()).toList()) {
        read(folder, (count, candidates, rule, right) -> {
          List<Consumer<Features<ClaimantFeature>>> features = new ArrayList<>();
          candidates.forEach(candidate -> features.add(candidate.features()));
          if (right != null) {
            fit.add(features, right, unread.contains(folder) ? OF_UNREAD : 1);
          }
          return last != null ? last.choose(count, candidates, rule) : right == null ? null : first(candidates, right);
        });
      }
      weights = fit.weights(PASSES, DECAY);
      System.err.println(fit.size() + " choices, " + weights.size() + " features");
    }
    return weights;
  }

  private static @Nullable Speaker first(List<ClaimantChoice.Candidate> candidates, boolean[] right) {
    for (int i = 0; i < right.length; i++) {
      if (right[i]) {
        return candidates.get(i).speaker();
      }
    }
    return null;
  }

  private void test(Path folder, LearnedClaimants model, boolean faults) {
    int[] seen = new int[3];
    read(folder, (count, candidates, rule, right) -> {
      Speaker chosen = model.choose(count, candidates, rule);
      if (right != null) {
        seen[0]++;
        boolean possible = false;
        boolean hit = false;
        for (int i = 0; i < right.length; i++) {
          possible |= right[i];
          hit |= right[i] && Objects.equals(candidates.get(i).speaker(), chosen);
        }
        seen[1] += hit ? 1 : 0;
        seen[2] += possible ? 1 : 0;
        if (!hit && faults) {
          System.out.println((possible ? "" : "NONE ") + count.sentence().textOf(count.figure().from(), count.figure().to()) + " by "
              + (chosen == null ? null : chosen.name()) + " not " + first(candidates, right) + " :: "
              + count.sentence().textOf(0, count.sentence().size()));
        }
      }
      return chosen;
    });
    System.out.printf(Locale.ROOT, "%s: %d of %d right (%.3f), %d possible%n", folder.getFileName(), seen[1],
        seen[0], seen[1] / (double) seen[0], seen[2]);
  }

  private static LearnedClaimants model(Map<String, Double> weights) {
    StringBuilder file = new StringBuilder();
    weights.forEach((name, weight) -> file.append(name).append(' ').append(weight).append('\n'));
    return new LearnedClaimants(LinearModel.read(ClaimantFeature.class,
        new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8))));
  }

  /** Looks at one choice; which candidates are right is null where the gold claims do not say it. */
  interface Look {
    @Nullable Speaker at(Count count, List<ClaimantChoice.Candidate> candidates, @Nullable Speaker rule,
        boolean @Nullable [] right);
  }

  void read(Path folder, Look look) {
    GoldArticles gold = new GoldArticles(folder);
    for (Article article : new CorpusReader().read(gold.corpus()).articles()) {
      List<Sentence> sentences = Sentence.of(article, lexicon);
      Speaker issuer = new Issuer(SpeakerBook.of(sentences, article.provenance().outlet()))
          .of(sentences, article.provenance());
      String nobody = issuer != null && (article.provenance().outlet() == null || !issuer.isPerson())
          ? issuer.name() : article.provenance().outlet();
      ClaimantChoice choice = (count, candidates, rule) -> {
        GoldClaim claim = claim(gold.of(article.document()), count);
        return look.at(count, candidates, rule, claim == null ? null : right(candidates, claim, nobody));
      };
      new ClaimExtractor(lexicon, new Choices(figures, choice, null)).extract(article);
    }
  }

  private static boolean[] right(List<ClaimantChoice.Candidate> candidates, GoldClaim claim,
      @Nullable String nobody) {
    boolean[] right = new boolean[candidates.size()];
    for (int i = 0; i < right.length; i++) {
      Speaker speaker = candidates.get(i).speaker();
      right[i] = GoldArticles.sameName(claim.claimant(), speaker == null ? nobody : speaker.name());
    }
    return right;
  }

  /** The gold claim of a figure; null where there is none, or several of different claimants. */
  private static @Nullable GoldClaim claim(List<GoldClaim> gold, Count count) {
    Figure figure = count.figure();
    List<GoldClaim> same = gold.stream().filter(claim -> Objects.equals(claim.value(), figure.value())
        && Objects.equals(claim.low(), figure.low()) && Objects.equals(claim.high(), figure.high())).toList();
    List<GoldClaim> close = same.stream().filter(claim -> claim.measure() == count.measure()).toList();
    List<GoldClaim> found = close.isEmpty() ? same : close;
    return found.stream().map(GoldClaim::claimant).distinct().count() == 1 ? found.get(0) : null;
  }
}
