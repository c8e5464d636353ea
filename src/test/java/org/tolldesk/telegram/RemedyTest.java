package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class RemedyTest {
  private static final Letter LETTER = Letter.html(new Place(-100L, 7, 8), "<b>31,000</b> &amp; more");

  private static Outcome.Refused<Object> refused(int code, String description) {
    return new Outcome.Refused<>(code, description, 0, null);
  }

  @Test
  void retryAfterIsObeyedToTheSecond() {
    assertThat(Remedy.after(LETTER, new Outcome.Refused<>(429, "Too Many Requests", 37, null), 3))
        .contains(new Remedy(LETTER, 37_000));
  }

  @Test
  void htmlThatTelegramCannotParseIsSentPlain() {
    assertThat(Remedy.after(LETTER, refused(400, "Bad Request: can't parse entities: Unsupported tag"), 1))
        .contains(new Remedy(LETTER.plain(), 0));
  }

  @Test
  void anUpgradedGroupIsFollowed() {
    assertThat(Remedy.after(LETTER, new Outcome.Refused<>(400, "Bad Request: upgraded", 0, -200L), 1))
        .contains(new Remedy(LETTER.toChat(-200), 0));
  }

  @Test
  void aQuestionOrTopicThatIsGoneIsAnsweredWithout() {
    assertThat(Remedy.after(LETTER, refused(400, "Bad Request: message to be replied not found"), 1))
        .contains(new Remedy(LETTER.withoutReply(), 0));
    assertThat(Remedy.after(LETTER, refused(400, "Bad Request: message thread not found"), 1))
        .contains(new Remedy(LETTER.withoutThread(), 0));
  }

  @Test
  void whoBlockedTheBotIsLeftAlone() {
    assertThat(Remedy.after(LETTER, refused(403, "Forbidden: bot was blocked by the user"), 1)).isEmpty();
  }

  @Test
  void serverTroubleIsTriedAgainAFewTimes() {
    assertThat(Remedy.after(LETTER, refused(502, "Bad Gateway"), 1)).contains(new Remedy(LETTER, 500));
    assertThat(Remedy.after(LETTER, refused(0, ""), 4)).contains(new Remedy(LETTER, 4_000));
    assertThat(Remedy.after(LETTER, refused(502, "Bad Gateway"), 5)).isEmpty();
  }

  @Test
  void onlyWhatNeverLeftIsSentAgain() {
    assertThat(Remedy.after(LETTER, new Outcome.Unreachable<>(new ConnectException(), true), 90))
        .contains(new Remedy(LETTER, 30_000));
    assertThat(Remedy.after(LETTER, new Outcome.Unreachable<>(new IOException(), false), 1)).isEmpty();
  }

  @Test
  void aBugIsNotTriedAgain() {
    assertThat(Remedy.after(LETTER, new Outcome.Fault<>(new IllegalStateException()), 1)).isEmpty();
  }
}
