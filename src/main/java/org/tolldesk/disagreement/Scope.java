package org.tolldesk.disagreement;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;

/**
 * What a claim's quote says of where. Two claims are about the same event only if their scopes
 * agree; a claim records no event, so this is read from its words, and where it is in doubt nothing
 * is compared.
 *
 * @param places places smaller than a country that the toll is tied to ("in Avdiivka")
 * @param names all names in the quote and the title, for groups that have no nationality to tell
 *     them apart
 */
record Scope(Set<String> places, Set<String> names) {
  private static final String NAME = "\\p{Lu}[\\p{L}-]++(?![’'])";
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:in|at|near|outside|around|під|біля|под|у|в)\\s+(?:the\\s+)?("
              + NAME
              + "(?:\\s"
              + NAME
              + ")*)");
  private static final Pattern DATELINE = Pattern.compile("^(\\p{Lu}{2}[\\p{Lu} ]+),");
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
    Set<String> places = new HashSet<>();
    Matcher place = PLACE.matcher(claim.quote());
    while (place.find()) {
      if (!isWide(place.group(1)) && !isOf(claim, place.group(1))) {
        places.add(place.group(1).toLowerCase(Locale.ROOT));
      }
    }
    Matcher dateline = DATELINE.matcher(claim.quote());
    if (dateline.find()) {
      places.add(dateline.group(1).toLowerCase(Locale.ROOT));
    }
    Set<String> names = new HashSet<>();
    Matcher name = INNER_NAME.matcher(claim.quote() + (title == null ? "" : ", " + title));
    while (name.find()) {
      if (!CALENDAR.contains(name.group().toLowerCase(Locale.ROOT)) && !isOf(claim, name.group())) {
        names.add(name.group().toLowerCase(Locale.ROOT));
      }
    }
    return new Scope(Set.copyOf(places), Set.copyOf(names));
  }

  /** Whether two claims about people of a nationality may be about one and the same toll. */
  boolean agrees(Scope other) {
    return places.equals(other.places);
  }

  /** In one text a figure without a place goes on about the place of another. */
  boolean isOpenBeside(Scope other) {
    return places.isEmpty() || other.places.isEmpty();
  }

  boolean sharesName(Scope other) {
    return names.stream().anyMatch(other.names::contains);
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
