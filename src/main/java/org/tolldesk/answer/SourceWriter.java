package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tolldesk.claim.Basis;
import org.tolldesk.corpus.DateBasis;
import org.tolldesk.question.Language;
import org.tolldesk.question.Question;
import org.tolldesk.question.Wanted;

/**
 * Writes where findings come from: their words, who published them and how they are dated. Titles
 * are left to the citations, as they may hold figures.
 */
final class SourceWriter {
  private final Dossier dossier;
  private final Messages messages;
  private final Phrases phrases;

  SourceWriter(Dossier dossier) {
    Language language = dossier.question().language();
    this.dossier = dossier;
    this.messages = Messages.of(language);
    this.phrases = new Phrases(language);
  }

  /** The words of every finding, as printed. */
  String quotes() {
    List<String> lines = new ArrayList<>();
    for (Told told : dossier.findings()) {
      for (int mark : told.marks()) {
        String quote = NoteWriter.printed(dossier.citations().get(mark - 1).quote());
        Map<String, Object> pieces =
            new HashMap<>(Map.of("quote", quote, "marks", Phrases.mark(mark)));
        String who = phrases.subject(told.claim().claimant());
        if (who != null) {
          pieces.put("claimant", who);
        }
        lines.add(messages.text(who == null ? "quote.unattributed" : "quote", pieces));
      }
    }
    return String.join("\n", lines.stream().distinct().toList());
  }

  /**
   * Where the question names a place or a channel that no finding's sentence can name, the words that do;
   * empty where several findings make a list of it.
   */
  String bearing() {
    Question question = dossier.question();
    if (question.topics().isEmpty() || question.wanted() != Wanted.FIGURES || dossier.findings().size() > 2) {
      return "";
    }
    return dossier.findings().stream().flatMap(told -> told.marks().stream().limit(1))
        .map(mark -> dossier.citations().get(mark - 1))
        .filter(citation -> question.topics().stream()
            .anyMatch(topic -> citation.quote().toLowerCase(Locale.ROOT).contains(topic)))
        .map(citation -> messages.text("remark.quoted",
            Map.of("quote", NoteWriter.printed(citation.quote()), "marks", Phrases.mark(citation.n()))))
        .distinct().collect(Collectors.joining("\n"));
  }

  /** Each publication once, with the marks of all quotes from it. */
  String published() {
    Map<String, List<Integer>> marks = new LinkedHashMap<>();
    dossier.findings().stream()
        .flatMap(told -> told.marks().stream())
        .distinct()
        .map(mark -> dossier.citations().get(mark - 1))
        .forEach(
            citation ->
                marks
                    .computeIfAbsent(publication(citation), key -> new ArrayList<>())
                    .add(citation.n()));
    List<String> lines = new ArrayList<>();
    marks.forEach(
        (text, of) -> lines.add(text.isEmpty() ? "" : text + " " + Phrases.marks(of) + "."));
    return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
  }

  private String publication(Citation citation) {
    Map<String, Object> pieces = new HashMap<>();
    if (citation.published() != null) {
      String date = messages.date(citation.published());
      boolean stated = citation.publishedBasis() == DateBasis.STATED;
      pieces.put("date", stated ? date : messages.text("inferred", Map.of("date", date)));
    }
    if (citation.outlet() != null && Phrases.isNumberFree(citation.outlet(), citation.quote())) {
      pieces.put("outlet", phrases.name(citation.outlet()));
    }
    String key =
        pieces.containsKey("outlet")
            ? (pieces.containsKey("date") ? "source.published" : "source.outlet")
            : pieces.containsKey("date") ? "source.date" : "";
    return key.isEmpty() ? "" : messages.text(key, pieces);
  }

  /** Whether the text gives the dates itself; each line ends with a line feed. */
  String datedHow() {
    StringBuilder lines = new StringBuilder();
    for (Told told : dossier.findings()) {
      String key = told.claim().asOfBasis() == Basis.TEXT ? "date.text" : "date.inferred";
      if (told.claim().asOf() != null) {
        lines
            .append(messages.text(key, Map.of("marks", Phrases.marks(told.marks()))))
            .append(".\n");
      }
    }
    return lines.toString();
  }
}
