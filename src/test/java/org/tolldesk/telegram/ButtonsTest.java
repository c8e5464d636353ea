package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Request;
import org.tolldesk.question.Language;

/** What the buttons under an answer do, over the wire. */
class ButtonsTest {
  @TempDir Path data;
  private AnswerDesk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new AnswerDesk(data);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private QueryAnswer answerTo(String query) throws InterruptedException {
    return desk.api.awaitCallbackAnswer(query);
  }

  @Test
  void anAnswerOffersWhatItHasAndNoMore() throws InterruptedException, IOException {
    assertThat(desk.answerTo("how many?").keyboard().labels())
        .containsExactly(
            "Timeline", "Disagreements", "Quotes", "👍", "👎", "Do the sources agree?", "How did the figures change?");
    desk.close();

    desk =
        new AnswerDesk(
            data.resolve("poor"), request -> Samples.answer("en", "Nothing.", List.of(), List.of()));
    assertThat(desk.answerTo("how many?").keyboard().labels()).containsExactly("👍", "👎");
  }

  @Test
  void quotesComeUnfoldedInReplyToTheAnswerWithHowManyDocumentsCarryEach() throws InterruptedException {
    Sent answer = desk.answerTo("how many?");
    Sent quotes = desk.sentOn(answer.id(), "Quotes");

    assertThat(quotes.replyTo()).isEqualTo(answer.id());
    assertThat(quotes.html())
        .isEqualTo(
            """
            <b>The quotes in full</b>

            [1] <a href="https://example.org/1">First</a>, The Daily, 25 February 2024 (inferred)
            <code>a.txt</code>
            <blockquote>“180000 were killed.”</blockquote>
            • Russian soldiers killed: Volodymyr Zelensky: <b>180,000</b> (February 2024) [1] – in 1 document

            [2] Second &amp; &lt;last&gt;, The Daily, 25 February 2024 (inferred)
            <code>a.txt</code>
            <blockquote>“315000 were killed.”</blockquote>
            • Russian soldiers killed: The BBC: <b>315,000</b> (March 2024) [2] – in 1 document""");
  }

  @Test
  void disagreementsComeWithTheirKindAndTheQuotesOfBothSides() throws InterruptedException {
    Sent answer = desk.answerTo("how many?");

    assertThat(desk.sentOn(answer.id(), "Disagreements").html())
        .isEqualTo(
            """
            <b>Where the sources disagree</b>

            <b>Contradiction</b>
            Zelensky gives <b>180,000</b> [1], the BBC <b>315,000</b> [2].
            <blockquote expandable>[1] <a href="https://example.org/1">First</a>, The Daily, \
            25 February 2024 (inferred)
            “180000 were killed.”

            [2] Second &amp; &lt;last&gt;, The Daily, 25 February 2024 (inferred)
            “315000 were killed.”</blockquote>""");
  }

  @Test
  void aPressIsAnsweredBeforeItsContentIsSent() throws InterruptedException {
    Sent answer = desk.answerTo("how many?");
    desk.sentOn(answer.id(), "Quotes");

    List<String> methods =
        desk.api.calls.all(call -> call.is("answerCallbackQuery") || call.is("sendMessage")).stream()
            .map(Call::method)
            .toList();
    assertThat(methods).containsExactly("sendmessage", "answercallbackquery", "sendmessage");
  }

  @Test
  void aSecondPressWithinSecondsOnlySaysThatItIsThereAndALaterOneSendsAgain() throws InterruptedException {
    Sent answer = desk.answerTo("how many?");
    desk.sentOn(answer.id(), "Quotes");
    QueryAnswer twice = answerTo(desk.ann.presses(answer.id(), "Quotes"));

    assertThat(twice.text()).isEqualTo("That is above already.");
    assertThat(twice.alert()).isFalse();
    assertThat(desk.api.sent(51)).hasSize(2);
    desk.clock.addAndGet(Presses.TWICE_SECONDS + 1);
    assertThat(desk.sentOn(answer.id(), "Quotes").text()).startsWith("The quotes in full");
  }

  @Test
  void inAGroupOnlyWhoAskedMayPressAndTheContentStaysInItsTopic() throws InterruptedException {
    int topic = desk.ann.writesIn(AnswerDesk.GROUP, "the topic's first message");
    desk.ann.writesInTopic(AnswerDesk.GROUP, topic, "/ask how many?");
    Sent answer = desk.api.awaitSent(AnswerDesk.GROUP, 1).get(0);

    QueryAnswer refused = answerTo(desk.bob.pressesIn(AnswerDesk.GROUP, answer.id(), "Quotes"));
    assertThat(refused.alert()).isTrue();
    assertThat(refused.text()).contains("/ask@" + Chats.BOT_NAME).startsWith("Ці кнопки для того, хто запитав");
    assertThat(desk.api.sent(AnswerDesk.GROUP)).hasSize(1);

    desk.ann.pressesIn(AnswerDesk.GROUP, answer.id(), "Quotes");
    Sent quotes = desk.api.awaitSent(AnswerDesk.GROUP, 2).get(1);
    assertThat(quotes.thread()).isEqualTo(topic);
    assertThat(quotes.replyTo()).isEqualTo(answer.id());
  }

  @Test
  void whereWhoAskedIsHiddenAnybodyMayPress() throws InterruptedException {
    desk.ann.deliver(
        AnswerDesk.GROUP,
        message -> {
          message.put("text", "/ask how many?");
          message.putObject("sender_chat").put("id", AnswerDesk.GROUP).put("type", "supergroup");
        });
    Sent answer = desk.api.awaitSent(AnswerDesk.GROUP, 1).get(0);
    desk.bob.pressesIn(AnswerDesk.GROUP, answer.id(), "Quotes");

    assertThat(desk.api.awaitSent(AnswerDesk.GROUP, 2).get(1).text()).startsWith("The quotes in full");
  }

  @Test
  void buttonsWorkAfterARestart() throws InterruptedException {
    Sent answer = desk.answerTo("how many?");
    desk.restart();

    assertThat(desk.sentOn(answer.id(), "Quotes").text()).startsWith("The quotes in full");
    assertThat(desk.asked).hasValue(2);
  }

  @Test
  void anAnswerThatARemoteModelWroteIsNotPaidForTwice() throws InterruptedException, IOException {
    desk.close();
    desk = new AnswerDesk(data.resolve("remote"), ButtonsTest::remote);
    Sent answer = desk.answerTo("how many?");
    assertThat(desk.sentOn(answer.id(), "Quotes").text()).startsWith("The quotes in full");
    desk.restart();

    QueryAnswer expired = answerTo(desk.ann.presses(answer.id(), "Disagreements"));
    assertThat(expired.alert()).isTrue();
    assertThat(expired.text()).startsWith("These buttons have expired");
    assertThat(desk.asked).hasValue(1);
  }

  private static Answer remote(Request request) {
    Answer rich = AnswerDesk.rich(request);
    return new Answer(
        rich.id(), rich.question(), rich.language(), true, rich.text(), rich.findings(), rich.disagreements(),
        rich.citations(), "some-model", 1);
  }

  @Test
  void aButtonExpiresWithItsQuestionAndInAnotherChatItMeansNothing() throws InterruptedException {
    Sent answer = desk.answerTo("how many?");
    String data = desk.api.keyboard(51, answer.id()).find("Quotes").orElseThrow().data();
    desk.bob.writes("how many?");
    Sent bobs = desk.api.awaitSent(52, 1).get(0);

    assertThat(answerTo(desk.bob.presses(52, bobs.id(), data)).text()).startsWith("Ці кнопки вже не діють");
    assertThat(answerTo(desk.ann.presses(51, answer.id(), "quotes:nonsense")).alert()).isTrue();
    assertThat(answerTo(desk.ann.presses(51, answer.id(), "gone:1")).alert()).isTrue();
    desk.clock.addAndGet(Memory.KEPT_SECONDS + 1);
    QueryAnswer late = answerTo(desk.ann.presses(answer.id(), "Quotes"));
    assertThat(late.text()).startsWith("These buttons have expired");
    assertThat(desk.api.sent(51)).hasSize(1);
  }

  @Test
  void aButtonUnderAMessageThatIsGoneStillWorks() throws InterruptedException {
    Sent answer = desk.answerTo("how many?");
    String data = desk.api.keyboard(51, answer.id()).find("Quotes").orElseThrow().data();
    desk.api.chats.delete(51, answer.id());
    desk.ann.presses(51, answer.id(), data);

    assertThat(desk.api.awaitSent(51, 2).get(1).text()).startsWith("The quotes in full");
  }

  @Test
  void anOldKeyboardAfterAReloadOffersToAskAgain() throws InterruptedException {
    Sent answer = desk.answerTo("how many?");
    desk.generation.set(8);
    Sent changed = desk.sentOn(answer.id(), "Timeline");
    assertThat(changed.text()).startsWith("The articles have changed since this answer");
    assertThat(changed.keyboard().labels()).containsExactly("Ask again");

    Sent anew = desk.sentOn(changed.id(), "Ask again");
    assertThat(anew.text()).startsWith("180,000 [1], 315,000 [2], to \"how many?\" after [].");
    assertThat(desk.sentOn(anew.id(), "Quotes").text()).startsWith("The quotes in full");
    assertThat(answerTo(desk.ann.presses(changed.id(), "Ask again")).text()).startsWith("That is above");
    assertThat(desk.sentOn(answer.id(), "Disagreements").text()).startsWith("The articles have changed");
  }

  @Test
  void aSuggestedQuestionIsPostedAndAnsweredAsAFollowUp() throws InterruptedException {
    Sent answer = desk.answerTo("how many?");
    desk.ann.presses(answer.id(), "Do the sources agree?");
    List<Sent> sent = desk.api.awaitSent(51, 3);
    String question = "Do the sources agree on the number of Russian soldiers killed?";

    assertThat(sent.get(1).text()).isEqualTo("❯ " + question);
    assertThat(sent.get(1).replyTo()).isEqualTo(answer.id());
    assertThat(sent.get(2).replyTo()).isEqualTo(sent.get(1).id());
    assertThat(sent.get(2).text()).contains("to \"" + question + "\" after [how many?]");
    assertThat(sent.get(2).keyboard().labels()).doesNotContain("Do the sources agree?");

    desk.ann.repliesTo(sent.get(2).id(), "and since?");
    assertThat(desk.api.awaitSent(51, 4).get(3).text()).contains("after [how many?, " + question + "]");
  }

  @Test
  void aReplyToWhatAButtonSentGoesOnFromItsQuestion() throws InterruptedException {
    Sent answer = desk.answerTo("first?");
    Sent quotes = desk.sentOn(answer.id(), "Quotes");
    desk.answerTo("second?");
    desk.ann.repliesTo(quotes.id(), "third?");

    assertThat(desk.api.awaitSent(51, 4).get(3).text()).contains("to \"third?\" after [first?]");
  }

  @Test
  void whereNothingCanBeDrawnTheBotSaysSoWithWhatThereIs() throws InterruptedException, IOException {
    desk.close();
    desk =
        new AnswerDesk(
            data.resolve("poor"), request -> Samples.answer("en", "Nobody said when.", List.of(), List.of()));

    assertThat(desk.answerTo("/timeline how many?").text())
        .isEqualTo("There are no dated figures here to draw.\n\nNobody said when.");
    assertThat(desk.answerTo("/timeline").text()).startsWith("Write your question after the command");
  }

  @Test
  void aTimelineIsAPictureWithItsNumbersAsTheCaptionAndTheButtonsOfItsQuestion() throws InterruptedException {
    Sent picture = desk.answerTo("/timeline how many?");
    assertThat(picture.kind()).isEqualTo("photo");
    assertThat(picture.text()).isEqualTo("Zelensky: 180,000");
    assertThat(desk.sentOn(picture.id(), "Quotes").replyTo()).isEqualTo(picture.id());

    desk.api.calls.await(1, call -> call.is("sendChatAction") && call.get("action").asText().equals("upload_photo"));
    Sent again = desk.sentOn(picture.id(), "Timeline");
    assertThat(again.kind()).isEqualTo("photo");
    assertThat(again.replyTo()).isEqualTo(picture.id());
  }

  @Test
  void whatACaptionCannotHoldComesInAMessageAfterThePicture() throws InterruptedException {
    desk.caption = ("y".repeat(99) + "\n").repeat(12) + "the end <&>";
    Sent answer = desk.answerTo("how many?");
    desk.ann.presses(answer.id(), "Timeline");
    List<Sent> sent = desk.api.awaitSent(51, 3);

    assertThat(sent.get(1).kind()).isEqualTo("photo");
    assertThat(sent.get(1).text().length()).isLessThanOrEqualTo(Pictures.LONGEST_CAPTION);
    assertThat(sent.get(2).text()).startsWith("yyy").endsWith("the end <&>");
    assertThat((sent.get(1).text() + "\n" + sent.get(2).text())).isEqualTo(desk.caption);
  }

  @Test
  void aMachineThatCannotDrawSaysSoAndAnswersInWords() throws InterruptedException {
    Sent answer = desk.answerTo("how many?");
    desk.unable = true;

    assertThat(desk.sentOn(answer.id(), "Timeline").text())
        .isEqualTo("The picture could not be made or sent.");
    Sent words = desk.answerTo("/timeline how many?");
    assertThat(words.text()).startsWith("The picture could not be made or sent.\n\n180,000 [1], 315,000 [2]");
    assertThat(words.keyboard().labels()).contains("Quotes");
  }

  @Test
  void aPictureThatTelegramRefusesLeavesItsNumbers() throws InterruptedException {
    Sent answer = desk.answerTo("how many?");
    desk.api.fail("sendPhoto", new Fault.Refuse(Refusal.bad("PHOTO_INVALID_DIMENSIONS")));

    assertThat(desk.sentOn(answer.id(), "Timeline").text())
        .isEqualTo("The picture could not be made or sent.\n\nZelensky: 180,000");
  }

  @Test
  void whatIsSaidToAPressIsInTheLanguageOfTheAnswer() throws InterruptedException {
    desk.bob.writes("how many?");
    Sent answer = desk.api.awaitSent(52, 1).get(0);
    assertThat(answerTo(desk.bob.presses(answer.id(), "👎")).text()).startsWith("Thank you.");
    desk.generation.set(8);
    desk.bob.presses(answer.id(), "Quotes");

    assertThat(desk.api.awaitSent(52, 2).get(1).text()).startsWith("The articles have changed");
  }

  @Test
  void moreOfAnAnswerComesInItsLanguageWhateverWasChosenSinceAndFromThisMachine()
      throws InterruptedException, IOException {
    desk.close();
    Queue<Request> asked = new ConcurrentLinkedQueue<>();
    desk =
        new AnswerDesk(
            data.resolve("tongue"),
            request -> {
              asked.add(request);
              return AnswerDesk.rich(request);
            });
    Sent answer = desk.answerTo("how many?");
    Sent offer = desk.answerTo("/lang");
    desk.ann.presses(offer.id(), "Русский");
    desk.api.awaitEdit(51, offer.id(), 1);
    desk.restart();
    desk.sentOn(answer.id(), "Quotes");

    assertThat(asked).extracting(Request::local).containsExactly(false, true);
    assertThat(asked).extracting(Request::language).containsExactly(null, Language.ENGLISH);
  }
}
