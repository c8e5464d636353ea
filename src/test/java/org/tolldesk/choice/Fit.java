package org.tolldesk.choice;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Fits the weights of a {@link LinearModel}: the likelihood of the right candidates is raised step by step, each
 * weight at a pace of its own (AdaGrad: Duchi, Hazan and Singer, 2011), large weights are held back (L2).
 */
public final class Fit<T extends Enum<T>> {
  private static final double PACE = 0.15;

  private final List<Example> examples = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  /** The features of all candidates of one choice, and which candidates are right. */
  private record Example(int[][] candidates, boolean[] right, double weight) {}

  /** Adds a choice; one without a right candidate, or with right ones only, teaches nothing. */
  public void add(List<Consumer<Features<T>>> candidates, boolean[] right, double weight) {
    boolean any = false;
    boolean all = true;
    for (boolean one : right) {
      any |= one;
      all &= one;
    }
    if (any && !all) {
      int[][] features = new int[candidates.size()][];
      for (int i = 0; i < features.length; i++) {
        features[i] = places(candidates.get(i));
      }
      examples.add(new Example(features, right.clone(), weight));
    }
  }

  private int[] places(Consumer<Features<T>> candidate) {
    List<Integer> found = new ArrayList<>();
    candidate.accept((template, a, b, c) -> found.add(places.computeIfAbsent(
        template.name() + " " + Math.min(a, Features.MOST) + " " + Math.min(b, Features.MOST) + " "
            + Math.min(c, Features.MOST), name -> places.size())));
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  public int size() {
    return examples.size();
  }

  /** The weights by feature, after so many passes over all examples. */
  public Map<String, Double> weights(int passes, double decay) {
    double[] weights = new double[places.size()];
    double[] squares = new double[places.size()];
    double[] slope = new double[places.size()];
    Arrays.fill(squares, 1e-6);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(1);
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(example, weights, squares, slope, decay);
      }
    }
    Map<String, Double> named = new TreeMap<>();
    places.forEach((name, place) -> named.put(name, weights[place]));
    return named;
  }

  private static void learn(Example example, double[] weights, double[] squares, double[] slope,
      double decay) {
    int size = example.candidates.length;
    double[] likely = new double[size];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      for (int place : example.candidates[i]) {
        likely[i] += weights[place];
      }
      most = Math.max(most, likely[i]);
    }
    double sum = 0;
    double rightSum = 0;
    for (int i = 0; i < size; i++) {
      likely[i] = Math.exp(likely[i] - most);
      sum += likely[i];
      rightSum += example.right[i] ? likely[i] : 0;
    }
    List<int[]> touched = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double wanted = example.right[i] ? likely[i] / Math.max(rightSum, 1e-300) : 0;
      double off = likely[i] / sum - wanted;
      if (Math.abs(off) > 1e-4) {
        touched.add(example.candidates[i]);
        for (int place : example.candidates[i]) {
          slope[place] += off * example.weight;
        }
      }
    }
    for (int[] places : touched) {
      for (int place : places) {
        if (slope[place] != 0) {
          double step = slope[place] + decay * weights[place];
          squares[place] += step * step;
          weights[place] -= PACE * step / Math.sqrt(squares[place]);
          slope[place] = 0;
        }
      }
    }
  }

  /** Writes the weights as {@link LinearModel} reads them; what weighs next to nothing is left out. */
  public static void write(Map<String, Double> weights, String head, Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      head.lines().forEach(line -> out.print("# " + line + "\n"));
      weights.forEach((name, weight) -> {
        if (Math.abs(weight) >= 0.01) {
          out.print(name + " " + String.format(Locale.ROOT, "%.2f", weight) + "\n");
        }
      });
    }
  }
}
