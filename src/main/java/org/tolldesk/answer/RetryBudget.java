package org.tolldesk.answer;

/**
 * Lets one call in ten be a retry: a retry takes the one token there is, ten calls that went well
 * bring it back. While an endpoint is down nothing is earned, so retries do not multiply its load.
 * After gRPC's retry throttling (proposal A6). Thread-safe.
 */
final class RetryBudget {
  private static final int TOKEN = 10;

  private int tenths = TOKEN;

  synchronized boolean take() {
    if (tenths < TOKEN) {
      return false;
    }
    tenths -= TOKEN;
    return true;
  }

  synchronized void earn() {
    tenths = Math.min(TOKEN, tenths + 1);
  }
}
