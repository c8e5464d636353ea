package org.tolldesk.chart;

/** Sizes in pixels of a picture that a phone shows at about a third of its width. */
final class Type {
  static final int WIDTH = 1080;
  static final int MARGIN = 28;
  static final int TITLE = 42;
  static final int AXIS = 34;
  static final int LABEL = 33;
  static final int KEY = 34;
  static final int NOTE = 29;

  private Type() {}
}
