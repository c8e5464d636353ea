package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Provenance;

/**
 * Reads what the cells of a table count from their column's head, their row's other cells and the
 * caption.
 */
final class TableReader {
  private final List<Sentence> article;
  private final SpeakerBook book;
  private final TableSources sources;
  private final @Nullable PartialDate published;
  private final FigureReader figureReader = new FigureReader();

  TableReader(List<Sentence> article, SpeakerBook book, Provenance provenance) {
    this.article = article;
    this.book = book;
    this.published = provenance.published();
    this.sources = new TableSources(article, book, provenance.outlet());
  }

  /** A table as its rows are read. */
  private record Table(List<TableColumn> columns, TableCaption caption, TableDates dates,
      Map<Integer, List<Figure>> figures) {

    boolean has(TableColumn.Role role) {
      return columns.stream().anyMatch(column -> column.is(role));
    }
  }

  /** The counts of a table; none where it does not say what it counts. */
  List<TableCount> read(List<TableRow> rows, Heading heading) {
    Map<Integer, List<Figure>> figures = new HashMap<>();
    rows.forEach(row -> figures.put(row.sentence().index(), figureReader.read(row.sentence())));
    TableRow head = TableHead.isHead(rows, figures, new TableDates(published, 0)) ? rows.get(0) : null;
    TableCaption caption = TableCaption.of(article, head, rows.get(0).sentence().index(), heading, book,
        published);
    TableDates dates = new TableDates(published, caption.year());
    List<TableRow> body = rows.subList(head == null ? 0 : 1, rows.size());
    Table table = new Table(columns(head, body, figures, dates), caption, dates, figures);
    if (!Bounds.of(rows.get(0).sentence()).isEmpty() || !heading.bounds().isEmpty() || isText(body, table)) {
      return List.of();
    }
    Speaker below = below(rows.get(rows.size() - 1).sentence());
    List<TableCount> counts = new ArrayList<>();
    TableCell section = null;
    for (TableRow row : body) {
      section = row.cells().size() == 1 ? row.cells().get(0) : section;
      boolean total = row.cells().get(0).has("total row");
      for (int column = 0; column < row.cells().size() && row.cells().size() > 1 && !isOfThings(row, table);
          column++) {
        TableCount count = count(table, row, column, total ? null : section, below);
        if (count != null) {
          counts.add(row.cells().get(0).isPart() && !counts.isEmpty() ? partOf(counts, count) : count);
        }
      }
    }
    return counts;
  }

  /** "412 casualties (71 killed, 341 injured)": whether cells are small texts of several figures. */
  private static boolean isText(List<TableRow> rows, Table table) {
    int texts = 0;
    for (TableRow row : rows) {
      for (TableCell cell : row.cells()) {
        long figures = table.figures().get(row.sentence().index()).stream()
            .filter(figure -> figure.from() >= cell.from() && figure.to() <= cell.to()).count();
        texts += figures > 1 && cell.measure() != null ? 1 : 0;
      }
    }
    return texts > 0;
  }

  /** Whether a table's heads name its columns of numbers and none of them counts people: "Won | Lost". */
  boolean isOfOther(List<TableRow> rows) {
    Map<Integer, List<Figure>> figures = new HashMap<>();
    rows.forEach(row -> figures.put(row.sentence().index(), figureReader.read(row.sentence())));
    TableDates dates = new TableDates(published, 0);
    return rows.size() > 2 && rows.get(0).cells().size() > 2 && TableHead.isHead(rows, figures, dates)
        && Bounds.of(rows.get(0).sentence()).isEmpty() && TableHead.cells(rows.get(0)).stream()
        .allMatch(head -> head.measure() == null && head.people() == null && dates.in(head) == null
            && !head.has("figure column"));
  }

  private static List<TableColumn> columns(@Nullable TableRow head, List<TableRow> body,
      Map<Integer, List<Figure>> figures, TableDates dates) {
    int width = body.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<TableColumn> columns = new ArrayList<>();
    List<TableCell> heads = head == null ? List.of() : TableHead.cells(head);
    int shift = heads.size() == width - 1 ? 1 : 0;
    for (int column = 0; column < width; column++) {
      List<TableCell> cells = new ArrayList<>();
      for (TableRow row : body) {
        if (row.cells().size() > 1 && row.cell(column) != null) {
          cells.add(row.cell(column));
        }
      }
      int at = column;
      boolean elsewhere = body.stream().anyMatch(row -> row.cells().stream().anyMatch(cell ->
          row.cells().indexOf(cell) != at && row.cells().size() > 2 && cell.people() != null));
      TableCell name = column < shift || column - shift >= heads.size() ? null : heads.get(column - shift);
      columns.add(TableColumn.of(name, cells, figures, dates, elsewhere));
    }
    return columns;
  }

  /** Whether the label of a row names things: "Main battle tanks", "ambulances hit". */
  private static boolean isOfThings(TableRow row, Table table) {
    for (int i = 0; i < row.cells().size(); i++) {
      TableColumn.Role role = table.columns().get(i).role();
      boolean label = role == TableColumn.Role.LABEL || role == TableColumn.Role.GROUP
          || role == TableColumn.Role.MEASURE;
      if (label && row.cells().get(i).isOfThings()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable TableCount count(Table table, TableRow row, int at, @Nullable TableCell section,
      @Nullable Speaker below) {
    TableColumn column = table.columns().get(at);
    TableCell cell = row.cells().get(at);
    Figure figure = column.is(TableColumn.Role.OTHER) || column.is(TableColumn.Role.DATE) ? null
        : table.figures().get(row.sentence().index()).stream().filter(cell::holds).findFirst().orElse(null);
    if (figure == null || figure.value() != null && figure.value() == 0 || !isCounted(table, column, cell)) {
      return null;
    }
    Measure measure = measure(table, row, at, section);
    if (measure == null) {
      return null;
    }
    TableCell.People people = people(table, row, at, section);
    if (people.kind() == null && row.cells().get(0).has("total row") && table.has(TableColumn.Role.GROUP)) {
      people = new TableCell.People(people.side(), "people");
    }
    Count count = new Count(row.sentence(), figure, measure, people.side(), people.kind(), null,
        figure.from());
    TableSources.Source said = source(table, row, column, section);
    if (said == null && table.caption().isOfEachSide()) {
      said = sources.of(row.cells().get(0));
    }
    Speaker speaker = said != null ? said.speaker() : table.caption().source() != null
        ? table.caption().source() : below;
    return new TableCount(count, speaker, said == null ? null : said.via(), said != null
        && said.speaker() == null,
        timing(table, row, column));
  }

  /** A row that is a part of the one above it: whom it counts and who says so is as there. */
  private static TableCount partOf(List<TableCount> counts, TableCount part) {
    for (int i = counts.size() - 1; i >= 0; i--) {
      TableCount above = counts.get(i);
      Count count = part.count();
      if (above.count().whole() == null && above.count().measure().includes(count.measure())
          && above.count().sentence() != count.sentence()) {
        boolean vague = count.kind() == null || count.kind().equals("people");
        Count own = vague ? count.of(above.count().side(), above.count().kind()) : count;
        return new TableCount(own.partOf(above.count()), above.source(), above.via(), above.own(),
            part.timing() == null ? above.timing() : part.timing());
      }
    }
    return part;
  }

  /** Whether a column without a word for it may count people: it is the only one of numbers. */
  private static boolean isCounted(Table table, TableColumn column, TableCell cell) {
    TableCell head = column.head();
    boolean named = head == null || cell.measure() != null || head.measure() != null || head.people() != null
        || head.has("figure column") || head.isSpeaker() || head.has("source column")
        || table.dates().in(head) != null || table.dates().rateIn(head) != null;
    return named || table.columns().stream().filter(other -> other.is(TableColumn.Role.FIGURE)).count() == 1
        || head.isEmpty();
  }

  private static @Nullable Measure measure(Table table, TableRow row, int at, @Nullable TableCell section) {
    Measure own = row.cells().get(at).measure();
    TableCell head = table.columns().get(at).head();
    own = own == null && head != null ? head.measure() : own;
    boolean column = false;
    for (TableColumn.Role role : List.of(TableColumn.Role.MEASURE, TableColumn.Role.GROUP,
        TableColumn.Role.LABEL)) {
      for (int i = 0; own == null && i < row.cells().size(); i++) {
        own = i != at && table.columns().get(i).is(role) ? row.cells().get(i).measure() : null;
        column |= table.columns().get(i).is(TableColumn.Role.MEASURE);
      }
    }
    own = own == null && section != null ? section.measure() : own;
    return own != null || column ? own : table.caption().measure();
  }

  private static TableCell.People people(Table table, TableRow row, int at, @Nullable TableCell section) {
    List<TableCell> cells = new ArrayList<>(List.of(row.cells().get(at)));
    TableCell head = table.columns().get(at).head();
    if (head != null && !(head.isSpeaker() && head.people() == null)) {
      cells.add(head);
    }
    TableCell source = null;
    for (int i = 0; i < row.cells().size(); i++) {
      TableColumn.Role role = table.columns().get(i).role();
      source = role == TableColumn.Role.SOURCE ? row.cells().get(i) : source;
      if (i != at && (role == TableColumn.Role.GROUP || role == TableColumn.Role.LABEL
          || role == TableColumn.Role.MEASURE)) {
        cells.add(row.cells().get(i));
      }
    }
    if (section != null) {
      cells.add(section);
    }
    String side = null;
    String kind = null;
    for (TableCell cell : cells) {
      TableCell.People named = cell.people();
      side = side == null && named != null ? named.side() : side;
      kind = kind == null && named != null ? named.kind() : kind;
    }
    TableCell.People all = table.caption().people();
    kind = kind == null ? all.kind() : kind;
    boolean armed = kind != null && (Parties.armed(kind) != null || kind.equals("prisoners"));
    boolean own = side == null && armed && source != null
        && (hasOwner(row) || row.cells().get(at).people() != null);
    PartyMention party = own ? PartyMention.at(source.sentence(), source.from()) : null;
    side = side == null ? party != null && !party.isRole() && (party.armed() || hasOwner(row))
        ? party.side() : all.side() : side;
    boolean place = side != null && kind == null;
    return new TableCell.People(place && !isWar(table, row, at) ? null : side,
        place && isWar(table, row, at) ? "soldiers" : kind);
  }

  /** Whether countries in a table are those of armies: it counts the losses or prisoners of war. */
  private static boolean isWar(Table table, TableRow row, int at) {
    Measure measure = measure(table, row, at, null);
    return measure == Measure.KILLED_OR_WOUNDED || measure == Measure.CAPTURED
        || measure == Measure.EXCHANGED;
  }

  private static boolean hasOwner(TableRow row) {
    return row.sentence().findWord("owner", 0, row.sentence().size()) >= 0;
  }

  private TableSources.@Nullable Source source(Table table, TableRow row, TableColumn column,
      @Nullable TableCell section) {
    TableCell head = column.head();
    boolean heads = head != null && head.measure() == null && head.people() == null
        && head.isSpeaker() && !head.has("figure column");
    if (heads) {
      return sources.of(head);
    }
    for (int i = 0; i < row.cells().size(); i++) {
      if (table.columns().get(i).is(TableColumn.Role.SOURCE) && !row.cells().get(i).isEmpty()) {
        return sources.of(row.cells().get(i));
      }
    }
    for (int i = 0; i < row.cells().size(); i++) {
      boolean label = !table.columns().get(i).is(TableColumn.Role.FIGURE);
      TableCell aside = label ? row.cells().get(i).bracket() : null;
      if (aside != null && aside.isSpeaker() && aside.people() == null) {
        return sources.of(aside);
      }
    }
    return section != null && section.isSpeaker() && section.people() == null ? sources.of(section) : null;
  }

  /** "Source: Ministry of Health": who a line right below a table says that it is from. */
  private @Nullable Speaker below(Sentence last) {
    int next = last.index() + 1;
    boolean label = next < article.size() && article.get(next).word(0, "source label");
    return label ? TableCaption.source(article.get(next), book) : null;
  }

  private static @Nullable Timing timing(Table table, TableRow row, TableColumn column) {
    Moment date = column.head() == null ? null : table.dates().in(column.head());
    boolean spans = true;
    for (int i = 0; i < row.cells().size(); i++) {
      TableColumn other = table.columns().get(i);
      Moment named = other.is(TableColumn.Role.DATE) ? table.dates().in(row.cells().get(i)) : null;
      if (named != null && date == null) {
        date = named;
        spans = other.spans() && !table.has(TableColumn.Role.SOURCE);
      }
    }
    Per per = column.head() == null ? null : table.dates().rateIn(column.head());
    per = per == null ? table.caption().per() : per;
    for (int i = 0; i < row.cells().size() && date == null; i++) {
      TableColumn.Role role = table.columns().get(i).role();
      boolean label = role != TableColumn.Role.FIGURE && role != TableColumn.Role.OTHER;
      date = label ? table.dates().within(row.cells().get(i)) : null;
      spans &= date == null;
    }
    if (date == null) {
      Timing all = table.caption().timing();
      return all == null || per == null ? all : all.per(per);
    }
    Timing timing = spans && !table.caption().cumulative() ? Timing.ofSpan(date)
        : Timing.ofMoment(date).dateOnly();
    return per == null ? timing : timing.per(per);
  }
}
