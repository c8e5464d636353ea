package org.tolldesk.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;

/**
 * Whether one number in one sentence says what a claim says: its claimant, measure, group,
 * qualifier and stance. What the sentence does not say it takes over from the sentence before; what
 * it says must be right.
 */
final class FigureCheck {
  /** A word for the group further behind its number than this belongs to something else. */
  private static final int GROUP_REACH = 60;

  /** Signs of a count that runs on. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)\\b(?:since|so far|in total|have (?:been )?(?:died|killed|lost)|years? (?:of|since))\\b");

  private final Reading reading;
  private final int at;
  private final Vocabulary vocabulary;

  FigureCheck(Reading reading, int at, Vocabulary vocabulary) {
    this.reading = reading;
    this.at = at;
    this.vocabulary = vocabulary;
  }

  /** The first thing that is wrong, or empty. */
  Optional<String> fault(Claim claim) {
    return Stream.of(
            claimant(claim),
            measure(claim),
            side(claim),
            kind(claim),
            rate(claim),
            span(claim),
            qualifier(claim),
            stance(claim),
            status(claim))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /**
   * As much of it as a number must meet inside words quoted verbatim, which speak for themselves.
   */
  Optional<String> quotedFault(Claim claim) {
    return Stream.of(claimant(claim), stance(claim)).filter(Objects::nonNull).findFirst();
  }

  private @Nullable String claimant(Claim claim) {
    Names.Mention named = reading.governing(at);
    String who = named == null ? reading.carried().claimant() : named.name();
    if (claim.claimant() == null) {
      return named == null
          ? null
          : "nobody in the evidence is named for this figure, the sentence names " + who;
    }
    boolean right =
        claim.claimant().equalsIgnoreCase(who)
            || who != null && isSurnameOf(claim.claimant(), who)
            || claim.stance() == Stance.DENIED
                && named != null
                && named.name().equals(claim.attributedTo())
                && reading.names(claim.claimant());
    return right
        ? null
        : "the claimant of this figure is "
            + claim.claimant()
            + (who == null ? ", whom the sentence does not name" : ", not " + who);
  }

  /** A claimant whom his article gives no first name: the gate knows "Hnatiuk" by the fuller name too. */
  private static boolean isSurnameOf(String claimant, String name) {
    return claimant.indexOf(' ') < 0 && Character.isUpperCase(claimant.charAt(0))
        && name.endsWith(" " + claimant);
  }

  private @Nullable String measure(Claim claim) {
    if (claim.measure() == Measure.OTHER) {
      return null;
    }
    String said = reading.measure(at);
    boolean asPeople = claim.measure().json().equals(reading.carried().measure())
        && reading.weakWord(at).filter(claim.victims()::contains).isPresent();
    return asPeople || claim.measure().json().equals(said)
        ? null
        : "this figure counts the " + claim.measure().json() + ", the sentence says " + said;
  }

  private @Nullable String side(Claim claim) {
    Group group = Group.of(claim.victims());
    if (group.side() == null) {
      boolean invented = reading.sides().stream().anyMatch(side -> isAttached(side.start()));
      return invented ? "the evidence does not say whose people these are" : strange(group);
    }
    String side = reading.side(at);
    boolean inName = claim.claimant() != null && claim.claimant().contains(group.side());
    if (side == null && inName) {
      return strange(group);
    }
    if (!group.side().equals(side)) {
      return "this figure is about " + claim.victims() + ", the sentence says " + side;
    }
    return strange(group);
  }

  private boolean isAttached(int start) {
    int end = reading.numeral(at).end();
    return start >= end && reading.bare().substring(end, start).matches("\\s*(?:\\p{L}+\\s+)?");
  }

  private static final Pattern STRANGE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}-]+|\\p{L}{2,}(?:ськ|ск|цьк|цк)(?:их|ий|ій|ый|ого|им|ими|і|ие|ие)(?!\\p{L})");

  /** An adjective of a nationality before the group's noun that is not the claim's. */
  private @Nullable String strange(Group group) {
    Optional<Vocabulary.Found> noun = kindNoun();
    if (noun.isEmpty()) {
      return null;
    }
    Matcher word =
        STRANGE.matcher(reading.bare().substring(reading.numeral(at).end(), noun.get().start()));
    while (word.find()) {
      int start = reading.numeral(at).end() + word.start();
      boolean known =
          reading.sides().stream()
              .anyMatch(
                  side ->
                      side.start() <= start
                          && start < side.end()
                          && side.name().equals(group.side()));
      boolean plain =
          vocabulary.family("kind", word.group()).size()
                  + vocabulary.family("measure", word.group()).size()
              > 0;
      if (!known && !plain) {
        return "this figure is about " + group + ", the sentence says " + word.group();
      }
    }
    return null;
  }

  private @Nullable String kind(Claim claim) {
    String kind = Group.of(claim.victims()).kind();
    Optional<Vocabulary.Found> noun = kindNoun();
    boolean known = vocabulary.pattern("kind." + kind) != null;
    boolean wrong =
        known
            && noun.isPresent()
            && !noun.get().name().equals(kind)
            && !noun.get().name().equals("people");
    return wrong
        ? "this figure is about " + claim.victims() + ", the sentence says " + noun.get().name()
        : null;
  }

  /**
   * A thousand a day is not a thousand; the count of one day may have its date instead. Of a
   * rejected figure it is enough to say that it is rejected.
   */
  private @Nullable String rate(Claim claim) {
    String wanted = claim.per() == null ? null : claim.per().json();
    String said = reading.rate(at);
    boolean dated = !reading.statement().dates().isEmpty() || reading.says("time");
    boolean unsaid = said == null && (dated || claim.stance() == Stance.DENIED);
    return Objects.equals(wanted, said) || wanted != null && unsaid
        ? null
        : "this figure is "
            + (wanted == null ? "no rate" : "a count per " + wanted)
            + ", the sentence says "
            + (said == null ? "no rate" : "per " + said);
  }

  /** "Killed in February" of a count that its quote gives as one of the whole war. */
  private @Nullable String span(Claim claim) {
    boolean whole = claim.per() == null && claim.period() == null;
    return whole && WHOLE.matcher(claim.quote()).find() && reading.isHeldIn(at)
        ? "this figure counts all until its date, not those of that time alone"
        : null;
  }

  private Optional<Vocabulary.Found> kindNoun() {
    int end = reading.numeral(at).end();
    return reading.kinds().stream()
        .filter(
            kind ->
                kind.start() >= end
                    && kind.start() - end <= GROUP_REACH
                    && kind.start() < reading.bound(at))
        .findFirst();
  }

  private @Nullable String qualifier(Claim claim) {
    Qualifier said = reading.qualifier(at);
    boolean range = claim.low() != null && claim.high() != null;
    if (range && !reading.numeral(at).is(claim.value())) {
      if (claim.value() != null && !QuotedBounds.of(claim)) {
        return "no cited quote holds this bound; say that the figure has a margin of error";
      }
      boolean both = reading.hasNumeral(claim.low()) && reading.hasNumeral(claim.high());
      return both && isRange(said)
          ? null
          : "this is one end of a range and must stand with the other end";
    }
    Qualifier wanted = range ? Qualifier.EXACT : claim.qualifier();
    boolean right =
        said == wanted
            || wanted == Qualifier.EXACT && (said == Qualifier.ABOUT || said == Qualifier.BETWEEN)
            || said == Qualifier.BETWEEN && wanted == Qualifier.UP_TO && reading.saysUpTo(at);
    return right
        ? null
        : "the evidence says "
            + wanted.json()
            + " of this figure, the sentence says "
            + said.json();
  }

  private static boolean isRange(Qualifier said) {
    return said == Qualifier.BETWEEN || said == Qualifier.EXACT || said == Qualifier.UP_TO;
  }

  private @Nullable String stance(Claim claim) {
    boolean denied = reading.isDenied(at);
    if (claim.stance() == Stance.DENIED) {
      return denied
          ? null
          : "this figure is rejected by " + claim.claimant() + " and must be called so";
    }
    if (claim.stance() == Stance.PREDICTED) {
      return reading.says("stance.predicted")
          ? null
          : "this figure is a forecast and must be called so";
    }
    return denied ? "this figure is not rejected in the evidence" : null;
  }

  /** Of a rejected figure it is enough to say that it is rejected. */
  private @Nullable String status(Claim claim) {
    if (claim.stance() == Stance.DENIED) {
      return null;
    }
    Predicate<String> says = key -> reading.says(key) || reading.saysNext(key);
    if (claim.status() == Status.WITHDRAWN) {
      return says.test("status.withdrawn")
          ? null
          : "this figure was withdrawn by its publisher and must be called so";
    }
    if (claim.status() == Status.CORRECTED) {
      return says.test("status.corrected")
          ? null
          : "this figure was corrected later and must be called so";
    }
    return null;
  }

  /** The numbers that a claim names. */
  static List<Long> numbers(Claim claim) {
    return Stream.of(claim.value(), claim.low(), claim.high()).filter(Objects::nonNull).toList();
  }
}
