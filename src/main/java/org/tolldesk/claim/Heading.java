package org.tolldesk.claim;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * What the lines below a heading or a table's first row count.
 *
 * @param measure of all lines; null where only the columns say
 * @param side whose people, where the heading says so
 * @param kind what people, where the heading says so
 * @param columns measure by the number of bars before the cell
 * @param bounds the columns that bound one figure
 */
record Heading(@Nullable Measure measure, @Nullable String side, @Nullable String kind,
    Map<Integer, Cell> columns, Bounds bounds) {
  private static final int LONGEST = 16;
  private static final int LONGEST_CAPTION = 26;
  /** Spaces between two cells of a table without bars. */
  private static final int GAP = 3;
  /** In dots, which lead from a row's label to its number. */
  private static final int LEADER = 3;
  /** In tokens: how long the number of a table may be. */
  private static final int SHORT_CAPTION = 4;
  /** In tokens, a row of two cells. */
  private static final int SHORT_ROW = 12;

  /** What the head of a column counts: what befell whom. */
  record Cell(@Nullable Measure measure, @Nullable Group group) {}

  static final Heading NONE = new Heading(null, null, null, Map.of(), Bounds.NONE);

  /** The heading in force after this sentence. */
  Heading after(Sentence sentence) {
    boolean row = isRow(sentence);
    int longest = sentence.word(0, "caption") ? LONGEST_CAPTION : LONGEST;
    if (!row && (sentence.size() > longest || sentence.isMark(sentence.size() - 1, ".!?"))) {
      boolean item = sentence.isMark(0, "-•*–·|") || sentence.is(0, "o");
      return sentence.size() > LONGEST && !item ? NONE : new Heading(measure, side, kind, Map.of(), bounds);
    }
    if (row) {
      Map<Integer, Cell> cells = columns(sentence);
      Bounds own = Bounds.of(sentence);
      if (!own.isEmpty()) {
        Heading named = of(sentence);
        return named.measure() == null ? new Heading(measure, side, kind, Map.of(), own)
            : new Heading(named.measure(), named.side(), named.kind(), Map.of(), own);
      }
      return cells.isEmpty() || hasNumber(sentence) ? this
          : new Heading(measure, side, kind, cells, Bounds.NONE);
    }
    Heading own = of(sentence);
    if (own.measure() == null && own.side() != null && sentence.findCue("force", 0, sentence.size()) >= 0) {
      return new Heading(measure, own.side(), "soldiers", Map.of(), Bounds.NONE);
    }
    String label = own.measure() == null ? labelOfPeople(sentence) : null;
    if (label != null) {
      return new Heading(measure, own.side(), label, Map.of(), Bounds.NONE);
    }
    if (own.measure() != null && own.side() == null && own.kind() == null && hasNumber(sentence)) {
      return new Heading(own.measure(), side, kind, Map.of(), Bounds.NONE);
    }
    return own.measure() != null ? own
        : own.kind() == null || !isOfHarm(sentence) ? new Heading(measure, side, kind, Map.of(), bounds)
        : new Heading(measure, own.side(), own.kind(), Map.of(), Bounds.NONE);
  }

  /** "A. Quarrymen", "Drivers:": people who are all that a line names. */
  private static @Nullable String labelOfPeople(Sentence sentence) {
    int from = sentence.size() > 2 && sentence.isMark(1, ".)") ? 2 : 0;
    int end = sentence.isMark(sentence.size() - 1, ":") ? sentence.size() - 1 : sentence.size();
    Phrases.Match side = sentence.variant(from, "sides", "adjective");
    int noun = side == null ? from : from + side.length();
    Phrases.Match people = sentence.match(noun, "kinds");
    boolean known = people != null && noun + people.length() == end;
    String word = noun == end - 1 ? sentence.token(noun).norm() : "";
    return known ? people.term().name() : PersonNoun.isBuiltLikeOne(word) ? word : null;
  }

  /** "Civilian harm in North Darfur": a caption about what befell a group. */
  static boolean isOfHarm(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean beside = sentence.match(i - 1, "kinds") != null || sentence.match(i + 1, "kinds") != null
          || sentence.match(i + 2, "kinds") != null;
      if (sentence.word(i, "harm") && beside) {
        return !hasNumber(sentence) || sentence.is(0, "table");
      }
    }
    return false;
  }

  /** A row of cells between bars, or of cells that wide gaps part. */
  static boolean isRow(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isMark(i, "|")) {
        return true;
      }
    }
    if (sentence.isMark(sentence.size() - 1, ".!?”\"")) {
      return false;
    }
    int gaps = 0;
    for (int i = 1; i < sentence.size(); i++) {
      if (isLed(sentence, i)) {
        return true;
      }
      gaps += isGap(sentence, i) ? 1 : 0;
    }
    // one gap alone may come of mark-up taken out of a running line
    return gaps > 1 || gaps == 1 && sentence.size() <= SHORT_ROW;
  }

  /** "Navy ........ 812": whether dots lead to a number. */
  static boolean isLed(Sentence sentence, int token) {
    String dots = token < 1 ? "" : sentence.token(token - 1).text();
    boolean leader = dots.equals("…") || dots.endsWith("...") || dots.equals(".") && token > LEADER
        && sentence.isMark(token - 2, ".") && sentence.isMark(token - LEADER, ".");
    return leader && sentence.isMark(token - 1, ".…") && (sentence.token(token).isNumber()
        || sentence.match(token, "qualifiers") != null);
  }

  static boolean isGap(Sentence sentence, int token) {
    return token > 0 && token < sentence.size()
        && sentence.token(token).start() - sentence.token(token - 1).end() >= GAP;
  }

  /** The measure of a cell: its column's, else that of the lines. */
  @Nullable Measure at(Sentence sentence, int token) {
    if (!isRow(sentence)) {
      return measure;
    }
    Measure inCell = inCell(sentence, token);
    Cell column = column(sentence, token);
    Measure inColumn = column == null ? null : column.measure();
    Measure inRow = inCell == null && inColumn == null ? inLabel(sentence) : null;
    return inCell != null ? inCell : inRow != null ? inRow : columns.isEmpty() ? measure : inColumn;
  }

  /** Whom the column of a cell, or another cell of its row, names; null for nobody. */
  @Nullable Group groupAt(Sentence sentence, int token) {
    Cell column = isRow(sentence) ? column(sentence, token) : null;
    return column != null && column.group() != null ? column.group() : groupOfRow(sentence, token);
  }

  /** "SAF | its own soldiers, to 1 November | 2,000": the group that opens a cell after the first. */
  private static @Nullable Group groupOfRow(Sentence sentence, int token) {
    for (int i = 1; i < token; i++) {
      Group group = sentence.isMark(i, "|") ? groupFrom(sentence, i + 1) : null;
      if (group != null) {
        return group;
      }
    }
    return null;
  }

  private static @Nullable Group groupFrom(Sentence sentence, int from) {
    int i = from;
    while (sentence.word(i, "owner") || sentence.is(i, "own") || sentence.cue(i, "determiner")) {
      i++;
    }
    Phrases.Match side = sentence.match(i, "sides");
    boolean acronym = side == null && sentence.holds(i) && FreeNames.isAllCapitals(sentence.token(i).text());
    Phrases.Match armed = acronym ? sentence.match(i + 1, "kinds") : null;
    if (armed != null) {
      return new Group(sentence.token(i).text(), armed.term().name());
    }
    Phrases.Match people = sentence.match(side == null ? i : i + side.length(), "kinds");
    return people == null ? null : new Group(side == null || side.term().name().startsWith("=") ? null
        : side.term().name(), people.term().name());
  }

  /** "cases 3,305": the measure that stands before a number in its own cell. */
  private static @Nullable Measure inCell(Sentence sentence, int token) {
    Phrases.Match match = sentence.endingAt(token, "measures");
    return match != null && bars(sentence, token - 1) == bars(sentence, token) ? MeasureFinder.measure(match)
        : null;
  }

  /** "Russian soldiers killed | 180,000": the measure that a row's first cell names, or null. */
  private static @Nullable Measure inLabel(Sentence sentence) {
    int first = sentence.isMark(0, "|") ? 1 : 0;
    for (int i = 0; i < sentence.size() && (i == 0 || bars(sentence, i) == first)
        && !isBar(sentence, i); i++) {
      Phrases.Match match = sentence.match(i, "measures");
      boolean whole = match != null && isLabel(sentence, i, i + match.length());
      boolean behind = sentence.match(i - 1, "kinds") != null
          || sentence.isMark(i - 1, ",(–—") && sentence.endingAt(i - 1, "kinds") != null;
      if (match != null && (whole || behind)) {
        return MeasureFinder.measure(match);
      }
    }
    return null;
  }

  private static boolean isBar(Sentence sentence, int at) {
    return at > 0 && sentence.isMark(at, "|");
  }

  /** "Killed | 1,100", "the missing .... 40": words that fill the first cell of their row. */
  private static boolean isLabel(Sentence sentence, int from, int to) {
    boolean first = from == 0 || from == 1 && (sentence.isMark(0, "|") || sentence.cue(0, "determiner"));
    return first && (sentence.isMark(to, "|.…:") || isGap(sentence, to));
  }

  /** A number that is none of the table's own: "Table 7". */
  private static boolean hasNumber(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).isNumber() && !sentence.word(i - 1, "caption")) {
        return true;
      }
    }
    return false;
  }

  /** What the column of a cell counts; a heading that leaves out the labels' column begins one later. */
  private @Nullable Cell column(Sentence sentence, int token) {
    boolean labelled = columns.containsKey(0) && !sentence.isMark(0, "|") && !sentence.token(0).isNumber();
    return columns.get(bars(sentence, token) - (labelled ? 1 : 0));
  }

  private static int bars(Sentence sentence, int token) {
    int bars = 0;
    for (int i = 0; i <= token; i++) {
      bars += i < token && sentence.isMark(i, "|") || isGap(sentence, i) && !sentence.isMark(i, "|")
          && !sentence.isMark(i - 1, "|") ? 1 : 0;
    }
    return bars;
  }

  private static Map<Integer, Cell> columns(Sentence sentence) {
    Map<Integer, Cell> columns = new HashMap<>();
    int start = 0;
    for (int i = 0; i < sentence.size(); i++) {
      start = i > 0 && bars(sentence, i) > bars(sentence, i - 1) ? i : start;
      Phrases.Match match = sentence.match(i, "measures");
      if (match != null) {
        int first = sentence.isMark(start, "|") ? start + 1 : start;
        columns.putIfAbsent(bars(sentence, i),
            new Cell(MeasureFinder.measure(match), groupFrom(sentence, first)));
      }
    }
    return columns;
  }

  /** "Table 2. Russia, killed and wounded by year": whether a country here opens a caption of its dead. */
  private static boolean opensCaption(Sentence sentence, int at) {
    Phrases.Match place = sentence.variant(at, "sides", "place");
    boolean first = at == 0 || sentence.isMark(at - 1, ".:–—-") && at <= SHORT_CAPTION;
    return place != null && first && (sentence.isMark(at + place.length(), ",:(–—-")
        || sentence.match(at + place.length(), "measures") != null);
  }

  static Heading of(Sentence sentence) {
    Measure measure = null;
    String side = null;
    String kind = null;
    for (int i = 0; i < sentence.size(); i++) {
      Phrases.Match match = sentence.match(i, "measures");
      if (measure == null && match != null && !match.term().variant().equals("loose")) {
        measure = MeasureFinder.measure(match);
      }
      Phrases.Match whose = sentence.variant(i, "sides", "adjective");
      Phrases.Match land = whose == null && opensCaption(sentence, i) ? sentence.variant(i, "sides", "place")
          : null;
      kind = land != null && !land.term().tag("enemy").isEmpty() ? "soldiers" : kind;
      whose = land == null ? whose : land;
      side = side == null && whose != null && !whose.term().name().startsWith("=") ? whose.term().name()
          : side;
      Phrases.Match people = sentence.match(i, "kinds");
      kind = kind == null && people != null ? people.term().name() : kind;
    }
    return new Heading(measure, side, kind, Map.of(), Bounds.NONE);
  }
}
