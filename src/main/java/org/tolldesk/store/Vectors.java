package org.tolldesk.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Vectors of one dimension, side by side in one block, searched exactly.
 *
 * @param block {@code dimension} numbers for each vector; every vector has length 1
 */
record Vectors(int dimension, float[] block) {

  /** A vector's place in the block and its cosine with the one asked for. */
  record Near(int index, double score) {}

  static Vectors of(List<float[]> vectors) {
    int dimension = vectors.isEmpty() ? 0 : vectors.get(0).length;
    float[] block = new float[dimension * vectors.size()];
    for (int i = 0; i < vectors.size(); i++) {
      if (vectors.get(i).length != dimension) {
        throw new StoreException(
            "The store holds vectors of different models: run 'tolldesk reload'");
      }
      System.arraycopy(normalised(vectors.get(i)), 0, block, i * dimension, dimension);
    }
    return new Vectors(dimension, block);
  }

  int size() {
    return dimension == 0 ? 0 : block.length / dimension;
  }

  float[] get(int index) {
    float[] vector = new float[dimension];
    System.arraycopy(block, index * dimension, vector, 0, dimension);
    return vector;
  }

  /** The nearest ones, best first; of equals the first one. */
  List<Near> nearest(float[] query, int count) {
    if (size() > 0 && query.length != dimension) {
      throw new IllegalArgumentException(
          "a vector of " + query.length + " numbers, the store's have " + dimension);
    }
    float[] unit = normalised(query);
    Comparator<Near> worstFirst =
        Comparator.comparingDouble(Near::score)
            .thenComparing(Comparator.comparingInt(Near::index).reversed());
    PriorityQueue<Near> best = new PriorityQueue<>(worstFirst);
    for (int i = 0; i < size() && count > 0; i++) {
      double score = dot(unit, i * dimension);
      if (best.size() < count) {
        best.add(new Near(i, score));
      } else if (score > best.element().score()) {
        best.remove();
        best.add(new Near(i, score));
      }
    }
    List<Near> ranked = new ArrayList<>(best);
    ranked.sort(worstFirst.reversed());
    return ranked;
  }

  /** Four sums, so that the compiler can keep four additions in flight. */
  private float dot(float[] query, int from) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int i = 0;
    for (; i + 3 < dimension; i += 4) {
      a += query[i] * block[from + i];
      b += query[i + 1] * block[from + i + 1];
      c += query[i + 2] * block[from + i + 2];
      d += query[i + 3] * block[from + i + 3];
    }
    for (; i < dimension; i++) {
      a += query[i] * block[from + i];
    }
    return a + b + c + d;
  }

  static float[] normalised(float[] vector) {
    double square = 0;
    for (float value : vector) {
      square += (double) value * value;
    }
    if (square == 0 || Math.abs(square - 1) < 1e-6) {
      return vector;
    }
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] / Math.sqrt(square));
    }
    return unit;
  }

  static byte[] bytes(float[] vector) {
    ByteBuffer bytes =
        ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(vector);
    return bytes.array();
  }

  static float[] floats(byte[] bytes) {
    float[] vector = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
    return vector;
  }
}
