package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speakers of one article, by the way that its language asks for. It remembers who was named last,
 * so sentences must be read in the order of the text.
 */
final class SpeakerFinder {
  /** In tokens: how far into a sentence without a saying its subject may stand. */
  private static final int OPENING = 8;

  /** In tokens: how near before a figure the colon of a label stands. */
  private static final int LABEL = 4;

  private final SpeakerBook book;
  private final SpeakerMemory memory;
  private final SpeakerSearch search;

  SpeakerFinder(SpeakerBook book) {
    this.book = book;
    this.memory = new SpeakerMemory(book);
    this.search = book.isCyrillic() ? new CyrillicSpeakers(book, memory) : new EnglishSpeakers(book, memory);
  }

  /** Where the speakers of a sentence are looked for. */
  SpeakerSearch search() {
    return search;
  }

  /** The body named between two tokens. */
  @Nullable Speaker bodyIn(Sentence sentence, int from, int to) {
    return memory.bodies().in(sentence, from, to);
  }

  /** "its director, Dr Hamid Osman": the person named right behind a comma. */
  @Nullable Speaker personAfter(Sentence sentence, int comma) {
    return book.personNear(sentence, comma + 1);
  }

  /** The person named last; null before the first. */
  @Nullable Speaker lastPerson() {
    return memory.lastPerson();
  }

  void note(Sentence sentence, Speaker speaker) {
    memory.note(speaker, sentence.words());
  }

  /** Remembers who was named in a sentence, for the pronouns after it. */
  void note(Sentence sentence, List<Saying> sayings) {
    if (!sayings.isEmpty()) {
      note(sentence, sayings.get(sayings.size() - 1).speaker());
      return;
    }
    if (Clauses.isByline(sentence)) {
      return;
    }
    Speaker introduced = search.introduced(sentence);
    if (introduced != null) {
      note(sentence, introduced);
    }
    Speaker acting = search.acting(sentence);
    if (acting != null) {
      note(sentence, acting);
      return;
    }
    for (int i = Clauses.dateline(sentence); i < Math.min(OPENING, sentence.size()); i++) {
      SpeakerBook.Name name = book.nameAt(sentence, i);
      if (name != null && name.speaker().isPerson()) {
        note(sentence, name.speaker());
        return;
      }
      boolean within = sentence.is(i - 1, "of")
          || sentence.is(i - 1, "by") && sentence.word(i - 2, "posted claim")
          || sentence.is(i - 1, "at") || sentence.is(i - 1, "from")
          || sentence.is(i - 1, "the") && (sentence.is(i - 2, "of") || sentence.is(i - 2, "at"));
      boolean voice = name != null && name.to() == i + 1 && sentence.isMark(i + 1, ":")
          && book.surnamed(sentence.token(i).norm()) != null;
      if (name != null && !voice && (i <= 1 || within && name.speaker().type() == Speaker.Type.BODY)
          && sentence.isMark(sentence.size() - 1, ".")) {
        note(sentence, name.speaker());
      }
      i = name == null ? i : name.to() - 1;
    }
  }

  /** The comma of "Ministry of Health, Beirut, 18 November:", a body with a place and a date; else -1. */
  private static int stamp(Sentence sentence, int colon) {
    int comma = 1;
    while (comma < colon && !sentence.isMark(comma, ",")) {
      comma++;
    }
    boolean dated = false;
    for (int i = comma + 1; i < colon; i++) {
      boolean time = sentence.token(i).isNumber() || sentence.match(i, "months") != null
          || Clauses.isTime(sentence, i);
      dated |= time;
      if (!time && sentence.token(i).isWord() && !sentence.token(i).isCapitalised()) {
        return -1;
      }
    }
    return dated ? comma : -1;
  }

  /** "COPECO, first bulletin: 17 dead": the speaker named before the colon that introduces a figure. */
  @Nullable Speaker beforeColon(Sentence sentence, int figure) {
    if (Heading.isRow(sentence)) {
      return search.cell(sentence, sentence.isMark(0, "|") ? 1 : 0, Clauses.cellEnd(sentence));
    }
    if (sentence.word(0, "questioner") && sentence.isMark(1, ":")) {
      return null;
    }
    for (int i = figure - 1; i > 0; i--) {
      boolean near = i >= figure - LABEL;
      boolean clock = near && sentence.holds(i - 1) && sentence.token(i - 1).isNumber();
      if (sentence.isMark(i, ":") && !clock && (near || i > 2)) {
        boolean paper = sentence.word(0, "paper") || sentence.word(1, "paper");
        int comma = near ? -1 : stamp(sentence, i);
        Speaker label = near || paper ? search.label(sentence, 0, i)
            : comma > 0 ? search.cell(sentence, 0, comma) : null;
        return label != null ? label : search.introducing(sentence, i);
      }
    }
    return null;
  }
}
