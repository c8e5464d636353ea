package org.tolldesk.corpus;

/** The corpus folder or its source list cannot be read. One line says what is wrong and what to do. */
public final class CorpusException extends RuntimeException {
  public CorpusException(String message) {
    super(message);
  }

  public CorpusException(String message, Throwable cause) {
    super(message, cause);
  }
}
