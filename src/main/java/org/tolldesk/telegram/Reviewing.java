package org.tolldesk.telegram;

/** {@code /feedback}: what people made of the answers. The guard has asked who it is for. */
final class Reviewing {
  private final Feedback feedback;
  private final Messenger messenger;

  Reviewing(Feedback feedback, Messenger messenger) {
    this.feedback = feedback;
    this.messenger = messenger;
  }

  void review(Incoming in) {
    messenger.reply(in, FeedbackHtml.of(feedback.newestFirst(), in.texts()));
  }
}
