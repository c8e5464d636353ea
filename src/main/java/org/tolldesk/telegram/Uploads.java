package org.tolldesk.telegram;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.ingest.Intake;
import org.tolldesk.ingest.Preview;
import org.tolldesk.ingest.Submission;
import org.tolldesk.ingest.SubmissionException;
import org.tolldesk.ingest.Submissions;

/**
 * Takes what an admin sends or forwards: it is fetched, read and shown, and waits on disk until Activate or
 * Discard is pressed.
 */
final class Uploads {
  private static final Logger log = LoggerFactory.getLogger(Uploads.class);

  private final Intake intake;
  private final Downloads downloads;
  private final Offers offers;
  private final Audit audit;
  private final Tools tools;
  private final Messenger messenger;
  private final LongSupplier clock;

  /** A file as it was sent, or a forwarded message made into one. */
  private record Sent(String name, byte[] content) {}

  Uploads(Intake intake, Offers offers, Audit audit, Tools tools, LongSupplier clock) {
    this.intake = intake;
    this.downloads = tools.downloads();
    this.offers = offers;
    this.audit = audit;
    this.tools = tools;
    this.messenger = tools.messenger();
    this.clock = clock;
  }

  /** A message with a file, or one that was forwarded and has text. */
  void take(Incoming in) {
    if (offers.isFull()) {
      say(in, "upload.full", Offers.MOST);
      return;
    }
    Typing typing = new Typing(in.place(), tools.gateway(), tools.scheduler());
    try {
      sent(in).ifPresent(sent -> show(in, sent));
    } finally {
      typing.end();
    }
  }

  /** Empty where the file cannot be fetched, which has been said then. */
  private Optional<Sent> sent(Incoming in) {
    if (in.attachment() == null) {
      return Optional.of(forwarded(String.valueOf(in.text()), in.origin()));
    }
    Download download = downloads.fetch(in.attachment());
    if (download instanceof Download.Fetched fetched) {
      String name = in.attachment().name();
      return Optional.of(new Sent(name == null ? "" : name, fetched.content()));
    }
    say(in, ((Download.Failed) download).key());
    return Optional.empty();
  }

  private Sent forwarded(String text, @Nullable Origin origin) {
    long seconds = origin == null ? clock.getAsLong() : origin.date();
    LocalDate date = LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    String outlet = origin == null ? null : origin.name();
    URI link = origin == null || origin.link() == null ? null : URI.create(origin.link());
    Submission page = Submissions.forwarded(text, outlet, date, link);
    return new Sent(page.name(), page.content());
  }

  private void show(Incoming in, Sent sent) {
    try {
      Preview preview = intake.preview(Submissions.of(sent.name(), sent.content()));
      audit.note(in.person(), "upload", names(sent, preview), 0);
      offer(in, sent, preview);
    } catch (SubmissionException e) {
      String why = PreviewHtml.words(e.reason(), in.texts());
      audit.note(in.person(), "failed", List.of(sent.name()), 0);
      messenger.reply(in, in.texts().html("upload.refused", e.file()) + " " + why);
    } catch (Stopped e) {
      throw e;
    } catch (IOException e) {
      log.error("What an admin sent cannot be kept: {}", e.toString());
      say(in, "upload.disk");
    } catch (RuntimeException e) {
      audit.note(in.person(), "failed", List.of(sent.name()), 0);
      messenger.reply(in, Faults.html(e, "upload.failed", in.texts()));
    }
  }

  /** Kept once it is shown: a crash in between brings the message again, with a preview of its own. */
  private void offer(Incoming in, Sent sent, Preview preview) throws IOException {
    String html = PreviewHtml.of(preview, in.texts());
    if (!PreviewHtml.bringsSomething(preview)) {
      messenger.reply(in, html);
      return;
    }
    String nonce = offers.nonce(in.update());
    List<Integer> messages =
        messenger.send(
            in.place(), html, OfferButtons.row(in.texts(), "activate", "discard", nonce));
    if (!messages.isEmpty() && in.person() != null) {
      int last = messages.get(messages.size() - 1);
      long now = clock.getAsLong();
      Offer offer =
          new Offer(nonce, in.person(), in.chat(), last, now, intake.status().generation(), sent.name());
      offers.keep(offer, sent.content());
    }
  }

  /** What was sent, and the documents in it. */
  private static List<String> names(Sent sent, Preview preview) {
    Stream<String> documents = preview.documents().stream().map(Provenance::document);
    return Stream.concat(Stream.of(sent.name()), documents).toList();
  }

  private void say(Incoming in, String key, Object... arguments) {
    messenger.reply(in, in.texts().html(key, arguments));
  }
}
