package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits, progress and toasts, against the double. */
class MessengerTest {
  @TempDir Path folder;
  private final StopSignal stop = new StopSignal();
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final Pacing pacing = new Pacing(Desk.FREE, stop, System::nanoTime);
  private BotApiDouble api;
  private Gateway gateway;
  private Messenger messenger;
  private Person ann;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
    ann = new Person(api, 51, "en");
    gateway = new Gateway(api.settings(), pacing);
    messenger =
        new Messenger(
            gateway,
            pacing,
            stop,
            new Outbox(folder.resolve("outbox"), update -> true),
            new Whereabouts(folder.resolve("moved"), new Ignoring()),
            new StatusBoard(gateway, pacing, scheduler));
  }

  private record Ignoring() implements Whereabouts.Listener {
    @Override
    public void left(long chat) {}

    @Override
    public void moved(long from, long to) {}
  }

  @AfterEach
  void end() {
    stop.give();
    scheduler.shutdown();
    gateway.close();
    api.close();
  }

  private int sent(String html) {
    ann.writes("hello");
    return messenger.send(new Place(51, null, null), html, null).get(0);
  }

  private List<Call> edits() {
    return api.calls.all(call -> call.is("editMessageText"));
  }

  @Test
  void anEditThatChangesNothingIsDone() {
    int message = sent("<b>31,000</b>");
    Place place = new Place(51, null, null);

    assertThat(messenger.edit(place, message, "<b>31,000</b>", null)).contains(message);
    assertThat(messenger.edit(place, message, "30,000", null)).contains(message);
    assertThat(edits()).hasSize(2);
  }

  @Test
  void aMessageThatIsGoneIsNotEdited() {
    int message = sent("31,000");
    api.chats.delete(51, message);

    assertThat(messenger.edit(new Place(51, null, null), message, "30,000", null)).isEmpty();
    assertThat(edits()).hasSize(1);
  }

  @Test
  void anEditIsRepeatedAfterAPauseATroubleAndALostReply() {
    int message = sent("31,000");
    api.fail(
        "editMessageText",
        new Fault.Refuse(Refusal.tooMany(1)),
        new Fault.BadGateway(),
        new Fault.CutAfter());

    assertThat(messenger.edit(new Place(51, null, null), message, "30,000", null)).contains(message);
    List<Call> edits = edits();
    assertThat(edits).hasSize(4);
    assertThat(edits.get(1).nanos() - edits.get(0).nanos()).isGreaterThanOrEqualTo(TimeUnit.SECONDS.toNanos(1));
  }

  @Test
  void ofManyStatesOnlyTheNewestIsShown() throws InterruptedException {
    int message = sent("begun");
    for (int done = 1; done <= 500; done++) {
      messenger.show(51, message, done + " of 500");
    }
    assertThat(api.awaitEdit(51, message, 1).get(0).text()).isEqualTo("500 of 500");
    assertThat(edits()).hasSize(1);
  }

  @Test
  void nothingIsShownAfterTheLastWord() {
    int message = sent("begun");
    messenger.show(51, message, "half");
    messenger.edit(new Place(51, null, null), message, "done", null);
    messenger.show(51, message, "late");
    messenger.delete(51, message);
    messenger.delete(51, message);

    assertThat(edits()).hasSize(1);
    assertThat(api.chats.find(51, message)).isNull();
  }

  @Test
  void aPressThatIsTooOldToAnswerIsNoMatter() {
    Press press = new Press(1, 51, true, null, 1, 51, "en", "never was", "quotes", "");

    messenger.toast(press, "x".repeat(500), false);
    Call call = api.calls.all(each -> each.is("answerCallbackQuery")).get(0);
    assertThat(call.parameters().path("text").asText()).hasSize(200).endsWith("…");
  }
}
