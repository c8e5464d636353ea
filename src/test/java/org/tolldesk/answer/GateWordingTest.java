package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.claim.Claim;
import org.tolldesk.disagreement.SeedClaims;
import org.tolldesk.question.Language;
import org.tolldesk.question.Wanted;

/**
 * Replies worded freely, as a writer would, not from a template. The marks are those of all seed
 * claims.
 */
class GateWordingTest {
  private final GateReader gate =
      Asked.of(Language.ENGLISH, Wanted.FIGURES, SeedClaims.ALL.toArray(Claim[]::new))
          .remark(SeedClaims.WITHHELD)
          .gate();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ukraine's President Volodymyr Zelenskyy announced in February 2024 that roughly 31,000"
            + " Ukrainian soldiers had died in the war [8][9].",
        "President Zelensky put Russian casualties at 500,000, including 180,000 dead [10].",
        "He refused to say how many were wounded or missing [16].",
        "Zelensky dismissed figures of 300,000 or 150,000 Ukrainian dead, which he attributed to"
            + " Putin [11].",
        "Russian Defence Minister Sergei Shoigu claimed in December 2023 that 383,000 Ukrainian"
            + " soldiers had been killed or wounded [6].",
        "A declassified US intelligence report claimed that 315,000 Russian soldiers had been"
            + " killed or wounded as of December 2023 [7].",
        "On 2 March 2022, the Kremlin reported 498 Russian deaths [2].",
        "Komsomolskaya Pravda, citing Russian defence ministry officials, reported 9,861 Russian"
            + " soldiers killed; the paper later deleted the figures [3].",
        "The BBC corroborated nearly 160,000 Russian deaths [14].",
        "By December 2024, Zelensky's figure for Ukrainian deaths had risen to 43,000 [12].",
        "Zelensky told France 2 that 55,000 Ukrainian soldiers had lost their lives [13].",
        "Germany predicted that the number of Ukrainian refugees could reach up to 10 million [1].",
        "A total of 314 prisoners were exchanged [15].",
        "Zelensky said Ukraine had lost about 31,000 soldiers, all of them dead [8].",
        "Zelensky's tally of Ukrainian soldiers killed rose from about 31,000 [8] to 43,000 [12]"
            + " and then 55,000 [13].",
        "US intelligence estimated Russian casualties at 315,000 [7], whereas Zelensky spoke of"
            + " 500,000 [10].",
        "**Zelensky:** about 31,000 Ukrainian soldiers killed [8][9].",
        "- Sergei Shoigu: 383,000 Ukrainian soldiers killed or wounded (December 2023) [6]\n"
            + "- US intelligence: 315,000 Russian soldiers killed or wounded (December 2023) [7]",
        "According to a Telegram channel linked to the Wagner Group, 22,000 mercenaries had been"
            + " killed by May 2023 [4].",
        "A civil society group expected Ukraine to lose 30,000 troops, killed or wounded, by"
            + " November 2023 [5].",
        "Volodymyr Zelensky said: “Not 300,000 or 150,000, or whatever Putin and his lying circles"
            + " say” [11].",
        "In the two years since the invasion, about 31,000 Ukrainian soldiers died, according to"
            + " Zelensky [8]."
      })
  void aRightReplyPasses(String reply) {
    assertThat(gate.faults(reply)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Zelensky put Russian deaths at 500,000, including 180,000 wounded [10].",
        "Zelensky confirmed figures of 300,000 or 150,000 Ukrainian dead [11].",
        "Zelensky denied nothing and confirmed that 300,000 Ukrainian soldiers were killed [11].",
        "Sergei Shoigu said 383,000 Ukrainians were killed [6].",
        "The BBC corroborated 160,000 Russian deaths [14].",
        "The BBC corroborated nearly 160,000 Ukrainian deaths [14].",
        "Zelensky said 31,000 Russian and 180,000 Ukrainian soldiers died [8][10].",
        "US intelligence estimated Russian casualties at 500,000 [7], whereas Zelensky spoke of"
            + " 315,000 [10].",
        "Zelensky told France 3 that 55,000 Ukrainian soldiers had lost their lives [13].",
        "In March 2023 Zelensky said about 31,000 Ukrainian soldiers died [8].",
        "About 31,000 Ukrainian soldiers died [8].",
        "Komsomolskaya Pravda reported 9,861 Russian soldiers killed [3].",
        "Germany reported 10 million Ukrainian refugees displaced [1].",
        "Zelensky said about 31,000 Ukrainian soldiers died, a loss of 500,000 in total for Ukraine"
            + " [8][10].",
        "Zelensky said the toll was 31,000 to 43,000 Ukrainian soldiers killed in February 2024"
            + " [8].",
        "Zelensky said not only 300,000 but more Ukrainian soldiers were killed [11].",
        "It is not true that Zelensky said about 31,000 Ukrainian soldiers were killed; he said"
            + " 300,000 [8][11].",
        "Zelensky said about 31,000 Ukrainian civilians were killed [8].",
        "Putin said 300,000 Ukrainian soldiers were killed [11].",
        "Zelensky said: “31,000 is a lie told by the West” [8].",
        "Zelensky: “Not 300,000 [11].” In truth 300,000 Ukrainian soldiers died, Zelensky said"
            + " [11].",
        "Zelensky says about 31,000 Ukrainian soldiers were killed in February 2024 [8].",
        "Zelensky gave 31,000, Shoigu 383,000 Ukrainian soldiers killed [8][9][6].",
        "US intelligence says 315,000 Ukrainian soldiers had been killed or wounded [7].",
        "Zelensky says 500,000 dead or wounded Ukrainians and 180,000 dead [10].",
        "Zelensky claims that Russia lost 498 soldiers killed [2]."
      })
  void aReplyThatTheEvidenceDoesNotBearOutIsStopped(String reply) {
    assertThat(gate.faults(reply)).isNotEmpty();
  }
}
