package org.tolldesk.telegram;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Answerer;
import org.tolldesk.answer.Finding;
import org.tolldesk.answer.NotedDisagreement;
import org.tolldesk.answer.Request;
import org.tolldesk.chart.Picture;
import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.disagreement.Disagreement;

/** A bot whose answers have everything that buttons show, with a clock and a generation that a test moves. */
final class AnswerDesk implements AutoCloseable {
  static final long GROUP = -1001;

  final BotApiDouble api;
  final AtomicLong clock = new AtomicLong(Samples.now());
  final AtomicLong generation = new AtomicLong(7);
  final AtomicInteger asked = new AtomicInteger();
  final Person ann;
  final Person bob;
  final Person admin;
  private final Path data;
  private final Answerer answerer;
  volatile String caption = "Zelensky: 180,000";
  private Bot bot;

  AnswerDesk(Path data) throws IOException {
    this(data, AnswerDesk::rich);
  }

  AnswerDesk(Path data, Answerer answerer) throws IOException {
    this.api = new BotApiDouble();
    this.data = data;
    this.answerer = answerer;
    this.ann = new Person(api, 51, "en");
    this.bob = new Person(api, 52, "uk");
    this.admin = new Person(api, Desk.ADMIN, "en");
    this.bot = begin();
  }

  /** As a machine that cannot draw. */
  volatile boolean unable;

  private Bot begin() {
    Parts parts =
        new Parts(
            request -> {
              asked.incrementAndGet();
              return answerer.answer(request);
            },
            progress -> Samples.report(), new TestIntake(), Samples::sources, generation::get, "", clock::get, List::of);
    Bot begun = new Bot(api.settings(Desk.ADMIN), parts, data, Desk.FREE, this::draw);
    begun.start();
    return begun;
  }

  private Optional<Picture> draw(Answer answer) {
    if (unable) {
      throw new UnsatisfiedLinkError("no freetype");
    }
    return answer.findings().isEmpty() ? Optional.empty() : Optional.of(new Picture(png(), caption));
  }

  private static byte[] png() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  void restart() {
    bot.close();
    bot = begin();
  }

  /** The answer to a question of Ann's in private. */
  Sent answerTo(String question) throws InterruptedException {
    int before = api.sent(ann.id()).size();
    ann.writes(question);
    return api.awaitSent(ann.id(), before + 1).get(before);
  }

  /** What the bot sends to Ann after this button was pressed under a message. */
  Sent sentOn(int message, String label) throws InterruptedException {
    int before = api.sent(ann.id()).size();
    ann.presses(message, label);
    return api.awaitSent(ann.id(), before + 1).get(before);
  }

  static Claim claim(String id, long value, String claimant, String asOf) {
    String quote = value + " were killed.";
    return new Claim(
        id, id + ".txt", value, null, null, Qualifier.EXACT, Measure.KILLED, "Russian soldiers", claimant, null, null,
        PartialDate.parse(asOf), Basis.TEXT, null, null, null, Stance.ASSERTED, Status.STANDING, quote, 0,
        quote.length());
  }

  /** Two dated figures that two people give, who disagree. */
  static Answer rich(Request request) {
    Claim first = claim("a", 180_000, "Volodymyr Zelensky", "2024-02");
    Claim second = claim("b", 315_000, "BBC", "2024-03");
    String note = "Zelensky gives 180,000 [1], the BBC 315,000 [2].";
    return new Answer(
        request.id(), request.question(), "en", true,
        "180,000 [1], 315,000 [2], to \"" + request.question() + "\" after " + request.previous() + ".\n\n" + note,
        List.of(new Finding(first, List.of(1)), new Finding(second, List.of(2))),
        List.of(
            new NotedDisagreement(
                Disagreement.Kind.CONTRADICTION, Measure.KILLED, "Russian soldiers", List.of("a", "b"), note)),
        List.of(
            Samples.citation(1, "First", "https://example.org/1", first.quote()),
            Samples.citation(2, "Second & <last>", null, second.quote())),
        "embedded", 1);
  }

  @Override
  public void close() {
    bot.close();
    Tidy.check(api);
    api.close();
  }
}
