package org.tolldesk;

/** A token or key. Its text form is a mask, so that no log or message can print it by accident. */
record Secret(String value) {
  @Override
  public String toString() {
    return "***";
  }
}
