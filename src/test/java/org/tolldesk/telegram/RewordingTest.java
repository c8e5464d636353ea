package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Request;

/** What becomes of an answer when its question is edited, over the wire. */
class RewordingTest {
  @TempDir Path data;
  private final CountDownLatch slow = new CountDownLatch(1);
  private AnswerDesk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new AnswerDesk(data, this::answer);
  }

  @AfterEach
  void close() {
    slow.countDown();
    desk.close();
  }

  private Answer answer(Request request) {
    if (request.question().contains("slow")) {
      await(slow);
    }
    String length = request.question().contains("long") ? "\n\n" + "word ".repeat(1200) : "";
    return Samples.answer("en", "To " + request.question() + length, List.of(), List.of());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private int ask(String question) throws InterruptedException {
    int before = desk.api.sent(51).size();
    int message = desk.ann.writes(question);
    desk.api.awaitSent(51, before + 1);
    return message;
  }

  /** All that was written before has been handled when this returns. */
  private void settle() throws InterruptedException {
    ask("/help");
  }

  @Test
  void anEditedQuestionEditsItsAnswerOnce() throws InterruptedException {
    int question = ask("how mny?");
    Sent answer = desk.api.sent(51).get(0);
    desk.ann.edits(question, "how many?");
    Sent edited = desk.api.awaitEdit(51, answer.id(), 1).get(0);
    assertThat(edited.text()).isEqualTo("To how many?");
    assertThat(edited.keyboard().labels()).containsExactly("👍", "👎");

    desk.ann.edits(question, "how many then?");
    settle();
    assertThat(desk.asked).hasValue(2);
    assertThat(desk.api.sent(51)).hasSize(2);
    desk.ann.repliesTo(answer.id(), "and since?");
    desk.api.awaitSent(51, 3);
    assertThat(desk.api.calls.all(call -> call.is("editMessageText"))).hasSize(1);
  }

  @Test
  void anAnswerGrowsAndShrinksWithItsQuestion() throws InterruptedException {
    int shorter = ask("how many?");
    desk.ann.edits(shorter, "how long?");
    List<Sent> sent = desk.api.awaitSent(51, 2);
    assertThat(desk.api.awaitEdit(51, sent.get(0).id(), 1).get(0).text()).startsWith("To how long?");
    assertThat(sent.get(1).keyboard().labels()).containsExactly("👍", "👎");
    assertThat(desk.api.keyboard(51, sent.get(0).id()).isEmpty()).isTrue();

    int longer = desk.ann.writes("how long is it?");
    List<Sent> both = desk.api.awaitSent(51, 4).subList(2, 4);
    desk.ann.edits(longer, "how short?");
    desk.api.awaitEdit(51, both.get(0).id(), 1);
    settle();
    assertThat(desk.api.chats.find(51, both.get(0).id()).path("text").asText()).isEqualTo("To how short?");
    assertThat(desk.api.chats.find(51, both.get(1).id())).isNull();
  }

  @Test
  void aQuestionStillWaitingIsAnsweredInItsNewestWordingOnly() throws InterruptedException {
    desk.ann.writes("slow?");
    int waiting = desk.ann.writes("how mny?");
    desk.ann.edits(waiting, "how man?");
    desk.ann.edits(waiting, "how many?");
    desk.api.calls.await(1, call -> call.is("getUpdates") && call.get("offset").asInt() > 1003);
    slow.countDown();

    assertThat(desk.api.awaitSent(51, 2).get(1).text()).isEqualTo("To how many?");
    settle();
    assertThat(desk.asked).hasValue(2);
    assertThat(desk.api.calls.all(call -> call.is("editMessageText"))).isEmpty();
  }

  @Test
  void inAGroupTheCommandIsNoPartOfTheWording() throws InterruptedException {
    int question = desk.ann.writesIn(AnswerDesk.GROUP, "/ask how mny?");
    Sent answer = desk.api.awaitSent(AnswerDesk.GROUP, 1).get(0);
    desk.ann.editsIn(AnswerDesk.GROUP, question, "/ask@" + Chats.BOT_NAME + " how many?");

    assertThat(desk.api.awaitEdit(AnswerDesk.GROUP, answer.id(), 1).get(0).text()).isEqualTo("To how many?");
  }

  @Test
  void anEditOfAnOldQuestionOfACommandOrOfNothingChangedIsIgnored() throws InterruptedException {
    int question = ask("how many?");
    int help = ask("/help");
    desk.ann.edits(question, "how many?");
    desk.ann.edits(help, "how many?");
    desk.ann.edits(question, "/help");
    desk.clock.addAndGet(Asking.REWORDED_SECONDS + 1);
    desk.ann.edits(question, "how many now?");
    settle();

    assertThat(desk.asked).hasValue(1);
    assertThat(desk.api.calls.all(call -> call.is("editMessageText"))).isEmpty();
  }

  @Test
  void whereTheAnswerIsGoneTheNewOneIsSent() throws InterruptedException {
    int question = ask("how mny?");
    desk.api.chats.delete(51, desk.api.sent(51).get(0).id());
    desk.ann.edits(question, "how many?");

    Sent anew = desk.api.awaitSent(51, 2).get(1);
    assertThat(anew.text()).isEqualTo("To how many?");
    assertThat(anew.replyTo()).isEqualTo(question);
  }

  @Test
  void anEditedTimelineIsDrawnAnewInThePlaceOfTheOldPicture() throws InterruptedException, IOException {
    desk.close();
    desk = new AnswerDesk(data.resolve("drawn"));
    int question = ask("/timeline how mny?");
    int picture = desk.api.sent(51).get(0).id();
    desk.ann.edits(question, "/timeline how many?");
    Sent anew = desk.api.awaitSent(51, 2).get(1);
    settle();

    assertThat(anew.kind()).isEqualTo("photo");
    assertThat(anew.replyTo()).isEqualTo(question);
    assertThat(desk.api.chats.find(51, picture)).isNull();
    assertThat(desk.sentOn(anew.id(), "Quotes").text()).startsWith("The quotes in full");
  }

  @Test
  void aQuestionThatBecomesATimelineIsDrawnAndOneThatCannotBeIsEditedInWords() throws InterruptedException {
    int question = ask("how many?");
    Sent answer = desk.api.sent(51).get(0);
    desk.ann.edits(question, "/timeline how many?");
    settle();
    assertThat(desk.asked).hasValue(1);

    desk.ann.edits(question, "/timeline how many now?");
    assertThat(desk.api.awaitEdit(51, answer.id(), 1).get(0).text())
        .isEqualTo("There are no dated figures here to draw.\n\nTo how many now?");
  }

  @Test
  void aPictureWhoseQuestionLosesItsCommandGivesWayToWords() throws InterruptedException, IOException {
    desk.close();
    desk = new AnswerDesk(data.resolve("drawn"));
    int question = ask("/timeline how mny?");
    int picture = desk.api.sent(51).get(0).id();
    desk.ann.edits(question, "how many?");
    Sent words = desk.api.awaitSent(51, 2).get(1);
    settle();

    assertThat(words.text()).startsWith("180,000 [1], 315,000 [2], to \"how many?\"");
    assertThat(desk.api.chats.find(51, picture)).isNull();
  }
}
