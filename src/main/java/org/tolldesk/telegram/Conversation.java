package org.tolldesk.telegram;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tolldesk.corpus.Provenance;

/** What the bot says beside answers: of itself and of its articles, in the reader's language. Thread-safe. */
final class Conversation {
  private static final long KEPT_DAYS = TimeUnit.SECONDS.toDays(Memory.KEPT_SECONDS);
  private static final long NOTED_DAYS = TimeUnit.SECONDS.toDays(Feedback.KEPT_SECONDS);

  private final Me me;
  private final Supplier<List<Provenance>> sources;
  private final String remoteModel;
  private final Consumer<Incoming> fresh;
  private final ChatMembers members;
  private final Messenger messenger;
  private final Asking asking;

  /**
   * @param remoteModel the model that questions are sent to; empty where they stay on this machine
   * @param fresh told the message after which a chat's next question takes nothing over
   */
  Conversation(
      Me me,
      Supplier<List<Provenance>> sources,
      String remoteModel,
      Consumer<Incoming> fresh,
      ChatMembers members,
      Messenger messenger,
      Asking asking) {
    this.me = me;
    this.sources = sources;
    this.remoteModel = remoteModel;
    this.fresh = fresh;
    this.members = members;
    this.messenger = messenger;
    this.asking = asking;
  }

  /** A message without a command: a question, where it has words. */
  void words(Incoming in) {
    if (in.question().isEmpty()) {
      say(in, "text.only");
    } else {
      asking.ask(in);
    }
  }

  /** What a link asks is shown first, because whoever followed it has not written it. */
  void start(Incoming in) {
    Optional<String> question = DeepLink.question(in.text());
    if (question.isPresent()) {
      say(in, "link.asks", question.get());
      asking.ask(in.asking(question.get()));
    } else {
      say(in, "start");
    }
  }

  /** In a group only a reply takes anything over. */
  void beginAnew(Incoming in) {
    fresh.accept(in);
    say(in, in.inPrivate() ? "new" : "new.group");
  }

  void help(Incoming in) {
    if (in.inPrivate()) {
      say(in, "help", me.username());
    } else {
      String sees = in.texts().html(sees(in.chat()), me.username());
      String alone = in.texts().html("group.alone", DeepLink.address(me, ""));
      messenger.reply(in, in.texts().html("help.group", me.username()) + "\n\n" + sees + "\n\n" + alone);
    }
  }

  /** Telegram lets an administrator hear everything, whatever the privacy mode. */
  private String sees(long group) {
    Optional<Boolean> administrator = members.isAdministrator(group, me.id());
    if (administrator.isEmpty()) {
      return me.readsGroups() ? "group.sees" : "group.perhaps";
    }
    return administrator.get() ? "group.administrator" : me.readsGroups() ? "group.sees" : "group.privacy";
  }

  void privacy(Incoming in) {
    Texts texts = in.texts();
    String kept = texts.html("privacy", History.TURNS, KEPT_DAYS, Feedback.PER_CHAT, NOTED_DAYS);
    String away = remoteModel.isEmpty() ? "" : "\n\n" + texts.html("privacy.remote", remoteModel);
    messenger.reply(in, kept + away + "\n\n" + texts.html("privacy.delete"));
  }

  void sources(Incoming in) {
    messenger.reply(in, SourcesHtml.of(sources.get(), in.texts()));
  }

  /** In a group the command may be another bot's. */
  void unknown(Incoming in) {
    if (in.inPrivate()) {
      say(in, "unknown");
    }
  }

  private void say(Incoming in, String key, Object... arguments) {
    messenger.reply(in, in.texts().html(key, arguments));
  }
}
