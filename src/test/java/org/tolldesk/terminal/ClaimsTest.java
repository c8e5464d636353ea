package org.tolldesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
  private final FakeDesk desk = new FakeDesk();

  @Test
  void theTableHasAHeadingAndALineForEachClaim() {
    Run run = Run.of(desk, "claims");

    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(0)).matches("FIGURE +MEASURE +VICTIMS +CLAIMANT +AS OF +DOCUMENT");
    assertThat(run.lines().get(1))
        .matches("31,000 +killed +Ukrainian soldiers +Volodymyr Zelensky +2024-02 +a\\.txt");
    assertThat(run.lines().get(2))
        .matches("300–350 +wounded +Ukrainian soldiers +\\? +\\? +a\\.txt");
    assertThat(run.err()).isEqualTo("2 claims\n");
  }

  @Test
  void commaSeparatedValuesHaveTheContractsNamesAndQuotedTexts() {
    Run run = Run.of(desk, "claims", "--csv");

    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(0))
        .isEqualTo(
            "id,document,value,low,high,qualifier,measure,victims,claimant,via,attributedTo,"
                + "asOf,asOfBasis,per,period,"
                + "partOf,stance,status,quote,start,end");
    assertThat(run.lines().get(1))
        .startsWith(
            "a,a.txt,31000,,,exact,killed,\"Ukrainian soldiers\",\"Volodymyr"
                + " Zelensky\",,,2024-02,inferred,")
        .endsWith("\"" + FakeDesk.QUOTE + "\",0,47");
  }

  @ParameterizedTest
  @CsvSource({
    "--claimant zelensky, a",
    "--claimant putin, ''",
    "--victims SOLDIERS, ab",
    "--measure wounded, b",
    "'--measure killed,wounded', ab",
    "--since 2024, a",
    "--since 2024-03, ''",
    "--until 2024-02-01, a",
    "--until 2023, ''"
  })
  void aFilterLetsThroughWhatItNames(String options, String ids) {
    Run run = Run.of(desk, ("claims --json " + options).split(" "));

    String found = run.out().lines().map(line -> line.substring(7, 8)).reduce("", String::concat);
    assertThat(found).isEqualTo(ids);
  }
}
