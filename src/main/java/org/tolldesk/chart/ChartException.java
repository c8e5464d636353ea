package org.tolldesk.chart;

/** No picture can be drawn on this machine. The message says in one line what is missing. */
public final class ChartException extends RuntimeException {
  ChartException(String message, Throwable cause) {
    super(message, cause);
  }
}
