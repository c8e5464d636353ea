package org.tolldesk.answer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Remark;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.disagreement.Floors;
import org.tolldesk.disagreement.MergedClaim;
import org.tolldesk.question.Language;

/** Says how sources disagree and what is not known, one sentence each, never picking a winner. */
final class NoteWriter {
  private final Messages messages;
  private final Phrases phrases;

  NoteWriter(Language language) {
    this.messages = Messages.of(language);
    this.phrases = new Phrases(language);
  }

  /** One sentence that names both claimants, their figures and their dates. */
  String note(Disagreement disagreement, Dossier dossier) {
    return switch (disagreement.kind()) {
      case CONTRADICTION -> contradiction(disagreement, dossier);
      case DIFFERENT_MEASURE ->
          messages.text("note.different_measure", both(disagreement, dossier)) + ".";
      case DISPUTE -> dispute(disagreement, dossier) + ".";
      case DIFFERENT_DATE -> differentDates(disagreement, dossier) + ".";
    };
  }

  private String contradiction(Disagreement disagreement, Dossier dossier) {
    Map<String, Object> pieces = both(disagreement, dossier);
    Disagreement.Clash clash = disagreement.clash();
    pieces.put(
        "reason",
        messages.text(
            "clash."
                + (clash == null ? Disagreement.Clash.SAME_DATE : clash)
                    .name()
                    .toLowerCase(Locale.ROOT)));
    return messages.text("note.contradiction", pieces) + ".";
  }

  private Map<String, Object> both(Disagreement disagreement, Dossier dossier) {
    Map<String, Object> pieces = new HashMap<>();
    pieces.put("first", phrases.brief(dossier.telling(disagreement.claims().get(0))));
    pieces.put("second", phrases.brief(dossier.telling(disagreement.claims().get(1))));
    return pieces;
  }

  private String dispute(Disagreement disagreement, Dossier dossier) {
    List<Told> told = disagreement.claims().stream().map(dossier::telling).distinct().toList();
    List<Told> denied = told.stream().filter(Told::isDenied).toList();
    String whose = String.valueOf(denied.get(0).claim().claimant());
    List<Told> instead =
        told.stream()
            .filter(other -> !other.isDenied() && whose.equals(other.claim().claimant()))
            .toList();
    return phrases.rejected(denied, instead);
  }

  private String differentDates(Disagreement disagreement, Dossier dossier) {
    List<EventDate> dates = disagreement.dates();
    return messages.text(
        "note.different_date",
        Map.of(
            "event",
            phrases.name(dates.get(0).event()),
            "dates",
            phrases.joined(dated(dates, dossier))));
  }

  /** Each date once, with the marks of all that give it. */
  List<String> dated(List<EventDate> dates, Dossier dossier) {
    Map<String, String> marks = new LinkedHashMap<>();
    for (Dossier.Marked<EventDate> date : dossier.eventDates()) {
      if (dates.contains(date.item())) {
        marks.merge(messages.date(date.item().date()), Phrases.mark(date.mark()), String::concat);
      }
    }
    return marks.entrySet().stream()
        .map(
            date -> messages.text("dated", Map.of("date", date.getKey(), "marks", date.getValue())))
        .toList();
  }

  /**
   * Says of a remark what it does, with its mark; a doubt is quoted, and so is what somebody without a name
   * says: "the opposing side" is nobody outside its sentence.
   */
  String remark(Dossier.Marked<Remark> marked) {
    Remark remark = marked.item();
    String mark = Phrases.mark(marked.mark());
    if (remark.claimant() != null && remark.claimant().chars().noneMatch(Character::isUpperCase)) {
      return messages.text("remark.quoted", Map.of("quote", printed(remark.quote()), "marks", mark));
    }
    if (remark.kind() == Remark.Kind.DOUBTED) {
      return messages.text("doubted", Map.of("quote", printed(remark.quote()), "marks", mark))
          + ".";
    }
    String measures = phrases.joined(remark.measures().stream().map(phrases::those).toList());
    String key =
        "withheld"
            + (remark.claimant() == null ? ".unattributed" : "")
            + (remark.measures().isEmpty() ? ".all" : "");
    Map<String, Object> pieces = new HashMap<>(Map.of("measures", measures, "marks", mark));
    if (remark.claimant() != null) {
      pieces.put("claimant", phrases.subject(remark.claimant()));
    }
    return messages.text(key, pieces) + ".";
  }

  /** That a figure beside a higher one is a floor; empty where none is. */
  String floor(List<Told> findings) {
    boolean floor =
        findings.stream()
            .map(Told::merged)
            .map(MergedClaim::claim)
            .anyMatch(
                claim ->
                    Floors.isFloor(claim)
                        && findings.stream().anyMatch(other -> isAbove(other.claim(), claim)));
    return floor ? messages.text("floor") + "." : "";
  }

  private static boolean isAbove(Claim other, Claim floor) {
    return other.measure() == floor.measure()
        && other.victims().equals(floor.victims())
        && other.least() > floor.most();
  }

  /** A quote as printed, on one line. */
  static String printed(String quote) {
    return quote
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
