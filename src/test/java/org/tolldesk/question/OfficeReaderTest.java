package org.tolldesk.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.claim.ClaimBuilder.claim;
import static org.tolldesk.question.Asking.askOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;

class OfficeReaderTest {
  private static final List<Claim> CLAIMS = List.of(
      said("Ihor Klymenko", "a.txt", "Interior Minister Ihor Klymenko said 10 people had died in Dilling."),
      said("Budi Sumadi", "b.txt", "Transport minister Budi Sumadi counts 10 dead on the ferry."),
      said("Hendro Wibowo", "b.txt", "\"Ten,\" snapped Hendro Wibowo of Bahtera Line, which owns the tub."),
      said("Oleh Syniehubov", "c.txt", "Ten died in Kharkiv, said its governor, Oleh Syniehubov."),
      said("Vyacheslav Gladkov", "d.txt", "Vyacheslav Gladkov, the governor of Belgorod, put it at 10."),
      said("Ants Raudsepp", "e.txt", "Colonel Ants Raudsepp speaks of 10."),
      said("Northgate Monitor", "f.txt", "Northgate Monitor counts 10."),
      said("Ministry of Disaster Management", "g.txt", "Ten, says the Ministry of Disaster Management in Dhaka."));

  private static Claim said(String name, String document, String quote) {
    return claim(10, Measure.KILLED, "people").by(name).in(document).quote(quote).build();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "What did the interior minister say about the dead?|Ihor Klymenko",
    "the ferry's owner on the dead|Hendro Wibowo", "How many died according to the transport minister?|Budi Sumadi",
    "the minister of transport's figure|Budi Sumadi", "how many dead does the colonel count?|Ants Raudsepp",
    "wat did the transport minster say abt the ded|Budi Sumadi",
    "Скільки загинуло, каже міністр внутрішніх справ?|Ihor Klymenko",
    "Сколько погибших назвал владелец парома?|Hendro Wibowo", "Что сказал министр транспорта?|Budi Sumadi"
  })
  void anOfficeFindsTheClaimantWhoHoldsIt(String text, String holder) {
    assertThat(askOf(CLAIMS, text).claimants()).containsExactly(holder);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "What did the governor say about the dead in Kharkiv?|Oleh Syniehubov",
    "the Belgorod governor on the dead|Vyacheslav Gladkov",
    "Що каже губернатор Бєлгородської області?|Vyacheslav Gladkov"
  })
  void ofSeveralInAnOfficeTheOneIsMeantWhosePlaceIsNamed(String text, String holder) {
    assertThat(askOf(CLAIMS, text).claimants()).containsExactly(holder);
  }

  @Test
  void anotherMinisterIsNoneOfThese() {
    Question question = askOf(CLAIMS, "What did the education minister say about the dead?");
    assertThat(question.claimants()).isEmpty();
    assertThat(question.topics()).contains("education");
  }

  @ParameterizedTest
  @ValueSource(strings = {"How many governors were killed?", "Was any minister killed in Dilling?",
    "deaths from the president's speech to midnight"})
  void anOfficeThatDoesNotSpeakIsNoClaimant(String text) {
    assertThat(askOf(CLAIMS, text).claimants()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "the northgate people say how many dead?|Northgate Monitor", "What does Northgate say?|Northgate Monitor",
    "Dhaka's ministry on the dead|Ministry of Disaster Management"
  })
  void aBodyIsFoundByItsOneWordOrItsCapital(String text, String body) {
    assertThat(askOf(CLAIMS, text).claimants()).containsExactly(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Berlin's ministry on the dead", "How many died in Northgate?"})
  void aCapitalOrAPlaceThatNoBodyIsOfFindsNone(String text) {
    assertThat(askOf(CLAIMS, text).claimants()).isEmpty();
  }

  @Test
  void aNameInAQuoteIsNoTypingErrorForAnotherWord() {
    assertThat(askOf(CLAIMS, "civilians in besieged Dilling").topics()).contains("dilling");
  }

  @Test
  void aHastilyTypedWordIsNeitherTopicNorKind() {
    Question question = askOf(CLAIMS, "how meny ppl kild in Kharkiv");
    assertThat(question.topics()).containsExactly("kharkiv");
    assertThat(question.kinds()).isSubsetOf("people");
    assertThat(question.measures()).containsExactly(Measure.KILLED);
  }
}
