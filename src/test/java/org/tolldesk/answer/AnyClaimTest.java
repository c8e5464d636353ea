package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Per;
import org.tolldesk.claim.Period;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.question.Language;
import org.tolldesk.question.Wanted;

/** Whatever claims a corpus holds, the embedded answer tells them and passes the gate. */
class AnyClaimTest {
  private static final List<String> CLAIMANTS =
      List.of(
          "Volodymyr Zelensky",
          "police",
          "local officials",
          "Gaza Health Ministry",
          "World Health Organization",
          "UN",
          "Russia",
          "Israeli army",
          "Reuters",
          "France 24",
          "Ministry of Health",
          "Dr Amal Haddad",
          "Sudan Doctors Network",
          "hospital official",
          "mayor of Kharkiv",
          "Russian Defence Ministry",
          "António Guterres",
          "Ukrainian General Staff",
          "Médecins Sans Frontières");
  private static final List<String> VICTIMS =
      List.of(
          "people",
          "children",
          "Israeli civilians",
          "Sudanese people",
          "health workers",
          "passengers",
          "Ukrainian soldiers",
          "Russian soldiers",
          "Wagner mercenaries",
          "Palestinian children",
          "Kermati fighters",
          "police officers",
          "South Korean soldiers",
          "women",
          "prisoners",
          "Russian officers",
          "patients",
          "Ukrainian refugees",
          "hostages");
  private static final List<Long> VALUES =
      List.of(1L, 2L, 3L, 11L, 21L, 43L, 100L, 498L, 1500L, 9861L, 31000L, 1200000L);

  private final Random random = new Random(7);

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextInt(4) == 0 ? value : null;
  }

  private Claim claim(int n) {
    long value = any(VALUES);
    int form = random.nextInt(6);
    boolean range = form == 0 && value > 2;
    boolean interval = form == 1 && value > 2;
    Stance stance =
        random.nextInt(5) > 1 ? Stance.ASSERTED : any(List.of(Stance.DENIED, Stance.PREDICTED));
    Period period =
        maybe(
            any(
                List.of(
                    Period.parse("2025-01/2025-12"),
                    Period.parse("2024-03/2024-05"),
                    Period.parse("2024-02/2024-02"))));
    String date = any(List.of("2024-02-25", "2024-02", "2023", "1683-09-12", "1631-05", "1669"));
    String claimant = random.nextInt(6) == 0 && stance != Stance.DENIED ? null : any(CLAIMANTS);
    return new Claim(
        "c" + n,
        "d" + n % 3 + ".txt",
        range ? null : value,
        range || interval ? (Long) (value - 1) : null,
        range || interval ? (Long) (value * 2) : null,
        range
            ? Qualifier.BETWEEN
            : interval ? Qualifier.ABOUT : any(List.of(Qualifier.values()).subList(0, 6)),
        any(List.of(Measure.values())),
        any(VICTIMS),
        claimant,
        claimant == null ? null : maybe("Channel 5"),
        stance == Stance.DENIED ? maybe("Vladimir Putin") : null,
        random.nextInt(5) == 0 ? null : PartialDate.parse(date),
        Basis.INFERRED,
        maybe(any(List.of(Per.values()))),
        period,
        null,
        stance,
        any(List.of(Status.STANDING, Status.STANDING, Status.WITHDRAWN, Status.CORRECTED)),
        any(List.of("Quote number " + n + ".", "From " + (value - 1) + " to " + value * 2 + "." + n)),
        n * 100,
        n * 100 + 20);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theEmbeddedAnswerPassesTheGate(Language language) {
    List<String> stopped = new ArrayList<>();
    int total = 0;
    for (int n = 0; n < 400; n++) {
      Claim[] claims = new Claim[1 + random.nextInt(4)];
      for (int i = 0; i < claims.length; i++) {
        claims[i] = claim(n * 10 + i);
      }
      Wanted wanted =
          any(List.of(Wanted.FIGURES, Wanted.SERIES, Wanted.AGREEMENT, Wanted.DATE, Wanted.QUOTE));
      Asked asked = Asked.of(language, wanted, claims);
      String text = asked.written();
      total++;
      asked
          .gate()
          .faults(text)
          .forEach(fault -> stopped.add(fault.sentence() + "  <- " + fault.what()));
    }
    assertThat(stopped).isEmpty();
  }
}
