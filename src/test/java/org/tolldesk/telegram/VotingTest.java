package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Request;

/** Thumbs, their reasons, and what admins get to read of them, over the wire. */
class VotingTest {
  @TempDir Path data;
  private AnswerDesk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new AnswerDesk(data, VotingTest::answer);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static Answer answer(Request request) {
    return request.question().matches(".*nothing.*|🙏+")
        ? new Answer(
            "q", request.question(), "en", false, "Nothing.", List.of(), List.of(), List.of(), "embedded", 1)
        : Samples.answer("en", "Something.", List.of(), List.of());
  }

  /** What stands under a message after a press of this button. */
  private List<String> after(Sent answer, String label, int edits) throws InterruptedException {
    desk.ann.presses(answer.id(), label);
    desk.api.awaitEdit(51, answer.id(), edits);
    return desk.api.keyboard(51, answer.id()).labels();
  }

  private String review() throws InterruptedException {
    int before = desk.api.sent(Desk.ADMIN).size();
    desk.admin.writes("/feedback");
    return desk.api.awaitSent(Desk.ADMIN, before + 1).get(before).text();
  }

  @Test
  void aThumbDownAsksWhyAndEachPressShowsWhatIsChosen() throws InterruptedException {
    Sent answer = desk.answerTo("how <many>?");
    String[] reasons = {"Wrong figure", "Wrong person or body", "Not what I asked", "Something missing"};

    assertThat(after(answer, "👎", 1)).startsWith("👍", "✓ 👎").contains(reasons);
    assertThat(after(answer, "Wrong figure", 2)).contains("✓ Wrong figure", "Not what I asked");
    assertThat(after(answer, "Not what I asked", 3)).contains("Wrong figure", "✓ Not what I asked");
    assertThat(review()).contains("votes down: 1", "“how <many>?” – Not what I asked");
    assertThat(after(answer, "✓ Not what I asked", 4)).contains("✓ 👎", "Not what I asked");
    assertThat(after(answer, "👍", 5)).containsExactly("✓ 👍", "👎");
    assertThat(review()).contains("Votes up: 1, votes down: 0").doesNotContain("many");
    assertThat(after(answer, "✓ 👍", 6)).containsExactly("👍", "👎");
    assertThat(review()).contains("Votes up: 0, votes down: 0");
  }

  @Test
  void aVoteIsThankedForByAToastAndAnswersStayAsTheyWere() throws InterruptedException {
    Sent answer = desk.answerTo("how many?");
    QueryAnswer thanks = desk.api.awaitCallbackAnswer(desk.ann.presses(answer.id(), "👎"));

    assertThat(thanks.text()).startsWith("Thank you.");
    assertThat(thanks.alert()).isFalse();
    assertThat(desk.answerTo("how many?").text()).isEqualTo(answer.text());
  }

  @Test
  void aVoteOutlivesARestartAndAReload() throws InterruptedException {
    Sent answer = desk.answerTo("how many?");
    after(answer, "👎", 1);
    desk.generation.set(8);
    desk.restart();

    assertThat(after(answer, "Wrong figure", 2)).startsWith("👍", "✓ 👎").contains("✓ Wrong figure", "Ask again");
    assertThat(review()).contains("– Wrong figure");
  }

  @Test
  void aPressThatIsDeliveredAgainAfterACrashChangesNoVote() throws InterruptedException {
    Sent answer = desk.answerTo("how many?");
    String down = desk.api.keyboard(51, answer.id()).find("👎").orElseThrow().data();
    after(answer, "👎", 1);
    desk.restart();
    desk.api.awaitCallbackAnswer(desk.ann.presses(51, answer.id(), down));

    assertThat(review()).contains("votes down: 1");
  }

  @Test
  void onlyWhoAskedVotes() throws InterruptedException {
    desk.ann.writesIn(AnswerDesk.GROUP, "/ask how many?");
    Sent answer = desk.api.awaitSent(AnswerDesk.GROUP, 1).get(0);
    QueryAnswer refused =
        desk.api.awaitCallbackAnswer(desk.bob.pressesIn(AnswerDesk.GROUP, answer.id(), "👎"));

    assertThat(refused.alert()).isTrue();
    assertThat(review()).contains("votes down: 0");
  }

  @Test
  void whatFoundNothingIsListedForAdminsOnlyAndForgetTakesItAway() throws InterruptedException {
    desk.answerTo("nothing of this?");
    desk.answerTo("and nothing of that?");
    desk.answerTo("🙏🙏");
    assertThat(review()).contains("Found nothing\n• 22 November 2026: “and nothing of that?”\n• ");

    assertThat(desk.answerTo("/feedback").text()).isEqualTo("Only this bot's admins can do that.");
    desk.answerTo("/forget");
    assertThat(review()).endsWith("questions that found nothing: 0.");
  }
}
