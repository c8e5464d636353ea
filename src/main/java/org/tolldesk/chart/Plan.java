package org.tolldesk.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tolldesk.claim.Claim;

/**
 * What is drawn and what is not.
 *
 * @param panels at most four: those with most marks, in the order in which the claims name them
 * @param leftOut kinds that found no place
 * @param undated how many claims have no date
 */
record Plan(List<Panel> panels, List<Panel> leftOut, int undated) {
  private static final int MOST_PANELS = 4;
  private static final Comparator<Mark> BY_TIME = Comparator.comparingDouble(Mark::day)
      .thenComparingDouble(Mark::people);

  static Plan of(List<Claim> claims) {
    List<Mark> marks = claims.stream().flatMap(claim -> Mark.of(claim).stream()).toList();
    List<Panel> panels = panels(marks);
    Set<Panel> kept = new HashSet<>(panels.stream()
        .sorted(Comparator.comparingInt((Panel panel) -> panel.marks().size()).reversed())
        .limit(MOST_PANELS).toList());
    return new Plan(panels.stream().filter(kept::contains).toList(),
        panels.stream().filter(panel -> !kept.contains(panel)).toList(), claims.size() - marks.size());
  }

  private static List<Panel> panels(List<Mark> marks) {
    Map<Panel.Kind, Map<Object, Mark>> kinds = new LinkedHashMap<>();
    marks.forEach(mark -> kinds.computeIfAbsent(Panel.Kind.of(mark), kind -> new LinkedHashMap<>())
        .putIfAbsent(mark.looks(), mark));
    List<Panel> panels = new ArrayList<>();
    kinds.forEach((kind, found) ->
        panels.add(new Panel(kind, found.values().stream().sorted(BY_TIME).toList())));
    return panels;
  }

  List<Mark> marks() {
    return panels.stream().flatMap(panel -> panel.marks().stream()).toList();
  }

  Stream<Claim> claims() {
    return marks().stream().map(Mark::claim);
  }
}
