package org.tolldesk.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts long names in the middle, where they say least, and keeps them apart. */
final class ShortNames {
  private ShortNames() {}

  /** Each name in at most so many UTF-16 units, in the same order; no two of them alike. */
  static List<String> of(Collection<String> names, int units) {
    List<String> cut = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (String name : names) {
      String shorter = cut(name, units);
      for (int n = 2; !used.add(shorter); n++) {
        String number = " (" + n + ")";
        shorter = cut(name, units - number.length()) + number;
      }
      cut.add(shorter);
    }
    return cut;
  }

  static String cut(String name, int units) {
    if (name.length() <= units) {
      return name;
    }
    int head = Math.max(1, (units - 1) * 3 / 5);
    int tail = Math.max(0, units - 1 - head);
    int from = name.length() - tail;
    int rest = from < name.length() && Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from;
    return name.substring(0, whole(name, head)).strip() + "…" + name.substring(rest).strip();
  }

  /** A place that does not part the two halves of a letter. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
