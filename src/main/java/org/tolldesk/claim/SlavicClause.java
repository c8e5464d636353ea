package org.tolldesk.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Reads what a figure counts in a Ukrainian or Russian clause, where the verb stands anywhere: "у полон за
 * той самий час узято 185 окупантів", "ранения получили 712", "офицеров в списке – 4 950".
 */
final class SlavicClause {
  private static final Set<String> BEFORE = Set.of("passive", "active", "transitive", "toll", "noun");
  private static final Set<String> AFTER = Set.of("passive", "active");
  /** "130 тысяч – убитыми", "военных, погибших в …". */
  private static final Set<String> DASHED = Set.of("passive", "noun");
  private static final int REACH = 14;

  private SlavicClause() {}

  /** Whether a figure stands in a Cyrillic text: by the first word of its sentence. */
  static boolean isCyrillic(Sentence sentence) {
    for (int i = 0; i < Math.min(6, sentence.size()); i++) {
      if (sentence.token(i).isWord()) {
        return sentence.token(i).text().codePointAt(0) > 0x3FF;
      }
    }
    return false;
  }

  /** The nearest word of the figure's own clause that says what people suffered; null where there is none. */
  static MeasureFinder.@Nullable Found measure(Sentence sentence, Figure figure, NounPhrase phrase,
      List<Figure> figures) {
    boolean stranger = phrase.unknown() != null && phrase.kind() == null && phrase.side() == null;
    if (stranger || !isCyrillic(sentence)) {
      return null;
    }
    String marks = phrase.kind() == null ? "–—" : "–—,";
    int dash = sentence.isMark(phrase.to(), marks) ? phrase.to() + 1 : -1;
    Phrases.Match said = dash < 0 || !sentence.holds(dash) ? null : measureAt(sentence, dash, DASHED);
    if (said != null) {
      return found(sentence, said, dash);
    }
    MeasureFinder.Found before = before(sentence, figure, figures);
    return before != null ? before : after(sentence, phrase.to(), figures);
  }

  private static MeasureFinder.@Nullable Found before(Sentence sentence,
      Figure figure, List<Figure> figures) {
    for (int i = figure.outer() - 1; i >= Math.max(0, figure.outer() - REACH); i--) {
      if (sentence.isMark(i, ",")) {
        int open = aside(sentence, i);
        if (open < 0) {
          return null;
        }
        i = open;
        continue;
      }
      if (ends(sentence, i) || isIn(figures, i)) {
        return null;
      }
      Phrases.Match measure = measureAt(sentence, i, BEFORE);
      if (measure != null && i + measure.length() <= figure.outer()) {
        return found(sentence, measure, i);
      }
    }
    return null;
  }

  private static MeasureFinder.@Nullable Found after(Sentence sentence, int from, List<Figure> figures) {
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      if (ends(sentence, i) || sentence.isMark(i, ",") || isIn(figures, i)) {
        return null;
      }
      Phrases.Match measure = measureAt(sentence, i, AFTER);
      if (measure != null) {
        return found(sentence, measure, i);
      }
    }
    return null;
  }

  private static MeasureFinder.Found found(Sentence sentence, Phrases.Match measure, int at) {
    return new MeasureFinder.Found(MeasureFinder.measure(measure), at,
        measure.term().variant().equals("toll"), MeasureFinder.isLoss(sentence, at));
  }

  private static Phrases.@Nullable Match measureAt(Sentence sentence, int at, Set<String> variants) {
    for (Phrases.Match match : sentence.matchesAt(at)) {
      if (match.term().is("measures") && variants.contains(match.term().variant())) {
        return match;
      }
    }
    return null;
  }

  /** Another clause begins here, or somebody is said to be safe. */
  private static boolean ends(Sentence sentence, int at) {
    return sentence.isMark(at, ";:.!?()«»–—") || sentence.cue(at, "subordinate")
        || sentence.cue(at, "contrast") || sentence.cue(at, "relative") || sentence.cue(at, "neutral")
        || sentence.variant(at, "saying", "say") != null;
  }

  /** The comma that opens an aside such as ", за його словами," where this one closes it, or -1. */
  private static int aside(Sentence sentence, int close) {
    for (int i = close - 1; i >= Math.max(1, close - 8); i--) {
      if (sentence.isMark(i, ",")) {
        boolean source = sentence.match(i + 1, "saying", "according") != null
            || sentence.match(i + 1, "saying", "pronominal") != null;
        return source ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isIn(List<Figure> figures, int at) {
    for (Figure figure : figures) {
      if (at >= figure.from() && at < figure.to()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "п'ятдесят чотири – на Курщині", "на Закарпатті – дев'яносто", "тобто понад тисячу на добу": a dash or a
   * rate stands for the verb before.
   */
  static boolean isGap(Sentence sentence, Figure figure, NounPhrase phrase) {
    Phrases.Match rate = sentence.match(figure.to(), "times");
    return isCyrillic(sentence) && phrase.isEmpty()
        && (rate != null && rate.term().tag("type").equals("per") || sentence.isMark(figure.to(), "–—")
            || sentence.isMark(figure.outer() - 1, "–—"));
  }

  /** "говорил о 355 тысячах", "написала про «щонайменше 8 тисяч»": a figure for what is spoken of. */
  static boolean isSpokenOf(Sentence sentence, Figure figure) {
    int at = figure.outer() - 1;
    while (sentence.isMark(at, "«“\"") || sentence.word(at, "figure noun")
        || sentence.match(at, "qualifiers") != null) {
      at--;
    }
    boolean about = sentence.is(at, "о") || sentence.is(at, "об") || sentence.is(at, "про");
    boolean noun = at < figure.outer() - 1 && sentence.word(at + 1, "figure noun");
    if (!about && !noun || !isCyrillic(sentence)) {
      return false;
    }
    for (int i = at; i >= Math.max(0, at - 4) && !sentence.isMark(i, ",;:"); i--) {
      if (sentence.variant(i, "saying", "say") != null) {
        return true;
      }
    }
    return false;
  }

  /** "Офицеров – 4 950", "цивільних трохи більше ніж 4 300": the people named first in their clause. */
  static @Nullable String kindBefore(Sentence sentence, Figure figure, NounPhrase phrase) {
    if (!isCyrillic(sentence) || !phrase.isEmpty()) {
      return null;
    }
    String kind = null;
    for (int i = figure.outer() - 1; i >= Math.max(0, figure.outer() - 6); i--) {
      if (sentence.isMark(i, "–—") && i == figure.outer() - 1) {
        continue;
      }
      if (ends(sentence, i) || sentence.isMark(i, ",") || sentence.match(i, "measures") != null) {
        break;
      }
      Phrases.Match people = sentence.match(i, "kinds");
      kind = people != null ? people.term().name() : kind;
    }
    return kind == null || kind.equals("people") ? null : kind;
  }
}
