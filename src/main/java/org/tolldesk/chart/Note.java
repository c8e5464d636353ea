package org.tolldesk.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;

/** The small print under a picture: where the figures come from, and what is not drawn. */
final class Note {
  private static final int MOST_NAMES = 6;
  private static final int NAME_UNITS = 60;

  private final Words words;

  Note(Words words) {
    this.words = words;
  }

  String of(Plan plan, Function<String, @Nullable String> outlet) {
    List<String> sentences = new ArrayList<>(List.of(words.text("note.claims")));
    sentences.addAll(sources(plan, outlet));
    List<String> others = new Looks(plan.marks(), Palette.of(Theme.LIGHT)).others();
    if (!others.isEmpty()) {
      sentences.add(words.text("note.others",
          Map.of("n", others.size(), "names", list(others.stream().map(words::name).toList()))));
    }
    sentences.addAll(missing(plan));
    return words.shown(String.join(" ", sentences));
  }

  private List<String> sources(Plan plan, Function<String, @Nullable String> outlet) {
    List<String> documents = plan.claims().map(Claim::document).distinct().toList();
    List<String> names = documents.stream().map(outlet).filter(Objects::nonNull).distinct().toList();
    long unknown = documents.stream().map(outlet).filter(Objects::isNull).count();
    List<String> sentences = new ArrayList<>();
    if (!names.isEmpty()) {
      sentences.add(words.text("note.outlets", Map.of("names", list(names))));
    }
    if (unknown > 0) {
      sentences.add(words.text("note.unknown", Map.of("n", unknown)));
    }
    return sentences;
  }

  /** What the claims hold that is not drawn. */
  List<String> missing(Plan plan) {
    List<String> sentences = new ArrayList<>();
    if (plan.undated() > 0) {
      sentences.add(words.text("note.undated", Map.of("n", plan.undated())));
    }
    if (!plan.leftOut().isEmpty()) {
      List<String> kinds = plan.leftOut().stream().map(panel -> words.kind(panel.kind())).toList();
      sentences.add(words.text("note.panels", Map.of("names", list(kinds))));
    }
    return sentences;
  }

  private String list(List<String> names) {
    List<String> few = names.stream().limit(MOST_NAMES).map(name -> ShortNames.cut(name, NAME_UNITS))
        .toList();
    String text = String.join(", ", few);
    int more = names.size() - few.size();
    return more == 0 ? text : words.text("note.more", Map.of("names", text, "n", more));
  }
}
