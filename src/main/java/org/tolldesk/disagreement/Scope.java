package org.tolldesk.disagreement;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;
import org.tolldesk.claim.Measure;

/**
 * What a claim's quote says of where. Two claims are about the same event only if their scopes
 * agree; a claim records no event, so this is read from its words, and where it is in doubt nothing
 * is compared.
 *
 * @param places places smaller than a country that the toll is tied to ("in Avdiivka")
 * @param names all names in the quote, for groups that have no nationality to tell them apart
 * @param titleNames all names in the document's title
 * @param dateline the town at the head of the quote's paragraph, which opens a report of its own
 * @param isLocal whether the figure is that of one place or one unit within the event
 * @param isOfAStretch whether it is that of one stretch of a war, without a period to say which
 * @param isToDate whether that stretch runs from some day until the count
 * @param isBareLoss whether it leaves open if the wounded are among those lost
 * @param isRunning whether the text says that it has run since some day
 * @param isOfAnHour whether it tells an hour of the day, or that it is the count of this moment
 * @param isWide whether it is that of a whole country or of several of its parts
 * @param isRegional whether it is that of one part
 */
record Scope(
    Set<String> places,
    Set<String> names,
    Set<String> titleNames,
    @Nullable String dateline,
    boolean isLocal,
    boolean isOfAStretch,
    boolean isToDate,
    boolean isBareLoss,
    boolean isRunning,
    boolean isOfAnHour,
    boolean isWide,
    boolean isRegional) {
  private static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();
  private static final String NAME = "\\p{Lu}[\\p{L}-]++(?![’'])";
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round|під|біля|под|у|в)\\s+(?:the\\s+)?("
              + NAME
              + "(?:\\s"
              + NAME
              + ")*)");
  /** "In Russian captivity", "in the Interior Ministry", and "a reader in Bergen writes". */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "\\p{L}+(?:ian|ish|ese) (?:captivity|hands|custody|camps|prisons|detention)"
              + "|(?:\\p{L}+ )?(?:Ministry|Міністерств|Министерств)"
              + "|" + NAME
              + "(?: " + NAME + ")*,? (?:has |have )?(?:writes|wrote|written|says|said|claims|claimed)\\b");
  private static final Pattern DAY_THIS_YEAR =
      Pattern.compile(
          "(?i)\\b(?:" + String.join("|", MONTHS) + ")(?: \\d{1,2},?)? (?:of )?this year\\b"
              + "|\\bha[sd] this year\\b");
  private static final Pattern FROM_DAY =
      Pattern.compile(
          "(?i)\\b(?:between|from) (?:\\d{1,2} (?:" + String.join("|", MONTHS) + ")|(?:19|20)\\d\\d)\\b");
  private static final Pattern SINCE_DAY =
      Pattern.compile(
          "(?i)\\bsince (?:the (?:start|beginning) of |\\d{1,2} )?(?:" + String.join("|", MONTHS) + ")\\b");
  private static final Pattern PLACE_ALONE =
      Pattern.compile(
          "\\b[Ii]n (?:th(?:e|is|at) )?(?!(?:" + String.join("|", MONTHS) + ")\\b)(?:" + NAME
              + "(?: " + NAME + ")*+|town|city|village|district|province|region) alone\\b");
  /** "Mopeia deaths 71", "Unity / 14,902 / 288": a row of a table or list, opened by a name. */
  private static final Pattern ROW =
      Pattern.compile(
          "^\\W*(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*)[\\s\\p{Ll}]{0,20}"
              + "[|/:(\\t\\s]\\s*[\\d|/][^.!?]*$");
  private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}{2}[\\p{Lu} ]+,[^-–—]{0,40}[-–—] ");
  private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}[:.]\\d{2}\\b");
  private static final Pattern CLAUSE = Pattern.compile("[,;:\"“”«»]|\\bthat\\b|\\bщо\\b|\\bчто\\b");
  private static final Pattern INNER_NAME = Pattern.compile("(?<=[\\p{Ll},;:]\\s)" + NAME);
  private static final Set<String> CALENDAR =
      Stream.concat(
              Arrays.stream(Month.values())
                  .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
              Arrays.stream(DayOfWeek.values())
                  .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> WIDE = wide();

  static Scope of(Claim claim, @Nullable String title) {
    String quote = DATELINE.matcher(claim.quote()).replaceFirst("");
    String clause = Clause.of(claim);
    return new Scope(
        places(claim, quote),
        names(claim, quote),
        title == null ? Set.of() : names(claim, ", " + title),
        dateline(claim.quote()),
        isLocal(claim, quote),
        claim.period() == null && isOfAStretch(clause),
        SINCE_DAY.matcher(clause).find(),
        isBareLoss(claim, clause),
        Cue.SINCE.isIn(claim.quote()),
        Cue.HOUR.isIn(clause) || CLOCK.matcher(clause).find(),
        Cue.REACH.isIn(claim.quote()),
        Cue.REGION.isIn(claim.quote()));
  }

  /** "Lost 12,000 men": nobody knows whether the wounded are among them. */
  private static boolean isBareLoss(Claim claim, String clause) {
    return claim.measure() == Measure.KILLED_OR_WOUNDED && Cue.BARE_LOSS.isIn(clause)
        && !Cue.BOTH_HARMS.isIn(claim.quote());
  }

  private static boolean isLocal(Claim claim, String quote) {
    return Cue.LOCAL.isIn(quote)
        || isRowOfAPlace(claim, quote)
        || PLACE_ALONE.matcher(quote).find()
        || claim.claimant() != null && Cue.LOCAL.isIn(claim.claimant());
  }

  /** A row that opens with a name which is neither the speaker's nor the side's, a date's or a country's. */
  private static boolean isRowOfAPlace(Claim claim, String quote) {
    Matcher row = ROW.matcher(quote);
    return row.find()
        && !namesPeople(claim, quote)
        && !isWide(row.group(1))
        && !isOf(claim, row.group(1))
        && !Cue.DEAD.isIn(row.group(1))
        && !Cue.HURT.isIn(row.group(1))
        && !Cue.ELSEWISE.isIn(row.group(1))
        && !Cue.SOLDIERS.isIn(row.group(1));
  }

  /** "| Malian soldiers | killed | 26": the row of a side. */
  private static boolean namesPeople(Claim claim, String quote) {
    return Group.of(claim.victims()).side() != null && quote.contains(claim.victims());
  }

  /** "On 4 February this year" is a day and "in Sihuas alone" a place, no stretch. */
  private static boolean isOfAStretch(String clause) {
    String day = DAY_THIS_YEAR.matcher(clause).replaceAll(" ");
    return FROM_DAY.matcher(clause).find() || Cue.STRETCH.isIn(PLACE_ALONE.matcher(day).replaceAll(" "));
  }

  private static Set<String> places(Claim claim, String quote) {
    Set<String> places = new HashSet<>();
    Matcher place = PLACE.matcher(quote);
    while (place.find()) {
      String name = place.group(1);
      if (!isWide(name)
          && !isOf(claim, name)
          && !isWhereItWasSaid(quote, place.start())
          && !NO_PLACE.matcher(quote.substring(place.start(1))).lookingAt()) {
        places.add(name.toLowerCase(Locale.ROOT));
      }
    }
    return Set.copyOf(places);
  }

  private static Set<String> names(Claim claim, String text) {
    Set<String> names = new HashSet<>();
    Matcher name = INNER_NAME.matcher(text);
    while (name.find()) {
      if (!CALENDAR.contains(name.group().toLowerCase(Locale.ROOT)) && !isOf(claim, name.group())) {
        names.add(name.group().toLowerCase(Locale.ROOT));
      }
    }
    return Set.copyOf(names);
  }

  /** "He told a forum in Kyiv that": nobody died there. */
  private static boolean isWhereItWasSaid(String quote, int at) {
    String[] clauses = CLAUSE.split(quote.substring(0, at));
    return clauses.length > 0 && Cue.SAID_AT.isIn(clauses[clauses.length - 1]);
  }

  private static @Nullable String dateline(String quote) {
    Matcher dateline = DATELINE.matcher(quote);
    return dateline.find() ? dateline.group().replaceFirst(",.*", "") : null;
  }

  /** Whether two reports of one round-up begin there. */
  boolean isOfAnotherReport(Scope other) {
    return dateline != null && other.dateline != null && !dateline.equals(other.dateline);
  }

  /** Whether two claims about people of a nationality may be about one and the same toll. */
  boolean agrees(Scope other) {
    return places.equals(other.places);
  }

  /** "In six states" and "in Benue": whole and part. */
  boolean isWiderThan(Scope other) {
    return isWide && !other.isWide && !other.isLocal && (other.isRegional || !other.places.isEmpty());
  }

  /** In one text a figure without a place goes on about the place of another. */
  boolean isOpenBeside(Scope other) {
    return places.isEmpty() || other.places.isEmpty();
  }

  /** Whether the sentences have a name in common. */
  boolean sharesName(Scope other) {
    return names.stream().anyMatch(other.names::contains);
  }

  /** Whether the sentences or the titles of two documents have a name in common. */
  boolean sharesNameOrTitle(Scope other) {
    return Stream.concat(names.stream(), titleNames.stream())
        .anyMatch(name -> other.names.contains(name) || other.titleNames.contains(name));
  }

  private static boolean isWide(String place) {
    String folded = place.toLowerCase(Locale.ROOT);
    return WIDE.contains(folded) || WIDE.contains(folded.split("\\s")[0]);
  }

  /** The claimant's own name, or the side's, places nothing. */
  private static boolean isOf(Claim claim, String name) {
    String who =
        claim.claimant() + " " + claim.via() + " " + claim.attributedTo() + " " + claim.victims();
    return Arrays.stream(name.split("\\s")).anyMatch(who::contains);
  }

  private static Set<String> wide() {
    Set<String> wide = new HashSet<>(CALENDAR);
    for (String country : Locale.getISOCountries()) {
      wide.add(new Locale("", country).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    return wide;
  }
}
