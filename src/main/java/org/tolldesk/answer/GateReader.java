package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;

/**
 * Reads an answer against its dossier and names what is wrong with it: numbers that no cited quote
 * holds or that it holds for other people, marks of nothing, links, quotes that are none, dates
 * that no source has.
 */
final class GateReader {
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)\\b[a-z][a-z0-9+.-]{1,9}://|\\bwww\\.|\\]\\s*\\(|<\\s*/?\\s*[a-z!]|(?<![\\p{L}\\p{Nd}])@[a-z]\\w{2,}|[\\w.-]+@[\\w-]+\\.\\w"
              + "|\\b(?:t\\.me|telegra\\.ph|bit\\.ly)\\b"
              + "|\\b[\\w-]{2,}\\.(?:com|org|net|info|io|ru|ua|uk|eu|de|fr|me|ly|co|biz|xyz|top|site|online|app|dev|gov|edu|tv|news)\\b");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}&&[^\\t\\r\u00AD]]");
  private final Dossier dossier;
  private final Vocabulary vocabulary;
  private final Map<String, Pattern> people;
  private final Map<String, Pattern> sides;
  private final Pattern groups;
  private final Quotations quotations;
  private final List<String> named;

  GateReader(Dossier dossier, Vocabulary vocabulary, Names names) {
    this.dossier = dossier;
    this.vocabulary = vocabulary;
    List<Claim> claims = dossier.told().flatMap(told -> told.merged().tellings().stream()).toList();
    Stream<String> remarks = dossier.remarks().stream().map(remark -> remark.item().claimant());
    this.people =
        names.people(
            Stream.concat(
                    claims.stream()
                        .flatMap(claim -> Stream.of(claim.claimant(), claim.attributedTo())),
                    remarks)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    this.sides =
        names.sides(
            claims.stream()
                .map(claim -> Group.of(claim.victims()).side())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    this.groups = Vocabulary.anyOf(claims.stream().map(Claim::victims).distinct()
        .flatMap(victims -> Stream.of(victims, Nouns.singular(victims))).toList());
    this.quotations = new Quotations(dossier.citations());
    this.named = namesWithDigits(dossier, claims);
  }

  /** Names of which the digits count nobody: "France 2". */
  private static List<String> namesWithDigits(Dossier dossier, List<Claim> claims) {
    Stream<String> said =
        claims.stream()
            .flatMap(claim -> Stream.of(claim.claimant(), claim.via(), claim.attributedTo()));
    Stream<String> published = dossier.citations().stream().map(Citation::outlet);
    return Stream.of(said, published, dossier.question().claimants().stream())
        .flatMap(names -> names)
        .filter(name -> name != null && name.chars().anyMatch(Character::isDigit))
        .distinct()
        .toList();
  }

  /** What is wrong with the answer, in the order of its sentences; empty where it may pass. */
  List<Fault> faults(String answer) {
    List<Statement> statements = statements(answer);
    List<Fault> faults = new ArrayList<>();
    Carried carried = Carried.NOTHING;
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Statement next = i + 1 < statements.size() ? statements.get(i + 1) : null;
      Reading reading = new Reading(statement, next, carried, vocabulary, people, sides, groups);
      check(reading)
          .ifPresent(
              what -> faults.add(new Fault(statement.line(), statement.text().strip(), what)));
      carried = reading.carry();
    }
    return faults;
  }

  /**
   * What is wrong with the answer as a whole, where its sentences may pass one by one.
   *
   * @param instructions what the model was told, evidence left out
   * @param boundary the word around the text of others
   */
  Optional<Fault> wholeFault(String answer, String instructions, String boundary) {
    return new WholeReply(dossier, statements(answer), vocabulary).fault(instructions, boundary);
  }

  private List<Statement> statements(String answer) {
    return new Statements(
            Messages.of(dossier.question().language()).locale(), quotations.whole(), named)
        .of(answer);
  }

  private Optional<String> check(Reading reading) {
    Statement statement = reading.statement();
    if (INVISIBLE.matcher(statement.text()).find()) {
      return Optional.of("it holds a character that cannot be seen");
    }
    if (LINK.matcher(statement.text()).find()) {
      return Optional.of("it holds a link or an address; only the program writes these");
    }
    Optional<Integer> forged =
        statement.marks().stream().filter(mark -> dossier.citation(mark).isEmpty()).findFirst();
    if (forged.isPresent()) {
      return Optional.of("there is no source [" + forged.get() + "]");
    }
    return quotations
        .fault(statement)
        .or(() -> dateFault(statement))
        .or(() -> numberFault(reading));
  }

  private Optional<String> dateFault(Statement statement) {
    for (SpokenDate date : statement.dates()) {
      String words = statement.text().substring(date.start(), date.end());
      if (!KnownDates.in(dossier, statement.marks()).bearOut(date, words)) {
        return Optional.of("no cited source has the date " + words.strip());
      }
    }
    return Optional.empty();
  }

  private Optional<String> numberFault(Reading reading) {
    for (int i = 0; i < reading.numerals().size(); i++) {
      Optional<String> fault = numberFault(reading, i);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private Optional<String> numberFault(Reading reading, int at) {
    Numeral numeral = reading.numeral(at);
    String words = reading.statement().text().substring(numeral.start(), numeral.end());
    List<Integer> marks = reading.statement().marks();
    boolean quoted = quotations.hold(reading.statement(), numeral);
    if (isSpan(reading, numeral, marks)) {
      return Optional.empty();
    }
    List<Claim> claims =
        dossier
            .told()
            .flatMap(told -> told.merged().tellings().stream())
            .filter(claim -> marks.contains(markOf(claim)))
            .filter(claim -> FigureCheck.numbers(claim).stream().anyMatch(numeral::is))
            .toList();
    if (claims.isEmpty() && quoted) {
      return Optional.empty();
    }
    if (claims.isEmpty()) {
      return Optional.of(
          "the number " + words + " stands in no claim of a source cited in this sentence");
    }
    FigureCheck check = new FigureCheck(reading, at, vocabulary);
    List<Optional<String>> faults =
        claims.stream()
            .map(claim -> quoted ? check.quotedFault(claim) : check.fault(claim))
            .toList();
    return faults.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : faults.get(0).map(fault -> words + ": " + fault);
  }

  private int markOf(Claim claim) {
    return dossier.citations().stream()
        .filter(
            citation ->
                citation.document().equals(claim.document())
                    && citation.start() == claim.start()
                    && citation.end() == claim.end())
        .mapToInt(Citation::n)
        .findFirst()
        .orElse(-1);
  }

  /** A stretch of time ("two years") that a cited quote names with the same number. */
  private boolean isSpan(Reading reading, Numeral numeral, List<Integer> marks) {
    return isTime(reading.bare(), numeral)
        && marks.stream()
            .map(dossier::citation)
            .flatMap(Optional::stream)
            .anyMatch(
                citation ->
                    new Numerals(vocabulary)
                        .in(citation.quote()).stream()
                            .anyMatch(
                                other ->
                                    other.value() == numeral.value()
                                        && isTime(citation.quote(), other)));
  }

  private boolean isTime(String text, Numeral numeral) {
    Matcher unit =
        vocabulary
            .pattern("time")
            .matcher(Vocabulary.lower(text))
            .region(numeral.end(), text.length());
    return unit.find() && text.substring(numeral.end(), unit.start()).matches("[\\s\\p{Z}-]*");
  }
}
