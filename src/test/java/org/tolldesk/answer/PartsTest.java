package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimBuilder;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Per;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.question.Language;
import org.tolldesk.question.Wanted;

class PartsTest {
  private static final String QUOTE =
      "The ministry counts 1,126 dead, 702 of them in Rasht, 211 in Arman, 41 of all of them children.";
  private static final String LOSSES =
      "NATO speaks of more than 900,000 casualties, 190,000 to 220,000 of them dead, 19,000 of them named.";
  private static final Claim WHOLE = of(1126, "people").build();
  private static final Claim RASHT = of(702, "people").partOf(WHOLE).build();
  private static final Claim ARMAN = of(211, "people").partOf(WHOLE).build();
  private static final Claim CHILDREN = of(41, "children").partOf(WHOLE).build();

  private static ClaimBuilder of(long value, String victims) {
    return ClaimBuilder.claim(value, Measure.KILLED, victims).id("c" + value).in("a.txt").by("ministry")
        .asOf("2024-05").text().quote(QUOTE, 0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "ENGLISH | including 41 children, including 702 and 211 in parts of the count that the quote names",
    "UKRAINIAN | зокрема 41 неповнолітній, зокрема 702 і 211 у частинах підрахунку, названих в цитаті",
    "RUSSIAN | в том числе 41 ребёнок, в том числе 702 и 211 в частях подсчёта, названных в цитате"
  })
  void aPartIsToldInsideTheSentenceOfItsWhole(Language language, String part) {
    Asked asked = Asked.of(language, Wanted.FIGURES, WHOLE, RASHT, ARMAN, CHILDREN);
    String written = asked.written();
    assertThat(written).contains(part).hasLineCount(1);
    assertThat(asked.gate().faults(written)).isEmpty();
  }

  @Test
  void aPartOfAPartFollowsIt() {
    Claim girls = of(19, "girls").partOf(CHILDREN).build();
    assertThat(Asked.of(Language.ENGLISH, Wanted.FIGURES, WHOLE, CHILDREN, girls).written())
        .contains("including 41 children and 19 girls").hasLineCount(1);
  }

  @Test
  void aListTellsAPartInTheRowOfItsWhole() {
    assertThat(Asked.of(Language.ENGLISH, Wanted.SERIES, WHOLE, CHILDREN).written())
        .contains("1,126, including 41 children").doesNotContain("\n– The ministry: 41");
  }

  @Test
  void aPartWithAnotherDateOrRateOrWithoutItsWholeKeepsASentenceOfItsOwn() {
    Claim earlier = of(41, "children").partOf(WHOLE).asOf("2024-04").build();
    Claim daily = of(41, "children").partOf(WHOLE).per(Per.DAY).build();
    for (Claim own : new Claim[] {earlier, daily}) {
      assertThat(Asked.of(Language.ENGLISH, Wanted.FIGURES, WHOLE, own).written())
          .doesNotContain("including").contains("said that 41 children");
    }
    assertThat(Asked.of(Language.ENGLISH, Wanted.FIGURES, CHILDREN).written())
        .contains("said that 41 children had been killed");
  }

  @Test
  void aPartIsPeopleWhoseNameIsAnotherMeasure() {
    Claim prisoners = of(64, "prisoners").partOf(WHOLE).build();
    Asked asked = Asked.of(Language.ENGLISH, Wanted.SERIES, WHOLE, prisoners);
    assertThat(asked.written()).contains("including 64 prisoners");
    assertThat(asked.gate().faults(asked.written())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPartMayBeARangeOfAnotherMeasure(Language language) {
    Claim all = ClaimBuilder.claim(900_000, Measure.KILLED_OR_WOUNDED, "Russian soldiers").id("w")
        .in("a.txt").by("NATO").asOf("2024-05").text().quote(LOSSES, 0).qualifier(Qualifier.MORE_THAN)
        .build();
    Claim killed = ClaimBuilder.range(190_000, 220_000, Measure.KILLED, "Russian soldiers").id("k")
        .in("a.txt").by("NATO").asOf("2024-05").text().quote(LOSSES, 0).partOf(all).build();
    Claim named = ClaimBuilder.claim(19_000, Measure.KILLED, "Russian soldiers").id("n")
        .in("a.txt").by("NATO").asOf("2024-05").text().quote(LOSSES, 0).partOf(all).build();
    for (Asked asked : List.of(Asked.of(language, Wanted.FIGURES, all, killed),
        Asked.of(language, Wanted.FIGURES, all, killed, named))) {
      assertThat(asked.written()).hasLineCount(1);
      assertThat(asked.gate().faults(asked.written())).isEmpty();
      assertThat(asked.gate().faults(asked.written().replace("220", "230"))).isNotEmpty();
    }
  }

  @Test
  void theGateStopsARangeThatIsToldOfAnotherMeasure() {
    Claim killed = ClaimBuilder.range(190_000, 220_000, Measure.KILLED, "Russian soldiers").id("k")
        .in("a.txt").by("NATO").asOf("2024-05").text().quote(LOSSES, 0).build();
    Asked asked = Asked.of(Language.ENGLISH, Wanted.FIGURES, killed);
    assertThat(asked.gate().faults(asked.written())).isEmpty();
    assertThat(asked.gate().faults(asked.written().replace("been killed", "been wounded"))).isNotEmpty();
  }

  @Test
  void theGateStopsAPartThatIsToldOfOtherPeople() {
    Asked asked = Asked.of(Language.ENGLISH, Wanted.FIGURES, WHOLE, CHILDREN);
    String wrong = asked.written().replace("41 children", "41 soldiers");
    assertThat(asked.gate().faults(wrong)).isNotEmpty();
  }
}
