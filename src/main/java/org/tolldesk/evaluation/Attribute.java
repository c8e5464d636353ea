package org.tolldesk.evaluation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;

/** What is compared besides the figure of a claim. */
enum Attribute {
  MEASURE(GoldClaim::measure, Claim::measure, Objects::equals),
  SIDE(
      gold -> Group.of(gold.victims()).side(),
      claim -> Group.of(claim.victims()).side(),
      Names::sameText),
  KIND(
      gold -> Group.of(gold.victims()).kind(),
      claim -> Group.of(claim.victims()).kind(),
      Names::sameKind),
  CLAIMANT(GoldClaim::claimant, Claim::claimant, Names::sameName),
  STANCE(GoldClaim::stance, Claim::stance, Objects::equals),
  PER(GoldClaim::per, Claim::per, Objects::equals),
  QUALIFIER(GoldClaim::qualifier, Claim::qualifier, Objects::equals),
  VIA(GoldClaim::via, Claim::via, Names::sameName),
  ATTRIBUTED_TO(GoldClaim::attributedTo, Claim::attributedTo, Names::sameName),
  STATUS(GoldClaim::status, Claim::status, Objects::equals);

  /** Those that a claim must have right to count as fully right; the others are reported beside them. */
  private static final Set<Attribute> OF_A_FULL_MATCH =
      EnumSet.of(MEASURE, SIDE, KIND, CLAIMANT, STANCE, PER);

  private final Function<GoldClaim, @Nullable Object> expected;
  private final Function<Claim, @Nullable Object> got;
  private final BiPredicate<@Nullable Object, @Nullable Object> same;

  Attribute(
      Function<GoldClaim, @Nullable Object> expected,
      Function<Claim, @Nullable Object> got,
      BiPredicate<@Nullable Object, @Nullable Object> same) {
    this.expected = expected;
    this.got = got;
    this.same = same;
  }

  boolean isRight(GoldClaim gold, Claim claim) {
    return same.test(expected.apply(gold), got.apply(claim));
  }

  boolean isOfAFullMatch() {
    return OF_A_FULL_MATCH.contains(this);
  }

  String expected(GoldClaim gold) {
    return shown(expected.apply(gold));
  }

  String got(Claim claim) {
    return shown(got.apply(claim));
  }

  /** The name of the metric. */
  String json() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String shown(@Nullable Object value) {
    return value instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT)
        : String.valueOf(value);
  }
}
