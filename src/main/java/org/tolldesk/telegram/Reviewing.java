package org.tolldesk.telegram;

import java.util.Optional;

/** {@code /feedback}: what people made of the answers, for admins in a private chat. */
final class Reviewing {
  private final Admins admins;
  private final Feedback feedback;
  private final Messenger messenger;

  Reviewing(Admins admins, Feedback feedback, Messenger messenger) {
    this.admins = admins;
    this.feedback = feedback;
    this.messenger = messenger;
  }

  void review(Incoming in) {
    Optional<String> refusal = admins.refusal(in.person(), in.inPrivate());
    String html =
        refusal
            .map(key -> in.texts().html(key))
            .orElseGet(() -> FeedbackHtml.of(feedback.newestFirst(), in.texts()));
    messenger.reply(in, html);
  }
}
