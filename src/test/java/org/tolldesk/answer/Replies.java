package org.tolldesk.answer;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.question.Language;

/** Right replies about one claim, as a model might word them. */
final class Replies {
  /** A reply with the parts that a test may spoil. */
  record Reply(
      Told told,
      String text,
      String number,
      String claimant,
      String group,
      String measure,
      String qualifier,
      String marks) {}

  private static final List<String> ASSERTED =
      List.of(
          "{C} said that {Q}{N} {G} had been {M}{W} {K}.",
          "According to {C}, {Q}{N} {G} were {M}{W} {K}.",
          "{Q}{N} {G} were {M}, {C} said{W} {K}.",
          "{C} put the number of {G} {M} at {Q}{N}{W} {K}.",
          "In {D}, {C} spoke of {Q}{N} {G} {M}{W} {K}.",
          "{C} reported that {Q}{N} {G} had been {M}{W}. {K}",
          "As of {D}, {Q}{N} {G} had been {M}, says {C}{W} {K}.",
          "The figure given by {C} is {Q}{N} {G} {M}{W} {K}.",
          "{C} gave a figure in {D}. There were {Q}{N} {G} {M}{W} {K}.",
          "Figures for {D}:\n- {C}: {Q}{N} {G} {M}{W} {K}",
          "{G} {M}:\n{C}: {Q}{N}{W} ({D}) {K}",
          "{C} claims {Q}{N} {G} {M} (as of {D}){W} {K}.");
  private static final List<String> DENIED =
      List.of(
          "{C} rejected the figure of {N} {G} {M} {K}.",
          "{C} said that it was not {N} {G} {M} {K}.",
          "{C} denied that {N} {G} had been {M} {K}.",
          "The figure of {N} {G} {M} was dismissed by {C} {K}.",
          "{C} disputes {N} as the number of {G} {M} {K}.");
  private static final List<String> PREDICTED =
      List.of(
          "{C} predicted that {Q}{N} {G} would be {M} {K}.",
          "According to {C}, {Q}{N} {G} could be {M} {K}.",
          "{C} expected {Q}{N} {G} to be {M} {K}.",
          "A forecast by {C} speaks of {Q}{N} {G} {M} {K}.");

  private Replies() {}

  static List<Reply> english(Told told) {
    Claim claim = told.claim();
    List<String> templates =
        claim.stance() == Stance.DENIED
            ? DENIED
            : claim.stance() == Stance.PREDICTED ? PREDICTED : ASSERTED;
    List<Reply> replies = new ArrayList<>();
    for (String template : templates) {
      for (String number : numbers(claim.value(), "en")) {
        for (String measure : measures(claim.measure())) {
          replies.add(fill(template, told, number, measure));
        }
      }
    }
    return replies;
  }

  private static Reply fill(String template, Told told, String number, String measure) {
    Claim claim = told.claim();
    String claimant = claim.claimant() == null ? "an unnamed source" : claim.claimant();
    String qualifier = qualifier(claim.qualifier());
    String withdrawn = claim.status() == Status.WITHDRAWN ? ", a figure later withdrawn" : "";
    String marks = Phrases.marks(told.marks());
    String date = Messages.of(Language.ENGLISH).date(claim.asOf());
    String text = template;
    for (Map.Entry<String, String> slot :
        Map.of(
                "{C}",
                claimant,
                "{Q}",
                qualifier,
                "{N}",
                number,
                "{G}",
                claim.victims(),
                "{M}",
                measure,
                "{W}",
                withdrawn,
                "{K}",
                marks,
                "{D}",
                date)
            .entrySet()) {
      text = text.replace(slot.getKey(), slot.getValue());
    }
    return new Reply(told, text, number, claimant, claim.victims(), measure, qualifier, marks);
  }

  /** The same number as an editor, a typesetter and a speaker would write it. */
  static List<String> numbers(long value, String language) {
    ULocale locale = new ULocale(language);
    List<String> forms =
        new ArrayList<>(
            List.of(
                NumberFormat.getIntegerInstance(locale).format(value),
                String.valueOf(value),
                new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT).format(value)));
    forms.add(forms.get(0).replace(',', '\u202F'));
    if (value % 1000 == 0 && language.equals("en")) {
      forms.add(value / 1000 + " thousand");
      forms.add(value / 1000 + "k");
    }
    return forms;
  }

  private static List<String> measures(Measure measure) {
    return switch (measure) {
      case KILLED_OR_WOUNDED -> List.of("killed or wounded", "killed or injured");
      case WOUNDED -> List.of("wounded", "injured");
      default -> List.of(measure.json());
    };
  }

  private static String qualifier(Qualifier qualifier) {
    return switch (qualifier) {
      case ABOUT -> "about ";
      case NEARLY -> "nearly ";
      case UP_TO -> "up to ";
      case AT_LEAST -> "at least ";
      case MORE_THAN -> "more than ";
      default -> "";
    };
  }
}
