package org.tolldesk.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.claim.ClaimBuilder.claim;
import static org.tolldesk.question.Asking.askOf;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;

class BodyNamesTest {
  private static final List<Claim> CLAIMS = Stream.of("United Nations human rights office",
          "National Institute of Civil Defence", "Halvard Institute", "Kestrel Centre", "Health Ministry",
          "South Korean National Intelligence Service", "Tatyana Moskalkova", "Mark Rutte", "governor of Apurímac",
          "civil society group", "Red Cross", "Kremlin", "pro-Kremlin newspaper")
      .map(name -> claim(10, Measure.KILLED, "people").by(name).build()).toList();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "How many died according to the UN human rights office?|United Nations human rights office",
    "What does OHCHR say?|United Nations human rights office",
    "Скільки загинуло за даними Управління ООН з прав людини?|United Nations human rights office",
    "How many dead does the civil defence institute count?|National Institute of Civil Defence",
    "сколько погибших, по данным гражданской обороны|National Institute of Civil Defence",
    "за даними Інституту цивільної оборони|National Institute of Civil Defence",
    "по оценке Института Халвард|Halvard Institute", "what is Halvard's figure?|Halvard Institute",
    "Скільки гине за даними центру Кестрел?|Kestrel Centre",
    "South Korea's spy agency on the dead|South Korean National Intelligence Service",
    "How many died according to the civil society organization?|civil society group"
  })
  void aBodyIsFoundByTheWordsOfItsName(String text, String body) {
    assertThat(askOf(CLAIMS, text).claimants()).contains(body);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "How many died according to the Ministry of Education?|Ministry of Education",
    "How many died according to the Institute for Peace Research?|Institute for Peace Research",
    "British intelligence on Russian losses|British intelligence"
  })
  void aBodyThatTheCorpusDoesNotHaveIsNoOther(String text, String body) {
    assertThat(askOf(CLAIMS, text).claimants()).containsExactly(body);
  }

  @Test
  void whoseBodyItIsIsWhereToLookAndNotWhoIsCounted() {
    Question question = askOf(CLAIMS, "What does Peru's Health Ministry say about the dead?");
    assertThat(question.claimants()).containsExactly("Health Ministry");
    assertThat(question.sides()).isEmpty();
    assertThat(question.topics()).containsExactly("peru");
  }

  @Test
  void aPersonSpeaksForHimselfAndNotForTheBodyBesideHim() {
    assertThat(askOf(CLAIMS, "What does NATO chief Rutte say?").claimants()).containsExactly("Mark Rutte");
  }

  @Test
  void aNameThatTheCorpusHasOnlyByItsOfficeIsLookedForThere() {
    Question question = askOf(CLAIMS, "governor Ccalla on the dead");
    assertThat(question.claimants()).containsExactly("governor of Apurímac");
    assertThat(question.topics()).containsExactly("ccalla");
  }

  @Test
  void whoIsForABodyIsNotTheBody() {
    assertThat(askOf(CLAIMS, "what does the pro-Kremlin paper say?").claimants())
        .containsExactly("pro-Kremlin newspaper");
  }

  @Test
  void aFirstNameSpeltAnotherWayIsNoTopic() {
    Question question = askOf(CLAIMS, "Tatiana Moskalkowa on the dead");
    assertThat(question.claimants()).containsExactly("Tatyana Moskalkova");
    assertThat(question.topics()).isEmpty();
  }
}
