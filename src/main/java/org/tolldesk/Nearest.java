package org.tolldesk;

import java.util.Arrays;
import java.util.Comparator;

/** The key that somebody may have meant, by the number of letters to change. */
final class Nearest {
  private Nearest() {}

  static String to(String unknown) {
    return Arrays.stream(Key.values())
        .map(Key::path)
        .min(
            Comparator.comparingInt(
                known -> Math.min(distance(unknown, known), distance(unknown, name(known)))))
        .orElseThrow();
  }

  static boolean isSection(String path) {
    return Arrays.stream(Key.values()).anyMatch(key -> key.path().startsWith(path + "."));
  }

  /** A key without its section: one may have been typed at the top. */
  private static String name(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** Levenshtein's distance. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
