package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bot does and says in groups: what it sees there, topics, chains of replies, who is nobody. */
class GroupTest {
  private static final long GROUP = -1001;

  @TempDir Path data;
  private BotApiDouble api;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  private String help() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writesIn(GROUP, "/help");
      Sent help = api.awaitSent(GROUP, 1).get(0);
      assertThat(help.html()).contains("https://t.me/" + Chats.BOT_NAME + "?start=open");
      return help.text();
    }
  }

  @Test
  void helpSaysThatPrivacyModeKeepsMentionsAway() throws InterruptedException {
    assertThat(help())
        .contains("my privacy mode is on")
        .contains("A plain mention, @" + Chats.BOT_NAME + ", does not reach me")
        .contains("/ask@" + Chats.BOT_NAME + " your question");
  }

  @Test
  void helpSaysThatWithoutPrivacyModeEverythingIsShown() throws InterruptedException {
    api.deliveries.readEverything(true);
    assertThat(help()).contains("my privacy mode is off", "mentions, @" + Chats.BOT_NAME);
  }

  @Test
  void helpSaysThatAnAdministratorIsShownEverything() throws InterruptedException {
    api.membership.set(GROUP, Chats.BOT_ID, "administrator");
    assertThat(help()).contains("I am an administrator here");
  }

  @Test
  void helpSaysWhatIsCertainWhereTelegramDoesNotTell() throws InterruptedException {
    api.fail("getChatMember", new Fault.Refuse(Refusal.bad("no")));
    assertThat(help()).contains("unless I am an administrator here");
  }

  @Test
  void anAdministratorBotAnswersAMention() throws InterruptedException {
    api.membership.set(GROUP, Chats.BOT_ID, "administrator");
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writesIn(GROUP, "not for the bot");
      desk.ann.writesIn(GROUP, "@" + Chats.BOT_NAME + " how many?");
      assertThat(api.awaitSent(GROUP, 1).get(0).text()).contains("\"how many?\"");
    }
  }

  @Test
  void theGeneralTopicAndAChainOfRepliesHaveNoThreadToAnswerIn() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writesIn(GROUP, "/ask in General?");
      Sent first = api.awaitSent(GROUP, 1).get(0);
      assertThat(first.thread()).isNull();

      desk.ann.deliver(
          GROUP,
          message -> {
            message.put("text", "and since?").put("message_thread_id", 4711);
            message.set("reply_to_message", api.chats.find(GROUP, first.id()).deepCopy());
          });
      Sent second = api.awaitSent(GROUP, 2).get(1);
      assertThat(second.thread()).isNull();
      assertThat(second.text()).contains("after [in General?]");
      assertThat(api.refusals.all(each -> each.call().is("sendMessage"))).isEmpty();
    }
  }

  @Test
  void aReplyInATopicIsAnsweredThere() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      int topic = desk.ann.writesIn(GROUP, "the topic's first message");
      desk.ann.writesInTopic(GROUP, topic, "/ask@" + Chats.BOT_NAME + " how many?");
      Sent first = api.awaitSent(GROUP, 1).get(0);
      desk.ann.deliver(
          GROUP,
          message -> {
            message.put("text", "and since?").put("message_thread_id", topic).put("is_topic_message", true);
            message.set("reply_to_message", api.chats.find(GROUP, first.id()).deepCopy());
          });

      assertThat(api.awaitSent(GROUP, 2)).extracting(Sent::thread).containsExactly(topic, topic);
      assertThat(api.sent(GROUP).get(1).text()).contains("after [how many?]");
    }
  }

  @Test
  void anAnonymousAdministratorIsAnsweredAndReloadsNothing() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      for (String text : new String[] {"/ask how many?", "/reload"}) {
        desk.admin.deliver(
            GROUP,
            message -> {
              message.put("text", text);
              message.putObject("from").put("id", 1087968824).put("is_bot", true).put("first_name", "Group");
              message.putObject("sender_chat").put("id", GROUP).put("type", "supergroup").put("title", "G");
            });
      }
      assertThat(api.awaitSent(GROUP, 1).get(0).text()).contains("31,000");
      assertThat(api.awaitSent(GROUP, 2).get(1).text()).startsWith("Only this bot's admins");
    }
  }

  @Test
  void inAGroupOnlyAnAdministratorUnderTheirOwnNameForgets() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writesIn(GROUP, "/ask how many?");
      Sent answer = api.awaitSent(GROUP, 1).get(0);
      desk.ann.writesIn(GROUP, "/forget");
      desk.ann.deliver(
          GROUP,
          message -> {
            message.put("text", "/forget");
            message.putObject("sender_chat").put("id", GROUP).put("type", "supergroup");
          });
      assertThat(api.awaitSent(GROUP, 3).subList(1, 3)).extracting(Sent::text)
          .allMatch(text -> text.startsWith("Only this group's administrators can have that deleted"));
      desk.ann.repliesIn(GROUP, answer.id(), "and since?");
      assertThat(api.awaitSent(GROUP, 4).get(3).text()).contains("after [how many?]");

      api.membership.set(GROUP, 51, "creator");
      desk.ann.writesIn(GROUP, "/forget");
      assertThat(api.awaitSent(GROUP, 5).get(4).text()).startsWith("Done: what was kept of this chat");
      desk.ann.repliesIn(GROUP, answer.id(), "and since?");
      assertThat(api.awaitSent(GROUP, 6).get(5).text()).doesNotContain("after");
    }
  }
}
