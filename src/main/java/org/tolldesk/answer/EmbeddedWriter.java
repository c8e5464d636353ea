package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Remark;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.disagreement.MergedClaim;
import org.tolldesk.disagreement.Series;
import org.tolldesk.question.Question;
import org.tolldesk.question.Wanted;

/**
 * Writes an answer from a dossier: the figures, then what disagrees and how, then what is not
 * known. No number can get into it that no claim has.
 */
final class EmbeddedWriter {
  /** More findings than this are told as lists under headings: a wall of sentences is not read. */
  private static final int MOST_SENTENCES = 8;

  private static final Set<Wanted> VERDICTS = Set.of(Wanted.PREMISE, Wanted.SOURCE, Wanted.DATE);

  private final Dossier dossier;
  private final Question question;
  private final Messages messages;
  private final Phrases phrases;
  private final NoteWriter notes;
  private final SourceWriter sources;

  EmbeddedWriter(Dossier dossier) {
    this.dossier = dossier;
    this.question = dossier.question();
    this.messages = Messages.of(question.language());
    this.phrases = new Phrases(question.language());
    this.notes = new NoteWriter(question.language());
    this.sources = new SourceWriter(dossier);
  }

  /** The answer, lines apart by line feeds, blocks by empty lines. */
  String write() {
    List<String> blocks = new ArrayList<>();
    new Understanding(question, messages, phrases).line().ifPresent(blocks::add);
    if (dossier.findings().isEmpty()) {
      blocks.add(dossier.eventDates().isEmpty() ? abstention() : eventDates());
    } else {
      addUnlessEmpty(blocks, isLikely() ? joined(messages.text("likely"), answer()) : answer());
    }
    addUnlessEmpty(blocks, disagreements());
    addUnlessEmpty(blocks, remarks());
    addUnlessEmpty(blocks, sources.bearing());
    return String.join("\n\n", blocks);
  }

  /** A verdict on a premise tells by itself what is not as the question has it. */
  private boolean isLikely() {
    return dossier.likely() && question.wanted() != Wanted.PREMISE;
  }

  private static void addUnlessEmpty(List<String> blocks, String block) {
    if (!block.isEmpty()) {
      blocks.add(block);
    }
  }

  private String answer() {
    return switch (question.wanted()) {
      case PREMISE -> premise();
      case AGREEMENT -> joined(agreement(), figures());
      case SERIES -> lists();
      case QUOTE -> supposed(sources.quotes());
      case SOURCE -> joined(supposed(verdict()), sources.published());
      case DATE -> joined(supposed(verdict()), sources.datedHow() + sources.published());
      case FIGURES, COMPARISON, OPINION -> supposed(figures());
    };
  }

  private static String joined(String... lines) {
    return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  /** A line before figures of which none is what the question takes it for. */
  private String supposed(String figures) {
    List<Told> given = given();
    boolean off =
        !given.isEmpty()
            && given.stream().noneMatch(one -> Premise.isMeant(one.claim(), question))
            && !given.stream().allMatch(Told::isDenied);
    return off && !figures.isEmpty() && !isLikely() ? messages.text("premise.other") + "\n" + figures : figures;
  }

  private String agreement() {
    if (isDisagreed()) {
      return messages.text("agree.no");
    }
    List<MergedClaim> merged = dossier.findings().stream().map(Told::merged).toList();
    return messages.text("agree.yes")
        + (Series.among(merged).isEmpty() ? "" : " " + messages.text("agree.series"));
  }

  private boolean isDisagreed() {
    return dossier.disagreements().stream()
        .anyMatch(note -> note.kind() != Disagreement.Kind.DIFFERENT_MEASURE);
  }

  private List<Told> figuresToTell() {
    return dossier.findings().stream().filter(told -> !told.isDenied()).toList();
  }

  /** Rejected figures that no dispute among the notes tells. */
  private List<String> rejected() {
    return dossier.findings().stream()
        .filter(
            told ->
                told.isDenied()
                    && dossier.disagreements().stream()
                        .noneMatch(note -> note.claims().stream().anyMatch(told::tells)))
        .map(told -> phrases.rejected(List.of(told), List.of()) + ".")
        .toList();
  }

  private String figures() {
    List<Told> told = figuresToTell();
    return told.size() > MOST_SENTENCES ? lists() : sentences(told);
  }

  private String sentences(List<Told> told) {
    List<String> lines = new ArrayList<>();
    Parts parts = new Parts(told);
    parts.wholes().forEach(whole -> lines.add(phrases.sentence(whole, parts.of(whole))));
    addUnlessEmpty(lines, notes.floor(told));
    lines.addAll(rejected());
    return String.join("\n", lines);
  }

  /** The figures by group and measure, each list by date. */
  private String lists() {
    Map<String, List<String>> byLabel = new LinkedHashMap<>();
    for (Parts parts : Parts.byMeasure(figuresToTell())) {
      for (Told whole : parts.wholes()) {
        byLabel
            .computeIfAbsent(phrases.label(whole.claim()), label -> new ArrayList<>())
            .add("– " + phrases.row(whole, parts.of(whole)));
      }
    }
    List<String> blocks = new ArrayList<>();
    byLabel.forEach(
        (label, rows) -> blocks.add(Nouns.capital(label) + ":\n" + String.join("\n", rows)));
    addUnlessEmpty(blocks, String.join("\n", rejected()));
    return String.join("\n\n", blocks);
  }

  private List<Told> given() {
    return dossier.findings().stream().filter(one -> Premise.gives(one.claim(), question)).toList();
  }

  private String premise() {
    if (question.numbers().isEmpty()) {
      return figures();
    }
    if (given().isEmpty()) {
      return messages.text("premise.none") + "\n" + figures();
    }
    boolean right = given().stream().anyMatch(one -> Premise.isBorneOutBy(one.claim(), question));
    return messages.text(right ? "premise.yes" : "premise.no", Map.of("figure", verdict()));
  }

  /** The figures, the one asked about first; the dispute where every figure is a rejected one. */
  private String verdict() {
    List<Told> told = new ArrayList<>(figuresToTell());
    told.sort(
        (a, b) ->
            Boolean.compare(
                Premise.gives(b.claim(), question), Premise.gives(a.claim(), question)));
    if (!told.isEmpty()) {
      return sentences(told);
    }
    return dossier.disagreements().stream()
        .filter(note -> note.kind() == Disagreement.Kind.DISPUTE)
        .map(note -> notes.note(note, dossier))
        .findFirst()
        .orElseGet(() -> sentences(told));
  }

  private String eventDates() {
    if (!dossier.disagreements().isEmpty()) {
      return messages.text("agree.no");
    }
    Map<String, List<EventDate>> byEvent = new LinkedHashMap<>();
    dossier
        .eventDates()
        .forEach(
            date ->
                byEvent
                    .computeIfAbsent(date.item().event(), event -> new ArrayList<>())
                    .add(date.item()));
    List<String> lines = new ArrayList<>();
    byEvent.forEach(
        (event, dates) ->
            lines.add(
                messages.text(
                        "event.one",
                        Map.of(
                            "event",
                            phrases.name(event),
                            "dates",
                            phrases.joined(notes.dated(dates, dossier))))
                    + "."));
    return String.join("\n", lines);
  }

  private String abstention() {
    String slots = new Understanding(question, messages, phrases).slots();
    List<String> lines = new ArrayList<>();
    if (question.wanted() == Wanted.OPINION) {
      lines.add(messages.text("none.opinion"));
    } else {
      String key = question.isNarrowed() ? "none.named" : "none";
      lines.add(messages.text(slots.isEmpty() ? "none.bare" : key, Map.of("slots", slots)));
    }
    if (dossier.nearest().isEmpty()) {
      lines.add(messages.text("none.nothing"));
      return String.join(" ", lines);
    }
    lines.add(messages.text("none.nearest"));
    for (Told told : dossier.nearest()) {
      lines.add(
          told.isDenied()
              ? phrases.rejected(List.of(told), List.of()) + "."
              : phrases.sentence(told, List.of()));
    }
    return String.join("\n", lines);
  }

  private String disagreements() {
    List<String> lines = new ArrayList<>();
    boolean toldByVerdict = VERDICTS.contains(question.wanted()) && figuresToTell().isEmpty();
    for (Disagreement note : dossier.disagreements()) {
      if (!(toldByVerdict && note.kind() == Disagreement.Kind.DISPUTE)) {
        lines.add(notes.note(note, dossier));
      }
    }
    return String.join("\n", lines);
  }

  /** Refusals always; doubts only where the question is whether the figures hold. */
  private String remarks() {
    List<String> lines = new ArrayList<>();
    for (Dossier.Marked<Remark> marked : dossier.remarks()) {
      boolean doubt = marked.item().kind() == Remark.Kind.DOUBTED;
      if (!doubt
          || question.wanted() == Wanted.AGREEMENT
          || question.wanted() == Wanted.COMPARISON) {
        lines.add(notes.remark(marked));
      }
    }
    return String.join("\n", lines.stream().distinct().toList());
  }
}
