package org.tolldesk.store;

/** The store cannot be opened, read or written. The message is one line for the person who runs it. */
public final class StoreException extends RuntimeException {
  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
