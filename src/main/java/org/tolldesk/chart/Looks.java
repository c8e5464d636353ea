package org.tolldesk.chart;

import java.awt.Color;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which colour and shape stands for whom: those with most marks get one of their own. */
final class Looks {
  private static final int MOST = 12;

  private final Map<String, Look> own = new LinkedHashMap<>();
  private final List<String> others = new ArrayList<>();
  private final Look plain;
  private final Look unnamed;

  /** How somebody's marks look. */
  record Look(Color color, Shape shape) {}

  Looks(List<Mark> marks, Palette palette) {
    this.unnamed = new Look(palette.plain(), Glyphs.UNNAMED);
    this.plain = new Look(palette.plain(), Glyphs.PLAIN);
    Map<String, Long> counts = marks.stream().filter(mark -> mark.party() != null)
        .collect(Collectors.groupingBy(Mark::party, LinkedHashMap::new, Collectors.counting()));
    List<String> byCount = counts.keySet().stream()
        .sorted(Comparator.comparing(counts::get, Comparator.reverseOrder())).toList();
    for (String party : byCount) {
      int next = own.size();
      if (next < MOST) {
        own.put(party, look(next, palette));
      } else {
        others.add(party);
      }
    }
  }

  /** The first eight share nothing; each pair of colour and shape stands for one only. */
  private static Look look(int n, Palette palette) {
    List<Color> colors = palette.claimants();
    int shift = n / colors.size() * 3;
    return new Look(colors.get((n + shift) % colors.size()),
        Glyphs.CLAIMANTS.get(n % Glyphs.CLAIMANTS.size()));
  }

  Look of(@Nullable String party) {
    return party == null ? unnamed : own.getOrDefault(party, plain);
  }

  Look plain() {
    return plain;
  }

  /** Those who have a look of their own, in the order of a key. */
  List<String> named() {
    return List.copyOf(own.keySet());
  }

  /** Those who share the plain look. */
  List<String> others() {
    return others;
  }
}
