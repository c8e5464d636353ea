package org.tolldesk.answer;

import static org.tolldesk.disagreement.SeedClaims.BBC;
import static org.tolldesk.disagreement.SeedClaims.DENIED_150;
import static org.tolldesk.disagreement.SeedClaims.DENIED_300;
import static org.tolldesk.disagreement.SeedClaims.EXCHANGED;
import static org.tolldesk.disagreement.SeedClaims.FORECAST;
import static org.tolldesk.disagreement.SeedClaims.GERMANY;
import static org.tolldesk.disagreement.SeedClaims.INVASION;
import static org.tolldesk.disagreement.SeedClaims.KP_KILLED;
import static org.tolldesk.disagreement.SeedClaims.KP_WOUNDED;
import static org.tolldesk.disagreement.SeedClaims.KREMLIN;
import static org.tolldesk.disagreement.SeedClaims.RU_DEAD;
import static org.tolldesk.disagreement.SeedClaims.RU_LOSSES;
import static org.tolldesk.disagreement.SeedClaims.SHOIGU;
import static org.tolldesk.disagreement.SeedClaims.UA_2024_12;
import static org.tolldesk.disagreement.SeedClaims.UA_2026;
import static org.tolldesk.disagreement.SeedClaims.UA_KILLED_000;
import static org.tolldesk.disagreement.SeedClaims.UA_KILLED_001;
import static org.tolldesk.disagreement.SeedClaims.US;
import static org.tolldesk.disagreement.SeedClaims.WAGNER;
import static org.tolldesk.disagreement.SeedClaims.WITHHELD;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.disagreement.SeedClaims;
import org.tolldesk.question.Language;
import org.tolldesk.question.Question;
import org.tolldesk.question.Wanted;

/** Questions of every kind about the seeds, in one language. */
final class AskedCases {
  private static final String ZELENSKY = "Volodymyr Zelensky";

  private AskedCases() {}

  static Asked february(Language language) {
    return Asked.of(
            language,
            Wanted.FIGURES,
            UA_KILLED_000,
            UA_KILLED_001,
            RU_LOSSES,
            RU_DEAD,
            DENIED_300,
            DENIED_150)
        .related(US, SHOIGU)
        .remark(WITHHELD)
        .slots(ZELENSKY, null, null, null, "2024-02/2024-02");
  }

  static Map<String, Asked> all(Language language) {
    Map<String, Asked> cases = new LinkedHashMap<>();
    cases.put("february", february(language));
    cases.put("likely", february(language).asLikely());
    cases.put(
        "russian losses",
        Asked.of(
            language, Wanted.FIGURES, KREMLIN, KP_KILLED, KP_WOUNDED, US, RU_LOSSES, RU_DEAD, BBC));
    cases.put(
        "every claim", Asked.of(language, Wanted.FIGURES, SeedClaims.ALL.toArray(Claim[]::new)));
    cases.put(
        "series",
        Asked.of(language, Wanted.SERIES, UA_KILLED_000, UA_KILLED_001, UA_2024_12, UA_2026));
    cases.put("comparison", Asked.of(language, Wanted.COMPARISON, SHOIGU, UA_KILLED_001));
    cases.put("agreement", Asked.of(language, Wanted.AGREEMENT, US, RU_LOSSES));
    cases.put("agreed", Asked.of(language, Wanted.AGREEMENT, UA_2024_12, UA_2026));
    cases.put("invasion", Asked.of(language, Wanted.AGREEMENT).dated(INVASION));
    cases.put("quote", Asked.of(language, Wanted.QUOTE, DENIED_300, DENIED_150));
    cases.put("source", Asked.of(language, Wanted.SOURCE, KP_KILLED));
    cases.put("date", Asked.of(language, Wanted.DATE, UA_KILLED_000, UA_KILLED_001));
    cases.put(
        "wrong measure",
        Asked.of(language, Wanted.PREMISE, RU_DEAD)
            .related(RU_LOSSES)
            .slots(ZELENSKY, "Russian", null, Measure.KILLED, null, 500000L));
    cases.put(
        "right premise",
        Asked.of(language, Wanted.PREMISE, SHOIGU)
            .slots("Sergei Shoigu", "Ukrainian", null, Measure.KILLED_OR_WOUNDED, null, 383000L));
    cases.put(
        "denied premise",
        Asked.of(language, Wanted.PREMISE, DENIED_300)
            .slots(ZELENSKY, "Ukrainian", null, Measure.KILLED, null, 300000L));
    cases.put(
        "unknown premise",
        Asked.of(language, Wanted.PREMISE, UA_KILLED_000)
            .slots(ZELENSKY, "Ukrainian", null, Measure.KILLED, null, 40000L));
    cases.put(
        "source of a wrong figure",
        Asked.of(language, Wanted.SOURCE)
            .nearest(US, RU_DEAD)
            .slots(null, "Russian", "soldiers", Measure.KILLED, null, 315000L));
    cases.put(
        "source of no figure",
        Asked.of(language, Wanted.SOURCE, RU_DEAD)
            .slots(null, "Russian", "soldiers", Measure.KILLED, null, 700000L));
    cases.put("forecasts", Asked.of(language, Wanted.FIGURES, GERMANY, FORECAST));
    cases.put("exchange", Asked.of(language, Wanted.FIGURES, EXCHANGED));
    cases.put("wagner", Asked.of(language, Wanted.FIGURES, WAGNER));
    cases.put(
        "follow-up",
        Asked.of(language, Wanted.FIGURES, RU_DEAD)
            .slots(ZELENSKY, "Russian", "soldiers", Measure.KILLED, "2024-02/2024-02")
            .inherited(Question.Slot.PERIOD));
    cases.put(
        "nothing",
        Asked.of(language, Wanted.FIGURES)
            .nearest(SHOIGU, DENIED_300)
            .slots("Sergei Shoigu", "Russian", "soldiers", Measure.WOUNDED, "2019-05/2019-05"));
    cases.put("nothing at all", Asked.of(language, Wanted.FIGURES));
    cases.put(
        "withheld",
        Asked.of(language, Wanted.FIGURES)
            .nearest(UA_KILLED_000)
            .remark(WITHHELD)
            .slots(ZELENSKY, "Ukrainian", null, Measure.WOUNDED, null));
    return cases;
  }
}
