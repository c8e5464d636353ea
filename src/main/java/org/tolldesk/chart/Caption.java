package org.tolldesk.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;

/** The numbers of a picture in words: a line for each under the name of its panel. */
final class Caption {
  /** What Telegram takes under a picture, in UTF-16 units. */
  private static final int MOST_UNITS = 1024;

  private static final int NAME_UNITS = 80;

  private final Words words;

  Caption(Words words) {
    this.words = words;
  }

  /** A line of a caption, and whether it tells a figure. */
  private record Line(String text, boolean figure) {}

  String of(Plan plan) {
    List<Line> lines = new ArrayList<>();
    for (Panel panel : plan.panels()) {
      lines.add(new Line(ShortNames.cut(words.kind(panel.kind()), 2 * NAME_UNITS) + ":", false));
      panel.marks().forEach(mark -> lines.add(new Line(line(mark), true)));
    }
    String missing = ShortNames.cut(String.join(" ", new Note(words).missing(plan)), 4 * NAME_UNITS);
    return cut(lines, missing.isEmpty() ? "" : "\n" + missing);
  }

  private String line(Mark mark) {
    Claim claim = mark.claim();
    Map<String, String> pieces = new HashMap<>();
    pieces.put("figure", words.figure(claim));
    String signs = String.join(", ", words.signs(claim));
    pieces.put("signs", signs.isEmpty() ? "" : " (" + signs + ")");
    pieces.put("name", name(claim.claimant()));
    pieces.put("when", words.when(claim));
    pieces.put("whose", name(claim.attributedTo()));
    String key = !mark.isDenied() ? "line" : claim.attributedTo() == null ? "denied.unnamed" : "denied";
    return "• " + words.text("caption." + key, pieces);
  }

  private String name(@Nullable String canonical) {
    return ShortNames.cut(words.name(canonical), NAME_UNITS);
  }

  /** Whole lines while there is room for them, for how many more there are and for the end. */
  private String cut(List<Line> lines, String end) {
    for (int kept = lines.size(); kept > 0; kept--) {
      long more = lines.subList(kept, lines.size()).stream().filter(Line::figure).count();
      String text = String.join("\n", lines.subList(0, kept).stream().map(Line::text).toList())
          + (more == 0 ? "" : "\n" + words.text("caption.more", Map.of("n", more))) + end;
      if (text.length() <= MOST_UNITS && lines.get(kept - 1).figure()) {
        return text;
      }
    }
    return words.text("caption.more", Map.of("n", lines.stream().filter(Line::figure).count())) + end;
  }
}
