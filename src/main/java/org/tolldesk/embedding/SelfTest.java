package org.tolldesk.embedding;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Tells whether a model understands sentences at all: each of a few must be nearer to one that says the same than
 * to one that does not. A tokenizer of another model passes every other check.
 */
final class SelfTest {
  /** @param other a sentence on something else, of the same words as far as can be */
  private record Triple(String sentence, String same, String other) {}

  private static final List<Triple> ENGLISH = List.of(
      new Triple("Forty soldiers were killed in the battle.", "The fighting left 40 troops dead.",
          "The battle of the bands was won by a choir."),
      new Triple("The flood drove thousands of people from their homes.", "Thousands were displaced by high water.",
          "Thousands of people visited the museum at home."),
      new Triple("The minister denied the figure.", "An official rejected the number.",
          "The minister bought a figure of glass."));
  private static final List<Triple> CYRILLIC = List.of(
      new Triple("У бою загинуло сорок солдатів.", "Forty soldiers were killed in the battle.",
          "The recipe needs two eggs and flour."),
      new Triple("Сколько людей было ранено?", "How many people were wounded?", "Where can I buy a ticket?"));

  private SelfTest() {}

  /**
   * @param vector the vector of a text, of length 1
   * @throws EmbeddingException in one line that says which setting to look at
   */
  static void run(ModelSpec spec, Function<String, float[]> vector) {
    if (!tells(ENGLISH, vector)) {
      throw new EmbeddingException("The model " + spec.name() + " does not tell what a sentence means: is "
          + spec.tokenizer() + " its tokenizer, and was it trained for "
          + spec.pooling().name().toLowerCase(Locale.ROOT) + " pooling?");
    }
    if (spec.multilingual() && !tells(CYRILLIC, vector)) {
      throw new EmbeddingException("The model " + spec.name()
          + " does not understand Ukrainian and Russian: set embedding.language to english");
    }
  }

  private static boolean tells(List<Triple> triples, Function<String, float[]> vector) {
    return triples.stream().allMatch(triple -> {
      float[] sentence = vector.apply(triple.sentence());
      return cosine(sentence, vector.apply(triple.same())) > cosine(sentence, vector.apply(triple.other()));
    });
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (double) one[i] * other[i];
    }
    return sum;
  }
}
