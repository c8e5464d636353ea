package org.tolldesk.choice;

/**
 * Takes the features of one candidate. A feature is a template and up to three small numbers that say in which
 * of its forms it is met; numbers above {@link #MOST} count as that.
 *
 * @param <T> the templates of one choice
 */
public interface Features<T extends Enum<T>> {
  /** The largest number of a feature. */
  int MOST = 31;

  void add(T template, int a, int b, int c);

  default void add(T template, int a, int b) {
    add(template, a, b, 0);
  }

  default void add(T template, int a) {
    add(template, a, 0, 0);
  }

  default void add(T template) {
    add(template, 0, 0, 0);
  }

  /** In how many steps of these limits a number lies: 0 up to the first, one more above each. */
  static int step(int number, int... limits) {
    int step = 0;
    while (step < limits.length && number > limits[step]) {
      step++;
    }
    return step;
  }

  /** 1 for what is so, else 0. */
  static int is(boolean so) {
    return so ? 1 : 0;
  }
}
