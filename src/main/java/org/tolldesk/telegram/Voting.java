package org.tolldesk.telegram;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tolldesk.answer.Answer;

/**
 * The thumbs under an answer: a press votes, another changes the vote, and the button of the vote that stands
 * withdraws it. Each button says what is to be, so that a press that is delivered again does nothing more.
 */
final class Voting {
  private static final Logger log = LoggerFactory.getLogger(Voting.class);

  private final Presses presses;
  private final Memory memory;
  private final Answers answers;
  private final Feedback feedback;
  private final Messenger messenger;

  Voting(Presses presses, Memory memory, Answers answers, Feedback feedback, Messenger messenger) {
    this.presses = presses;
    this.memory = memory;
    this.answers = answers;
    this.feedback = feedback;
    this.messenger = messenger;
  }

  void up(Press press) {
    presses.allow(press).ifPresent(allowed -> vote(allowed, new Vote(true, null)));
  }

  void down(Press press) {
    presses.allow(press).ifPresent(allowed -> vote(allowed, new Vote(false, null)));
  }

  void reason(Press press) {
    Vote.Reason[] all = Vote.Reason.values();
    presses
        .allow(press)
        .ifPresent(
            allowed -> vote(allowed, new Vote(false, all[Math.min(allowed.key().choice(), all.length - 1)])));
  }

  void withdraw(Press press) {
    presses.allow(press).ifPresent(allowed -> vote(allowed, null));
  }

  private void vote(Presses.Allowed allowed, @Nullable Vote vote) {
    Press press = allowed.press();
    try {
      feedback.vote(press.chat(), allowed.turn(), vote);
    } catch (IOException e) {
      log.error("A vote in chat {} could not be kept: {}", press.chat(), e.toString());
      messenger.toast(press, allowed.texts().plain("vote.failed"), true);
      return;
    }
    String words = allowed.texts().plain(vote == null ? "vote.withdrawn" : "vote.thanks");
    messenger.toast(press, words, false);
    show(allowed, vote);
  }

  private void show(Presses.Allowed allowed, @Nullable Vote vote) {
    Press press = allowed.press();
    History history = memory.of(press.chat());
    boolean same = allowed.key().generation() == allowed.turn().generation();
    Optional<Answer> answer =
        same ? answers.again(press.chat(), allowed.turn(), history) : Optional.empty();
    List<String> asked = history.upTo(allowed.turn());
    messenger.buttons(
        press.chat(),
        press.message(),
        answer
            .map(each -> AnswerKeyboard.of(allowed.key(), each, asked, vote))
            .orElseGet(() -> AnswerKeyboard.ofVote(allowed.key(), vote, allowed.texts())));
  }
}
