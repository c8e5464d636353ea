package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.question.Question;

/**
 * Makes the answer of a text that passed the gate: its findings, its disagreements, its quotes,
 * renumbered.
 */
final class AnswerMaker {
  private final Dossier dossier;
  private final GateReader gate;

  AnswerMaker(Dossier dossier, GateReader gate) {
    this.dossier = dossier;
    this.gate = gate;
  }

  /** Where nothing was asked: how to ask. */
  static Answer unasked(Request request, Question question, long millis) {
    String text = Messages.of(question.language()).text("question.empty");
    return new Answer(
        request.id(),
        request.question(),
        question.language().code(),
        false,
        text,
        List.of(),
        List.of(),
        List.of(),
        "embedded",
        millis);
  }

  Answer answer(Request request, Written written, LongSupplier millis) {
    Messages messages = Messages.of(dossier.question().language());
    Map<Disagreement, String> notes = notes(written.text());
    String text = withNotes(written.text(), notes);
    if (text.isBlank()) {
      text = messages.text("none.bare");
    }
    Map<Integer, Integer> marks = renumbered(text);
    List<Finding> findings =
        dossier.findings().stream()
            .map(told -> finding(told, marks))
            .filter(finding -> !finding.citations().isEmpty())
            .toList();
    boolean answered = !findings.isEmpty() || !dossier.eventDates().isEmpty() && !marks.isEmpty();
    return new Answer(
        request.id(),
        request.question(),
        dossier.question().language().code(),
        answered,
        renumber(text, marks),
        findings,
        noted(notes, marks),
        citations(marks),
        written.model(),
        millis.getAsLong());
  }

  /** The notes; one that the text does not hold has not passed the gate yet. */
  private Map<Disagreement, String> notes(String text) {
    NoteWriter writer = new NoteWriter(dossier.question().language());
    Map<Disagreement, String> notes = new LinkedHashMap<>();
    for (Disagreement disagreement : dossier.disagreements()) {
      String note = writer.note(disagreement, dossier);
      if (text.contains(note) || gate.faults(note).isEmpty()) {
        notes.put(disagreement, note);
      }
    }
    return notes;
  }

  /** The embedded answer holds its notes; a remote model is told to leave them to the program. */
  private static String withNotes(String text, Map<Disagreement, String> notes) {
    StringBuilder whole = new StringBuilder(text.strip());
    notes.values().stream()
        .filter(note -> !text.contains(note))
        .forEach(note -> whole.append(whole.indexOf(note) < 0 ? "\n\n" + note : ""));
    return whole.toString().strip();
  }

  private static List<Integer> marks(String text) {
    List<Integer> marks = new ArrayList<>();
    Matcher mark = Statements.MARK.matcher(text);
    while (mark.find()) {
      marks.add(Integer.parseInt(mark.group(1)));
    }
    return marks;
  }

  /** Old mark to new, in the order of first use. */
  private static Map<Integer, Integer> renumbered(String text) {
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    marks(text).forEach(mark -> numbers.putIfAbsent(mark, numbers.size() + 1));
    return numbers;
  }

  private static String renumber(String text, Map<Integer, Integer> marks) {
    return Statements.MARK
        .matcher(text)
        .replaceAll(mark -> "[" + marks.getOrDefault(Integer.parseInt(mark.group(1)), 0) + "]");
  }

  private static Finding finding(Told told, Map<Integer, Integer> marks) {
    return new Finding(
        told.claim(),
        told.marks().stream().map(marks::get).filter(Objects::nonNull).sorted().toList());
  }

  private static List<NotedDisagreement> noted(
      Map<Disagreement, String> notes, Map<Integer, Integer> marks) {
    List<NotedDisagreement> noted = new ArrayList<>();
    notes.forEach(
        (disagreement, note) -> {
          List<Claim> claims = disagreement.claims();
          noted.add(
              new NotedDisagreement(
                  disagreement.kind(),
                  claims.isEmpty() ? null : claims.get(0).measure(),
                  claims.isEmpty()
                      ? disagreement.dates().stream().map(EventDate::event).findFirst().orElse(null)
                      : claims.get(0).victims(),
                  claims.stream().map(Claim::id).toList(),
                  renumber(note, marks)));
        });
    return noted;
  }

  private List<Citation> citations(Map<Integer, Integer> marks) {
    return marks.entrySet().stream()
        .map(entry -> dossier.citations().get(entry.getKey() - 1).numbered(entry.getValue()))
        .toList();
  }
}
