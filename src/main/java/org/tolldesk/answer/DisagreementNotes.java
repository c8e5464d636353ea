package org.tolldesk.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.disagreement.MergedClaim;
import org.tolldesk.question.Language;
import org.tolldesk.question.Question;
import org.tolldesk.question.Wanted;

/** Words disagreements outside an answer, where there is nothing to cite: the sentences without their marks. */
public final class DisagreementNotes {
  private static final int NO_MARK = 0;
  private static final Pattern MARK_OR_SPACE = Pattern.compile("\\s*\\[" + NO_MARK + "\\]|\\s+(?=[,.;:)]|$)");

  private DisagreementNotes() {}

  /**
   * One sentence that names both claimants, their figures and their dates.
   *
   * @param locale English, Ukrainian or Russian; any other is taken for English
   */
  public static String of(Disagreement disagreement, Locale locale) {
    Language language =
        Arrays.stream(Language.values())
            .filter(one -> one.code().equals(locale.getLanguage()))
            .findFirst()
            .orElse(Language.ENGLISH);
    String note = new NoteWriter(language).note(disagreement, dossier(disagreement, language));
    return MARK_OR_SPACE.matcher(note).replaceAll("");
  }

  private static Dossier dossier(Disagreement disagreement, Language language) {
    return new Dossier(
        nothingAsked(language),
        disagreement.claims().stream()
            .map(claim -> new Told(new MergedClaim(claim, List.of(claim)), List.of()))
            .toList(),
        false,
        List.of(),
        List.of(),
        List.of(disagreement),
        List.of(),
        disagreement.dates().stream().map(date -> new Dossier.Marked<>(date, NO_MARK)).toList(),
        List::of,
        List.of());
  }

  private static Question nothingAsked(Language language) {
    return new Question(
        "", language, Wanted.FIGURES, List.of(), List.of(), List.of(), Set.of(), null, null, List.of(),
        List.of(), List.of(), "", Set.of(), Set.of());
  }
}
