package org.tolldesk.telegram;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tolldesk.ingest.Intake;
import org.tolldesk.ingest.ReloadReport;
import org.tolldesk.ingest.Rollback;
import org.tolldesk.ingest.Submissions;

/**
 * What an admin's press on the buttons of an {@link Offer} does. It is done once, beside the chat's lane; an
 * offer that is being carried out is gone, even if that fails or the bot ends meanwhile.
 */
final class Decisions {
  private static final Logger log = LoggerFactory.getLogger(Decisions.class);

  private final Intake intake;
  private final Offers offers;
  private final Workbench bench;
  private final ReloadRun run;
  private final Audit audit;
  private final Messenger messenger;
  private final LongSupplier clock;

  Decisions(
      Intake intake,
      Offers offers,
      Workbench bench,
      ReloadRun run,
      Audit audit,
      Messenger messenger,
      LongSupplier clock) {
    this.intake = intake;
    this.offers = offers;
    this.bench = bench;
    this.run = run;
    this.audit = audit;
    this.messenger = messenger;
    this.clock = clock;
  }

  void activate(Press press) {
    carryOut(press, taken -> activateNow(press, taken));
  }

  void rollback(Press press) {
    carryOut(press, taken -> rollbackNow(press, taken.offer()));
  }

  /** Discard, or No: what was offered is dropped. */
  void drop(Press press) {
    if (isOpen(press)) {
      take(press).ifPresent(taken -> dropped(press, taken.offer()));
    }
  }

  /** Drops what nobody decided in time; to be called now and then. */
  void sweep() {
    for (Offer offer : offers.sweep(clock.getAsLong())) {
      messenger.buttons(offer.chat(), offer.message(), null);
      audit.note(offer.person(), "expired", names(offer), 0);
    }
  }

  private interface Deed {
    void carryOut(Offers.Taken taken);
  }

  private void carryOut(Press press, Deed deed) {
    if (!isOpen(press)) {
      return;
    }
    if (bench.begin(() -> take(press).ifPresent(deed::carryOut))) {
      messenger.toast(press, "", false);
      messenger.buttons(press.chat(), press.message(), null);
    } else {
      messenger.toast(press, press.texts().plain("reload.running"), true);
    }
  }

  /** Whether this press decides an offer that is open; else the presser is told why not. */
  private boolean isOpen(Press press) {
    Optional<Offer> offer = offers.find(press.key());
    Optional<String> refusal =
        offer.map(open -> open.refusal(press, clock.getAsLong())).orElse(Optional.of("offer.gone"));
    if (refusal.isEmpty()) {
      return true;
    }
    messenger.toast(press, press.texts().plain(refusal.get()), true);
    if (refusal.get().equals("offer.other")) {
      audit.refused(press.person(), press.action());
    } else {
      messenger.buttons(press.chat(), press.message(), null);
      sweep();
    }
    return false;
  }

  private Optional<Offers.Taken> take(Press press) {
    try {
      return offers.take(press.key());
    } catch (IOException e) {
      log.error("What an admin sent cannot be read or deleted: {}", e.toString());
      say(press, press.texts().html("upload.disk"));
      return Optional.empty();
    }
  }

  private void dropped(Press press, Offer offer) {
    audit.note(press.person(), offer.isQuestion() ? "stay" : "discard", names(offer), 0);
    messenger.toast(press, "", false);
    messenger.buttons(press.chat(), press.message(), null);
    say(press, press.texts().html(offer.isQuestion() ? "rollback.stayed" : "upload.discarded"));
  }

  private void activateNow(Press press, Offers.Taken taken) {
    Offer offer = taken.offer();
    audit.note(press.person(), "activate", names(offer), 0);
    run.run(
        press.place(), press.texts(),
        progress ->
            intake.activate(Submissions.of(String.valueOf(offer.file()), taken.content()), progress),
        report -> note(press, report.map(ReloadReport::generation), names(offer)));
  }

  private void rollbackNow(Press press, Offer offer) {
    audit.note(press.person(), "rollback", List.of(), 0);
    Optional<Rollback> done = Optional.empty();
    String told;
    try {
      if (intake.status().generation() == offer.generation()) {
        done = Optional.of(intake.rollback());
        Rollback back = done.get();
        told =
            press.texts().html("rollback.done", back.from(), back.to(), back.documents(), back.claims());
      } else {
        told = press.texts().html("rollback.changed");
      }
    } catch (RuntimeException | Error e) {
      told = Faults.html(e, "rollback.failed", press.texts());
    }
    note(press, done.map(Rollback::to), List.of());
    say(press, told);
  }

  private void note(Press press, Optional<Long> generation, List<String> names) {
    audit.note(press.person(), generation.isPresent() ? "done" : "failed", names, generation.orElse(0L));
  }

  private static List<String> names(Offer offer) {
    return offer.file() == null ? List.of() : List.of(offer.file());
  }

  private void say(Press press, String html) {
    messenger.send(press.place(), html, null);
  }
}
