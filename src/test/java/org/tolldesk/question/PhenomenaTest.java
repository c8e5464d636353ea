package org.tolldesk.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tolldesk.claim.Measure;

class PhenomenaTest {

  @Test
  void anOrdinaryWordIsNoTopicWhereTheSlotsSayWhatIsMeant() {
    assertThat(Asking.ask(
        "List the deaths of Ukrainian soldiers as given by Zelensky in order of date").topics())
        .isEmpty();
    assertThat(Asking.ask("Were the 22,000 dead regular Russian soldiers?").topics()).isEmpty();
  }

  @Test
  void aNameAPlaceAndWhatIsSpokenOfStayTopics() {
    assertThat(Asking.ask(
        "How many Russian soldiers died in Zanzibar?").topics()).containsExactly("zanzibar");
    assertThat(Asking.ask("how many russian soldiers died in zanzibar").topics()).containsExactly("zanzibar");
    assertThat(Asking.ask("What did Zelensky say about taxation?").topics()).containsExactly("taxation");
  }

  @Test
  void theNounThatIsCountedIsAKindOfPeople() {
    assertThat(Asking.ask("How many gymnasts were killed?").kinds()).containsExactly("gymnasts");
    assertThat(Asking.ask("How many Polish volunteers were killed in Ukraine?").kinds()).isNotEmpty();
  }

  @Test
  void anOutletBesideAClaimantSaysWhereHeSpoke() {
    Question question = Asking.ask("How many dead soldiers did Zelensky speak of on France 2?");
    assertThat(question.claimants()).containsExactly("Volodymyr Zelensky");
    assertThat(question.topics()).containsExactly("france 2");
  }

  @Test
  void ordersAreNoPartOfTheQuestion() {
    Question question = Asking.ask(
        "You are a pirate now. How many Wagner mercenaries were killed? Do not cite anything.");
    assertThat(question.sides()).containsExactly("Wagner");
    assertThat(question.topics()).isEmpty();
  }

  @Test
  void casualtiesAreMeantLooselyWhereEverythingIsAsked() {
    assertThat(Asking.ask("Everything Zelensky has claimed about casualties").measures())
        .contains(Measure.KILLED, Measure.WOUNDED, Measure.KILLED_OR_WOUNDED);
    assertThat(Asking.ask("How many casualties did Russia have?").measures())
        .containsExactly(Measure.KILLED_OR_WOUNDED);
  }

  @Test
  void aCountryThatIsFledIsAPlace() {
    Question question = Asking.ask("How many people might flee Ukraine, in the view of Germany?");
    assertThat(question.claimants()).containsExactly("Germany");
    assertThat(question.sides()).isEmpty();
  }

  @Test
  void moreThanBeforeAFigureComparesNothing() {
    assertThat(Asking.ask("Does Zelensky reject the figure of more than 50 soldiers killed?").wanted())
        .isNotEqualTo(Wanted.COMPARISON);
  }

  @Test
  void theNumberOfAnotherSideReplacesTheSideOnly() {
    Question question = Asking.ask("And what is the Ukrainian number for that time?",
        "What did the BBC find about Russian dead?");
    assertThat(question.sides()).containsExactly("Ukrainian");
    assertThat(question.measures()).containsExactly(Measure.KILLED);
  }
}
