package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfferTest {
  private final Offer offer = new Offer("n", 77, 77, 5, 1_000, 7, "a.txt");

  private static Press press(long person, long chat, int message) {
    return press(person, chat, message, "activate");
  }

  private static Press press(long person, long chat, int message, String action) {
    return new Press(1, chat, true, null, message, person, "en", "q", action, "n");
  }

  @Test
  void thePressOfWhoWasAskedUnderThatMessageDecides() {
    assertThat(offer.refusal(press(77, 77, 5), 1_000 + Offer.OPEN_SECONDS)).isEmpty();
  }

  @Test
  void anotherPersonOrChatDoesNot() {
    assertThat(offer.refusal(press(78, 77, 5), 1_000)).contains("offer.other");
    assertThat(offer.refusal(press(77, 78, 5), 1_000)).contains("offer.other");
  }

  @Test
  void itsDataUnderAnotherMessageIsAForgery() {
    assertThat(offer.refusal(press(77, 77, 6), 1_000)).contains("offer.gone");
  }

  @Test
  void anUploadsDataGoesBackToNothingAndAQuestionsActivatesNothing() {
    Offer question = new Offer("n", 77, 77, 5, 1_000, 7, null);

    assertThat(offer.refusal(press(77, 77, 5, "rollback"), 1_000)).contains("offer.gone");
    assertThat(question.refusal(press(77, 77, 5, "activate"), 1_000)).contains("offer.gone");
    assertThat(question.refusal(press(77, 77, 5, "stay"), 1_000)).isEmpty();
  }

  @Test
  void aDayLaterItIsOver() {
    assertThat(offer.refusal(press(77, 77, 5), 1_001 + Offer.OPEN_SECONDS)).contains("offer.expired");
  }
}
