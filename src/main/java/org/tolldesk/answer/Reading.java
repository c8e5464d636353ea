package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Qualifier;

/** A sentence with all that the gate recognises in it, and which of it belongs to which number. */
final class Reading {
  /** What stands before the name of whoever passed a figure on. */
  private static final Pattern THROUGH = Pattern.compile("(?:through|via|через) [«“\"]?(?:the )?$");

  /** What stands between "killed" and the time in which they were. */
  private static final Pattern HELD =
      Pattern.compile("\\s+(?:in|during|within|у|в|за|протягом|в течение)\\s+");

  private final Statement statement;
  private final String lower;
  private final @Nullable Statement next;
  private final Carried carried;
  private final Vocabulary vocabulary;
  private final List<Numeral> numerals;
  private final List<Names.Mention> people;
  private final List<Vocabulary.Found> measures;
  private final List<Vocabulary.Found> weak;
  private final List<Vocabulary.Found> sides;
  private final List<Vocabulary.Found> kinds;
  private final List<Vocabulary.Found> qualifiers;
  private final List<Vocabulary.Found> rates;
  private final List<Integer> cuts;
  private final Denials denials;

  Reading(
      Statement statement,
      @Nullable Statement next,
      Carried carried,
      Vocabulary vocabulary,
      Map<String, Pattern> people,
      Map<String, Pattern> sides,
      Pattern groups) {
    this.statement = statement;
    this.lower = Vocabulary.lower(statement.bare());
    this.next = next;
    this.carried = carried;
    this.vocabulary = vocabulary;
    this.numerals = new Numerals(vocabulary).in(bare());
    this.people = claimants(Names.mentions(bare(), people), groups);
    this.measures = apart(vocabulary.family("measure", bare()));
    this.weak = apart(vocabulary.family("weak", bare()));
    this.kinds = vocabulary.family("kind", bare());
    this.qualifiers = vocabulary.family("qualifier", bare());
    this.rates = vocabulary.family("rate", bare());
    this.sides = victims(Names.mentions(bare(), sides));
    this.cuts = cuts();
    this.denials = new Denials(lower, numerals, qualifiers, vocabulary);
  }

  /** "Police" in "police officers killed" claims nothing, nor does whom a figure only came through. */
  private List<Names.Mention> claimants(List<Names.Mention> mentions, Pattern groups) {
    List<Names.Mention> claimants = new ArrayList<>(mentions);
    claimants.removeIf(mention -> THROUGH.matcher(lower).region(0, mention.start()).find());
    groups
        .matcher(lower)
        .results()
        .forEach(
            group ->
                claimants.removeIf(
                    mention -> mention.start() >= group.start() && mention.end() <= group.end()));
    return claimants;
  }

  /** Measure words inside a claimant's name measure nothing. */
  private List<Vocabulary.Found> apart(List<Vocabulary.Found> words) {
    return words.stream()
        .filter(
            word ->
                people.stream()
                    .noneMatch(
                        person -> person.start() < word.end() && word.start() < person.end()))
        .toList();
  }

  /** A nationality in a claimant's name or title says nothing of the victims. */
  private List<Vocabulary.Found> victims(List<Names.Mention> mentions) {
    List<Vocabulary.Found> found = new ArrayList<>();
    for (Names.Mention side : mentions) {
      boolean title =
          people.stream()
              .anyMatch(
                  person ->
                      person.start() < side.end() && side.start() < person.end()
                          || person.start() >= side.end()
                              && bare()
                                  .substring(side.end(), person.start())
                                  .matches("(?:['’]s)?\\s+(?:(?!\\p{Nd})[\\p{L}’'-]+\\s+){1,4}")
                              && !vocabulary.holds(
                                  "stance.denied", bare().substring(side.end(), person.start()))
                              && kinds.stream()
                                  .noneMatch(
                                      kind ->
                                          kind.start() >= side.end()
                                              && kind.end() <= person.start()));
      if (!title) {
        found.add(new Vocabulary.Found(side.name(), side.start(), side.end()));
      }
    }
    return found;
  }

  /** Where one clause ends and another begins. */
  private List<Integer> cuts() {
    List<Integer> cuts = new ArrayList<>();
    Matcher semicolon = Pattern.compile(";").matcher(bare());
    while (semicolon.find()) {
      cuts.add(semicolon.start());
    }
    Matcher word = vocabulary.pattern("clause").matcher(lower);
    while (word.find()) {
      if (!isInsideMeasure(word.start())) {
        cuts.add(word.start());
      }
    }
    Matcher comma = Pattern.compile("[,(](?=[^;]*\\p{L})").matcher(bare());
    while (comma.find()) {
      cuts.add(comma.start());
    }
    cuts.sort(Integer::compare);
    return cuts;
  }

  private boolean isInsideMeasure(int start) {
    return measures.stream().anyMatch(measure -> measure.start() < start && start < measure.end());
  }

  String bare() {
    return statement.bare();
  }

  Statement statement() {
    return statement;
  }

  Carried carried() {
    return carried;
  }

  List<Numeral> numerals() {
    return numerals;
  }

  Numeral numeral(int at) {
    return numerals.get(at);
  }

  List<Vocabulary.Found> sides() {
    return sides;
  }

  /** What the sentence, or else the one before it, says that a number measures. */
  @Nullable String measure(int at) {
    return close(at, measures)
        .or(() -> before(at, measures))
        .or(() -> close(at, weak))
        .or(() -> far(at, measures))
        .map(Vocabulary.Found::name)
        .orElseGet(
            () ->
                carried.measure() != null
                    ? carried.measure()
                    : far(at, weak).map(Vocabulary.Found::name).orElse(null));
  }

  /** The noun for people, where nothing else in the sentence tells the measure: "314 prisoners". */
  Optional<String> weakWord(int at) {
    return measures.isEmpty() ? close(at, weak).map(word -> lower.substring(word.start(), word.end()))
        : Optional.empty();
  }

  /** Whose people the sentence, or else the one before it, says that a number counts. */
  @Nullable String side(int at) {
    return close(at, sides)
        .or(() -> far(at, sides))
        .map(Vocabulary.Found::name)
        .orElse(carried.side());
  }

  /** Whether a date limits what a number counts: "killed in February", not "in February … said". */
  boolean isHeldIn(int at) {
    int from = numerals.get(at).end();
    int to = bound(at);
    return statement.dates().stream()
        .filter(date -> date.start() >= from && date.start() < to)
        .anyMatch(
            date ->
                measures.stream()
                    .filter(word -> word.end() <= date.start())
                    .anyMatch(
                        word ->
                            HELD.matcher(lower.substring(word.end(), date.start())).matches()));
  }

  /** "A day" behind a number, or "daily" before it; null where the sentence gives no rate. */
  @Nullable String rate(int at) {
    return close(at, rates).map(Vocabulary.Found::name).orElse(null);
  }

  List<Vocabulary.Found> kinds() {
    return kinds;
  }

  boolean hasNumeral(@Nullable Long people) {
    return numerals.stream().anyMatch(numeral -> numeral.is(people));
  }

  boolean names(String person) {
    return people.stream().anyMatch(mention -> mention.name().equals(person));
  }

  boolean says(String key) {
    return vocabulary.holds(key, bare());
  }

  boolean saysNext(String key) {
    return next != null && vocabulary.holds(key, next.bare());
  }

  /**
   * The claimant of a number: the nearest in its clause, else the last before it, else the first
   * after it.
   */
  Names.@Nullable Mention governing(int at) {
    Numeral numeral = numerals.get(at);
    int from =
        cuts.stream()
            .filter(cut -> cut < numeral.start())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    int to =
        cuts.stream()
            .filter(cut -> cut >= numeral.end())
            .mapToInt(Integer::intValue)
            .min()
            .orElse(bare().length());
    Names.Mention best = null;
    for (Names.Mention person : people) {
      boolean inside = person.start() >= from && person.end() <= to;
      if (inside && (best == null || distance(person, numeral) < distance(best, numeral))) {
        best = person;
      }
    }
    if (best != null) {
      return best;
    }
    for (Names.Mention person : people) {
      if (person.end() <= numeral.start() || best == null) {
        best = person;
      }
    }
    return best;
  }

  private static int distance(Names.Mention person, Numeral numeral) {
    return person.start() >= numeral.end()
        ? person.start() - numeral.end()
        : numeral.start() - person.end();
  }

  /** Where what follows a number stops belonging to it; both ends of a range share it. */
  int bound(int at) {
    int end = numerals.get(at).end();
    if (at + 1 < numerals.size()
        && Numerals.isRange(lower, numerals.get(at), numerals.get(at + 1).start())) {
      return bound(at + 1);
    }
    int nextNumber = at + 1 < numerals.size() ? numerals.get(at + 1).start() : bare().length();
    Matcher cut =
        Pattern.compile(
                ";|,\\s+(?:while|whereas|but|and|although|though|а|але|но|тоді як|тогда как)\\s"
                    + "|\\s(?:while|whereas|тоді як|тогда как)\\s")
            .matcher(bare())
            .region(end, nextNumber);
    return cut.find() ? cut.start() : nextNumber;
  }

  /** The word right before a number, else the first behind it that belongs to it. */
  private Optional<Vocabulary.Found> close(int at, List<Vocabulary.Found> words) {
    Numeral numeral = numerals.get(at);
    int bound = bound(at);
    Optional<Vocabulary.Found> direct =
        words.stream()
            .filter(word -> word.end() <= numeral.start() && isDirect(word.end(), numeral.start()))
            .reduce((first, second) -> second);
    return direct.or(
        () ->
            words.stream()
                .filter(word -> word.start() >= numeral.end() && word.start() < bound)
                .findFirst());
  }

  private Optional<Vocabulary.Found> before(int at, List<Vocabulary.Found> words) {
    int start = numerals.get(at).start();
    return words.stream().filter(word -> word.end() <= start).reduce((first, second) -> second);
  }

  /** The last word before a number, else any after it. */
  private Optional<Vocabulary.Found> far(int at, List<Vocabulary.Found> words) {
    int end = numerals.get(at).end();
    return before(at, words)
        .or(() -> words.stream().filter(word -> word.start() >= end).findFirst());
  }

  /** Nothing but a colon or a qualifier lies between. */
  private boolean isDirect(int end, int start) {
    return isJoint(end, start)
        || qualifiers.stream()
            .anyMatch(
                word ->
                    word.start() >= end
                        && word.end() <= start
                        && isJoint(end, word.start())
                        && isJoint(word.end(), start)
                        && !word.name().equals("between"));
  }

  private boolean isJoint(int end, int start) {
    String between = bare().substring(end, start).strip();
    return between.isEmpty() || between.equals(":");
  }

  /** The qualifier right before or behind a number; exact where there is none. */
  Qualifier qualifier(int at) {
    Numeral numeral = numerals.get(at);
    if (bare().substring(numeral.end()).matches("(?s)\\s*(?:\\+|plus\\b|or more\\b).*")) {
      return Qualifier.AT_LEAST;
    }
    return qualifiers.stream()
        .filter(word -> word.end() <= numeral.start() && isNear(word.end(), numeral.start()))
        .reduce((first, second) -> second)
        .map(word -> Qualifier.valueOf(word.name().toUpperCase(Locale.ROOT)))
        .orElse(Qualifier.EXACT);
  }

  private boolean isNear(int end, int start) {
    return bare()
        .substring(end, start)
        .matches("\\s*(?:(?:a|an|the|as|ніж|чем|як|total of|figure of)\\s+)*");
  }

  /** "До" is both the end of a range and "up to". */
  boolean saysUpTo(int at) {
    String before = lower.substring(0, numerals.get(at).start()).stripTrailing();
    return vocabulary
        .pattern("qualifier.up_to")
        .matcher(before)
        .results()
        .anyMatch(word -> word.end() == before.length());
  }

  boolean isDenied(int at) {
    return denials.deny(at);
  }

  /** What the next sentence may leave unsaid. */
  Carried carry() {
    return new Carried(
        people.isEmpty() ? carried.claimant() : people.get(0).name(),
        measures.isEmpty()
            ? (weak.isEmpty() || carried.measure() != null ? carried.measure() : weak.get(0).name())
            : measures.get(measures.size() - 1).name(),
        sides.isEmpty() ? carried.side() : sides.get(sides.size() - 1).name());
  }
}
