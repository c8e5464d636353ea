package org.tolldesk.choice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * A log-linear (maximum entropy) model: a candidate's score is the sum of the weights of its features, and the
 * candidate with the highest score is chosen (Berger, Della Pietra and Della Pietra, "A Maximum Entropy Approach
 * to Natural Language Processing", 1996). Immutable.
 *
 * @param <T> the templates of its features
 */
public final class LinearModel<T extends Enum<T>> {
  private static final int SIZE = Features.MOST + 1;

  private final float[][] weights;

  private LinearModel(int templates) {
    this.weights = new float[templates][];
  }

  /**
   * The model of a file: a line a feature, "TEMPLATE a b c weight"; "#" begins a remark.
   *
   * @throws IllegalArgumentException where a line is none, or its template is unknown
   */
  public static <T extends Enum<T>> LinearModel<T> read(Class<T> templates, InputStream file) {
    LinearModel<T> model = new LinearModel<>(templates.getEnumConstants().length);
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          model.put(templates, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return model;
  }

  /** The model of a file that ships beside a type. */
  public static <T extends Enum<T>> LinearModel<T> shipped(Class<T> templates, String name) {
    InputStream file = templates.getResourceAsStream(name);
    return read(templates, Objects.requireNonNull(file, name));
  }

  /** The first of the candidates with the highest score; there is at least one. */
  public static <C> C best(List<C> candidates, ToDoubleFunction<C> score) {
    C best = candidates.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (C candidate : candidates) {
      double here = score.applyAsDouble(candidate);
      if (here > most) {
        most = here;
        best = candidate;
      }
    }
    return best;
  }

  private void put(Class<T> templates, String line) {
    String[] parts = line.split(" ");
    if (parts.length != 5) {
      throw new IllegalArgumentException("no weight of a feature: '" + line + "'");
    }
    T template = Enum.valueOf(templates, parts[0]);
    int at = place(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
    if (weights[template.ordinal()] == null) {
      weights[template.ordinal()] = new float[SIZE * SIZE * SIZE];
    }
    weights[template.ordinal()][at] = Float.parseFloat(parts[4]);
  }

  private static int place(int a, int b, int c) {
    return (Math.min(a, Features.MOST) * SIZE + Math.min(b, Features.MOST)) * SIZE + Math.min(c, Features.MOST);
  }

  /** The score of the candidate that this describes: the logarithm of its odds, up to a constant. */
  public double score(Consumer<Features<T>> candidate) {
    Sum sum = new Sum();
    candidate.accept(sum);
    return sum.total;
  }

  private final class Sum implements Features<T> {
    private double total;

    @Override
    public void add(T template, int a, int b, int c) {
      float[] here = weights[template.ordinal()];
      total += here == null ? 0 : here[place(a, b, c)];
    }
  }
}
