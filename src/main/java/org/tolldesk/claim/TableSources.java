package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who speaks in a cell: a body, a person, or an acronym that the article's own words spell. */
final class TableSources {
  /** In letters, of an acronym. */
  private static final int LONGEST = 8;

  private final List<Sentence> article;
  private final SpeakerBook book;
  private final @Nullable String outlet;

  TableSources(List<Sentence> article, SpeakerBook book, @Nullable String outlet) {
    this.article = article;
    this.book = book;
    this.outlet = outlet;
  }

  /** Who says it, null for whoever publishes the table, and through whom. */
  record Source(@Nullable Speaker speaker, @Nullable Speaker via) {}

  Source of(TableCell cell) {
    TableCell aside = cell.bracket();
    TableCell before = aside == null ? cell : new TableCell(cell.sentence(), cell.from(), aside.from() - 1);
    return aside != null && !before.isSpeaker() && aside.isSpeaker() ? of(aside) : named(cell);
  }

  private Source named(TableCell cell) {
    Sentence sentence = cell.sentence();
    int from = cell.from();
    while (from < cell.to() && (sentence.is(from, "the") || sentence.isMark(from, "-•*–·\"“"))) {
      from++;
    }
    int to = from;
    while (to < cell.to() && !sentence.isMark(to, ",;(*†[")) {
      to++;
    }
    int by = sentence.findWord("passing on", to, cell.to());
    Speaker via = by >= 0 && sentence.is(by + 1, "by") ? speaker(sentence, by + 2, cell.to()) : null;
    boolean own = to == from || isOwn(sentence, from, to);
    return new Source(own ? null : speaker(sentence, from, to), via);
  }

  /** "Our estimate", "this brief": whoever publishes it. */
  private static boolean isOwn(Sentence sentence, int from, int to) {
    boolean own = sentence.word(from, "own estimate");
    for (int i = from + 1; i < to; i++) {
      own &= !sentence.token(i).isCapitalised();
    }
    return own;
  }

  private Speaker speaker(Sentence sentence, int from, int to) {
    String text = sentence.textOf(from, to);
    SpeakerBook.Name name = book.nameAt(sentence, from);
    boolean known = sentence.match(from, "names") != null;
    String spelt = to - from == 1 && !known && FreeNames.isAllCapitals(text) && text.length() <= LONGEST
        ? spelt(text) : null;
    if (spelt != null) {
      return new Speaker(spelt, Speaker.Type.BODY, null);
    }
    return name != null && name.to() == to ? name.speaker() : new Speaker(text, Speaker.Type.BODY,
        BodyReader.sideIn(sentence, from, to));
  }

  /** The name of the outlet, or of the article's words, whose initials an acronym is. */
  private @Nullable String spelt(String acronym) {
    if (outlet != null && initials(outlet.split("[ -]+")).equals(acronym)) {
      return outlet;
    }
    for (Sentence sentence : article) {
      for (int i = 0; i < sentence.size(); i++) {
        int to = sentence.token(i).isCapitalised() && sentence.token(i).text().charAt(0) == acronym.charAt(0)
            ? end(sentence, i, acronym) : -1;
        if (to > i) {
          return sentence.textOf(i, to);
        }
      }
    }
    return null;
  }

  private static String initials(String[] words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** Where a name ends that begins at a token and whose initials are an acronym; negative for none. */
  private static int end(Sentence sentence, int from, String acronym) {
    int letter = 0;
    for (int i = from; i < sentence.size() && sentence.token(i).isWord(); i++) {
      String text = sentence.token(i).text();
      boolean small = text.matches("(?i)of|for|the|and|on|in|to");
      if (!small && (text.length() < 2 || text.charAt(0) != acronym.charAt(letter))) {
        return -1;
      }
      letter += small ? 0 : 1;
      if (letter == acronym.length()) {
        return i + 1;
      }
    }
    return -1;
  }
}
