package org.tolldesk.telegram;

import java.io.IOException;
import java.util.List;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tolldesk.ingest.Intake;
import org.tolldesk.ingest.StoreStatus;

/** {@code /rollback}: asks by buttons before it goes back; the last question counts. */
final class GoingBack {
  private static final Logger log = LoggerFactory.getLogger(GoingBack.class);

  private final Intake intake;
  private final Offers offers;
  private final Messenger messenger;
  private final LongSupplier clock;

  GoingBack(Intake intake, Offers offers, Messenger messenger, LongSupplier clock) {
    this.intake = intake;
    this.offers = offers;
    this.messenger = messenger;
    this.clock = clock;
  }

  void ask(Incoming in) {
    StoreStatus now = intake.status();
    List<Long> earlier = now.earlier();
    if (earlier.isEmpty() || in.person() == null) {
      messenger.reply(in, in.texts().html("rollback.none", now.generation()));
    } else {
      ask(in, in.person(), now, earlier.get(earlier.size() - 1));
    }
  }

  private void ask(Incoming in, long person, StoreStatus now, long to) {
    for (Offer old : offers.drop(each -> each.isQuestion() && each.person() == person)) {
      messenger.buttons(old.chat(), old.message(), null);
    }
    String nonce = offers.nonce(in.update());
    String question =
        in.texts().html("rollback.ask", now.generation(), now.documents(), now.claims(), to);
    List<Integer> sent =
        messenger.send(in.place(), question, OfferButtons.row(in.texts(), "rollback", "stay", nonce));
    if (!sent.isEmpty()) {
      int last = sent.get(sent.size() - 1);
      keep(in, new Offer(nonce, person, in.chat(), last, clock.getAsLong(), now.generation(), null));
    }
  }

  private void keep(Incoming in, Offer offer) {
    try {
      offers.keep(offer, new byte[0]);
    } catch (IOException e) {
      log.error("A question to an admin cannot be kept: {}", e.toString());
      messenger.reply(in, in.texts().html("upload.disk"));
    }
  }
}
