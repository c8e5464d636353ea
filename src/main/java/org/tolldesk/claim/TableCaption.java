package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Phrases;

/**
 * What the lines above a table say of all its rows: "Killed by month, Russia, per General Staff".
 *
 * @param measure null where unsaid
 * @param people null where unsaid
 * @param source who says it all; null where unsaid
 * @param timing the date that all is true for, or the span that it counts; null where unsaid
 * @param per the rate that all rows give; null for none
 * @param cumulative whether it says that figures run up to their date
 * @param year the only year that it names, or 0
 */
record TableCaption(@Nullable Measure measure, TableCell.People people, @Nullable Speaker source,
    @Nullable Timing timing, @Nullable Per per, boolean cumulative, int year) {
  private static final Pattern EACH =
      Pattern.compile("(?i)(each |either |both |the )*(side|sides|party|parties)");
  /** In lines. */
  private static final int LINES = 3;
  /** In tokens, of a caption. */
  private static final int LONGEST = 40;

  /** In tokens, of a body that ends a caption. */
  private static final int SHORT = 8;

  static TableCaption of(List<Sentence> article, @Nullable TableRow head, int first, Heading heading,
      SpeakerBook book,
      @Nullable PartialDate published) {
    List<Sentence> lines = lines(article, first);
    if (head != null && TableHead.isCaption(head)) {
      lines.add(0, head.sentence());
    }
    Measure measure = null;
    String side = null;
    String kind = null;
    Speaker source = null;
    Timing timing = null;
    Per per = null;
    boolean cumulative = false;
    for (Sentence line : lines) {
      Heading own = Heading.of(line);
      boolean counts = own.measure() != null;
      measure = measure == null ? isOfExchange(line) ? Measure.EXCHANGED : own.measure() : measure;
      kind = kind == null ? own.kind() : kind;
      side = side == null ? own.side() == null && counts ? place(line) : own.side() : side;
      source = source == null ? source(line, book) : source;
      cumulative |= line.findWord("cumulative table", 0, line.size()) >= 0;
      for (Moment moment : new TimeReader(published).read(line)) {
        per = per == null && moment.date() == null && !moment.since() ? moment.per() : per;
        boolean rows = line.word(moment.at() - 1, "date column") || line.word(moment.at(), "date column");
        timing = timing == null && moment.dates() && !rows ? timing(line, moment) : timing;
      }
    }
    boolean army = side != null && kind == null && lines.stream().anyMatch(TableCaption::isOfWar);
    kind = army ? "soldiers" : kind;
    measure = measure == null ? heading.measure() : measure;
    side = side == null && kind == null ? heading.side() : side;
    kind = kind == null ? heading.kind() : kind;
    return new TableCaption(measure, new TableCell.People(side, kind), source, timing, per, cumulative,
        TableDates.yearIn(lines));
  }

  /** The lines right above that are no running text, the nearest first. */
  private static List<Sentence> lines(List<Sentence> article, int first) {
    List<Sentence> lines = new ArrayList<>();
    int paragraphs = 0;
    for (int i = first - 1; i >= 0; i--) {
      Sentence line = article.get(i);
      boolean opens = lines.isEmpty() || lines.get(lines.size() - 1).paragraph() != line.paragraph();
      paragraphs += opens ? 1 : 0;
      if (paragraphs > LINES || line.size() > LONGEST || opens && !isCaption(article, i)
          || Heading.isRow(line)) {
        break;
      }
      lines.add(line);
    }
    return lines;
  }

  /** Whether the line that ends with a sentence is a caption: it has no full stop, or says that it is one. */
  private static boolean isCaption(List<Sentence> article, int last) {
    Sentence end = article.get(last);
    int from = last;
    while (from > 0 && article.get(from - 1).paragraph() == end.paragraph()) {
      from--;
    }
    return !end.isMark(end.size() - 1, ".!?”\"") || article.get(from).word(0, "caption");
  }

  /** "Killed by month, Russia, per …": a country between two marks. */
  private static @Nullable String place(Sentence line) {
    for (int i = 0; i < line.size(); i++) {
      Phrases.Match place = line.variant(i, "sides", "place");
      boolean apart = place != null && (i == 0 || line.isMark(i - 1, ",:;(–—-."))
          && (i + place.length() == line.size() || line.isMark(i + place.length(), ",:;)–—-."));
      if (apart) {
        return place.term().name();
      }
    }
    return null;
  }

  /** "Prisoners of war exchanged in June": what was done to captives. */
  private static boolean isOfExchange(Sentence line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.match(i, "measures", "exchanged") != null) {
        return true;
      }
    }
    return false;
  }

  /** "As admitted by each side": whether every row is its own party's word. */
  boolean isOfEachSide() {
    return source != null && EACH.matcher(source.name()).matches();
  }

  /** Whether a line speaks of what armies lose. */
  private static boolean isOfWar(Sentence line) {
    for (int i = 0; i < line.size(); i++) {
      Phrases.Match side = line.match(i, "sides");
      if (line.cue(i, "force") || side != null && !side.term().tag("enemy").isEmpty()
          || line.is(i, "military")) {
        return true;
      }
    }
    return false;
  }

  /** "Per General Staff of Ukraine", "according to police", "Source: …", "(Harbour Centre estimate)". */
  static @Nullable Speaker source(Sentence line, SpeakerBook book) {
    Mentions mentions = null;
    for (int i = 0; i < line.size(); i++) {
      boolean label = line.word(i, "source label") && line.isMark(i + 1, ":");
      Phrases.Match by = line.match(i, "saying", "according");
      int from = label ? i + 2 : by != null ? i + by.length()
          : line.is(i, "per") && line.match(i + 1, "times") == null && !line.token(i + 1).isNumber()
          || line.is(i, "by") && line.word(i - 1, "count verb")
          ? i + 1 : -1;
      if (from < 0 || from >= line.size()) {
        continue;
      }
      int at = line.cue(from, "determiner") ? from + 1 : from;
      SpeakerBook.Name name = book.nameAt(line, at);
      mentions = mentions == null ? Mentions.of(line, book) : mentions;
      Mention mention = mentions.first(other -> other.to() > at && other.from() <= at);
      boolean longer = name != null && mention != null && mention.to() > name.to();
      Speaker said = name != null && !longer ? ofState(line, at, name.to(), name.speaker())
          : mention == null ? null
          : new SpeakerMemory(book).resolve(mentions, new Mention(at, mention.to(), mention.head(),
          mention.form(),
              mention.named(), false), Clauses.phraseEnd(line, mention.to()));
      said = said == null || mention == null ? said : ofState(line, at, mention.to(), said);
      if (said != null) {
        return said;
      }
    }
    return atEnd(line);
  }

  /** "Losses from 24 February to 1 October, General Staff of Ukraine": a body that ends a caption. */
  private static @Nullable Speaker atEnd(Sentence line) {
    int end = line.isMark(line.size() - 1, ".)") ? line.size() - 1 : line.size();
    int from = end;
    while (from > 0 && !line.isMark(from - 1, ",;(–—")) {
      from--;
    }
    while (end > from + 1 && line.word(end - 1, "own count")) {
      end--;
    }
    TableCell last = new TableCell(line, from, end);
    TableCell.People people = last.people();
    boolean body = from > 1 && end - from < SHORT && line.token(from).isCapitalised() && last.isSpeaker()
        && (people == null || people.kind() == null || line.match(from, "names") != null)
        && Heading.of(line).measure() != null;
    return body ? new Speaker(last.text(), Speaker.Type.BODY, BodyReader.sideIn(line, from, end)) : null;
  }

  /** A body with the country that it is of: "General Staff of Ukraine". */
  private static Speaker ofState(Sentence line, int from, int to, Speaker body) {
    Phrases.Match of = line.is(to, "of") ? line.variant(to + 1, "sides", "place") : null;
    return of == null || body.isPerson() ? body
        : new Speaker(line.textOf(from, to + 1 + of.length()), Speaker.Type.BODY, of.term().name());
  }

  /** "In June 2025" counts that month; "to 14 March", "as of 1 May" and a day alone date what is counted. */
  private static Timing timing(Sentence line, Moment moment) {
    boolean upTo = moment.date().isDay() && moment.from() == null
        || line.findWord("up to a date", Math.max(0, moment.at() - 2), moment.end()) >= 0
        || line.findWord("cumulative table", 0, line.size()) >= 0;
    return upTo ? Timing.ofMoment(moment).dateOnly() : Timing.ofSpan(moment);
  }
}
