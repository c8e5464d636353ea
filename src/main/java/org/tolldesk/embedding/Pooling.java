package org.tolldesk.embedding;

/** How the vectors of a text's tokens become the vector of the text. */
public enum Pooling {
  /** The first token's vector, as BGE was trained. */
  CLS,
  /** The mean over all tokens, as E5 and MiniLM were trained. */
  MEAN;

  /**
   * @param tokens one vector for each token of one text, padding excluded
   */
  float[] of(float[][] tokens) {
    if (this == CLS) {
      return tokens[0].clone();
    }
    float[] mean = new float[tokens[0].length];
    for (float[] token : tokens) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += token[i] / tokens.length;
      }
    }
    return mean;
  }
}
