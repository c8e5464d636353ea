package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Per;
import org.tolldesk.disagreement.SeedClaims;
import org.tolldesk.question.Language;
import org.tolldesk.question.Wanted;

/** Answers in a language that was chosen, whatever that of the question is. */
class ChosenLanguageTest {
  private static final String UKRAINIAN =
      "Володимир Зеленський сказав, що вбито близько 31 000 українських військових [1].";

  private static Answer ask(Asked asked, Language chosen) {
    return Desk.answering(asked).answer(Desk.request("what did Zelensky say?").in(chosen));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyAnswerIsTheOneToTheSameQuestionInThatLanguage(Language chosen) {
    Map<String, Asked> same = AskedCases.all(chosen);
    for (Language asked : Language.values()) {
      AskedCases.all(asked).forEach((name, question) -> {
        Answer answer = ask(question, chosen);
        assertThat(answer.language()).isEqualTo(chosen.code());
        assertThat(answer.text()).as(name).isEqualTo(ask(same.get(name), null).text());
      });
    }
  }

  @Test
  void whatIsNotHeldAndWhatIsNotAskedAreSaidInTheChosenLanguage() {
    Answer nothing = ask(AskedCases.all(Language.ENGLISH).get("nothing"), Language.RUSSIAN);
    assertThat(nothing.answered()).isFalse();
    assertThat(nothing.text()).startsWith("В корпусе нет");

    Asked dead = Asked.of(Language.ENGLISH, Wanted.FIGURES, SeedClaims.UA_KILLED_000);
    Answer unasked = Desk.answering(dead).answer(Desk.request("?!").in(Language.UKRAINIAN));
    assertThat(unasked.language()).isEqualTo("uk");
    assertThat(unasked.text()).startsWith("Будь ласка, запитайте словами");
  }

  @Test
  void theQuotesStayAsTheyArePrinted() {
    Answer english = ask(AskedCases.february(Language.ENGLISH), null);
    Answer russian = ask(AskedCases.february(Language.ENGLISH), Language.RUSSIAN);

    assertThat(russian.citations()).extracting(Citation::quote)
        .containsExactlyInAnyOrderElementsOf(english.citations().stream().map(Citation::quote).toList());
  }

  @Test
  void aRemoteModelIsToldTheLanguageAndStoppedInAnother() {
    Asked dead =
        Asked.of(Language.ENGLISH, Wanted.FIGURES, SeedClaims.UA_KILLED_000, SeedClaims.UA_KILLED_001);
    ScriptedModel model =
        new ScriptedModel("Zelensky said about 31,000 Ukrainian soldiers had been killed [1].", UKRAINIAN);
    Answer answer = Desk.answering(dead, model).answer(Desk.request("how many?").in(Language.UKRAINIAN));

    assertThat(model.prompts.get(0)).contains("Answer in Ukrainian");
    assertThat(model.prompts.get(1)).contains("it must be in Ukrainian");
    assertThat(answer.model()).isEqualTo("scripted");
    assertThat(answer.text()).isEqualTo(UKRAINIAN);
  }

  @Test
  void aQuestionThatMustStayHereReachesNoRemoteModel() {
    Asked dead = Asked.of(Language.ENGLISH, Wanted.FIGURES, SeedClaims.UA_KILLED_000);
    ScriptedModel model = new ScriptedModel("Nothing.");
    Request plain = Desk.request("how many?");
    Answer answer = Desk.answering(dead, model).answer(
        new Request("q", plain.question(), plain.previous(), plain.asker(), null, true));

    assertThat(model.prompts).isEmpty();
    assertThat(answer.model()).isEqualTo("embedded");
    assertThat(answer.answered()).isTrue();
  }

  @Test
  void aRateByItselfSaysItsSpan() {
    Claim one = SeedClaims.UA_KILLED_000;
    Claim daily =
        new Claim(
            one.id(), one.document(), one.value(), null, null, one.qualifier(), one.measure(), one.victims(),
            one.claimant(), null, null, one.asOf(), one.asOfBasis(), Per.DAY, null, null, one.stance(),
            one.status(), one.quote(), one.start(), one.end());

    assertThat(Wording.in("en").figure(daily)).isEqualTo("About 31,000 a day");
    assertThat(Wording.in("ru").figure(daily)).startsWith("Около 31").endsWith("в день");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aClaimByItselfIsOneSentenceAndADeniedOneIsSaidToBeRejected(Language language) {
    Wording words = Wording.in(language.code());
    assertThat(words.sentence(SeedClaims.UA_KILLED_000)).contains("31").endsWith("[1].");
    assertThat(words.figure(SeedClaims.UA_KILLED_000)).contains("31");
    assertThat(words.sentence(SeedClaims.DENIED_150))
        .containsAnyOf("rejected", "заперечує", "отвергает", "отверг", "отрицает", "опроверг");
  }
}
