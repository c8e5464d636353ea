package org.tolldesk.embedding;

/**
 * The sentence model cannot be loaded or run. The message is one line: what is wrong, what to do.
 */
public final class EmbeddingException extends RuntimeException {
  public EmbeddingException(String message) {
    super(message);
  }

  public EmbeddingException(String message, Throwable cause) {
    super(message, cause);
  }
}
