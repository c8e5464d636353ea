package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.Update;

/** What people do reaches the bot as updates that the library reads. */
class PersonTest {
  private static final long GROUP = -1001;

  private BotApiDouble api;
  private Wire wire;
  private Person ann;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
    wire = new Wire(api);
    ann = new Person(api, 51, "uk");
  }

  @AfterEach
  void stop() {
    api.close();
  }

  /** The updates that wait, read by the library. */
  private List<Update> updates() throws IOException, InterruptedException {
    ObjectMapper mapper = new ObjectMapper();
    return wire.updates().stream().map(each -> mapper.convertValue(each, Update.class)).toList();
  }

  private Update update() throws IOException, InterruptedException {
    List<Update> updates = updates();
    assertThat(updates).hasSize(1);
    return updates.get(0);
  }

  @Test
  void anEditedMessageKeepsItsNumber() throws IOException, InterruptedException {
    int id = ann.writes("/ask how many?");
    ann.edits(id, "/ask how many wounded?");

    List<Update> updates = updates();
    assertThat(updates.get(0).getMessage().getText()).isEqualTo("/ask how many?");
    assertThat(updates.get(0).getMessage().getEntities().get(0).getType()).isEqualTo("bot_command");
    assertThat(updates.get(1).getEditedMessage().getMessageId()).isEqualTo(id);
    assertThat(updates.get(1).getEditedMessage().getText()).isEqualTo("/ask how many wounded?");
    assertThatThrownBy(() -> ann.edits(99, "x")).isInstanceOf(AssertionError.class);
  }

  @Test
  void aButtonIsPressedByItsLabelAndOnlyWhereItIs() throws IOException, InterruptedException {
    ann.writes("hello");
    wire.updates();
    int id =
        wire.call(
                "sendMessage",
                "{'chat_id':51,'text':'x','reply_markup':{'inline_keyboard':"
                    + "[[{'text':'Цитати','callback_data':'q1'},{'text':'Web','url':'https://e.org'}]]}}")
            .get("message_id")
            .asInt();

    String query = ann.presses(id, "Цитати");

    Update pressed = update();
    assertThat(pressed.getCallbackQuery().getId()).isEqualTo(query);
    assertThat(pressed.getCallbackQuery().getData()).isEqualTo("q1");
    assertThat(pressed.getCallbackQuery().getMessage().getMessageId()).isEqualTo(id);
    assertThatThrownBy(() -> ann.presses(id, "Quotes"))
        .hasMessage("no button \"Quotes\" under message " + id + " of chat 51, only [Цитати, Web]");
    assertThatThrownBy(() -> ann.presses(id, "Web")).hasMessageContaining("tells the bot nothing");
    assertThatThrownBy(() -> ann.presses(99, "Цитати")).isInstanceOf(AssertionError.class);
  }

  @Test
  void aButtonOfADeletedMessageTellsOnlyWhereItWas() throws IOException, InterruptedException {
    int id = ann.writes("hello");
    wire.updates();
    api.chats.lose(51, id);
    ann.presses(51, id, "forged");

    JsonNode message = wire.updates().get(0).path("callback_query").path("message");
    assertThat(message.path("date").asInt(-1)).isZero();
    assertThat(message.has("text")).isFalse();
  }

  @Test
  void whatBecomesOfTheBotInAChatIsTold() throws IOException, InterruptedException {
    ann.addsBotTo(GROUP);
    ann.promotesBotIn(GROUP);
    ann.kicksBotFrom(GROUP);
    ann.blocks();
    ann.unblocks();

    assertThat(updates())
        .filteredOn(each -> each.getMyChatMember() != null)
        .extracting(
            each ->
                each.getMyChatMember().getOldChatMember().getStatus()
                    + " " + each.getMyChatMember().getNewChatMember().getStatus())
        .containsExactly(
            "left member", "member administrator", "administrator kicked", "member kicked", "kicked member");
    assertThat(wire.refusal("sendMessage", "{'chat_id':-1001,'text':'x'}"))
        .isEqualTo("Forbidden: bot was kicked from the supergroup chat");
    assertThat(wire.call("sendMessage", "{'chat_id':51,'text':'x'}").has("message_id")).isTrue();
  }

  @Test
  void aGroupThatIsUpgradedTellsTwice() throws IOException, InterruptedException {
    ann.upgrades(-51, -10051);

    List<Update> updates = updates();
    assertThat(updates.get(0).getMessage().getMigrateToChatId()).isEqualTo(-10051);
    assertThat(updates.get(0).getMessage().getChat().isGroupChat()).isTrue();
    assertThat(updates.get(1).getMessage().getMigrateFromChatId()).isEqualTo(-51);
    assertThat(wire.refusal("sendMessage", "{'chat_id':-51,'text':'x'}"))
        .isEqualTo("Bad Request: group chat was upgraded to a supergroup chat");
  }

  @Test
  void aForwardedMessageTellsItsOrigin() throws IOException, InterruptedException {
    ann.forwards(ForwardedFrom.channel(-1009, "News"), "31,000");
    ann.forwards(ForwardedFrom.user(8, "Bob"), "31,000");
    ann.forwards(ForwardedFrom.hidden("Bob"), "31,000");

    assertThat(updates())
        .extracting(each -> each.getMessage().getForwardOrigin().getClass().getSimpleName())
        .containsExactly("MessageOriginChannel", "MessageOriginUser", "MessageOriginHiddenUser");
  }

  @Test
  void aMaskIsNoPerson() throws IOException, InterruptedException {
    Mask.anonymousAdmin(api, GROUP).writes("/reload");
    Mask.channel(api, GROUP, -1009).writes("/reload");
    Mask.linkedChannel(api, GROUP, -1009).writes("/reload");

    List<Update> updates = updates();
    assertThat(updates)
        .extracting(each -> each.getMessage().getFrom().getId())
        .containsExactly(1087968824L, 136817688L, 777000L);
    assertThat(updates)
        .extracting(each -> each.getMessage().getSenderChat().getId())
        .containsExactly(GROUP, -1009L, -1009L);
    assertThat(updates.get(2).getMessage().getIsAutomaticForward()).isTrue();
  }

  @Test
  void aDeepLinkAndAnInlineQuestionArrive() throws IOException, InterruptedException {
    ann.starts("abc_1-2");
    String query = ann.asksInline("how many?");

    List<Update> updates = updates();
    assertThat(updates.get(0).getMessage().getText()).isEqualTo("/start abc_1-2");
    assertThat(updates.get(1).getInlineQuery().getId()).isEqualTo(query);
    assertThat(updates.get(1).getInlineQuery().getQuery()).isEqualTo("how many?");
  }

  @Test
  void privacyModeKeepsAGroupsOwnTalkFromTheBotUnlessItIsAnAdministrator()
      throws IOException, InterruptedException {
    ann.writesIn(GROUP, "own talk");
    ann.writesIn(GROUP, "hello @" + Chats.BOT_NAME);
    ann.writesIn(GROUP, "/ask@another_bot x");
    assertThat(updates()).isEmpty();

    api.deliveries.readEverything(true);
    ann.writesIn(GROUP, "own talk");
    api.deliveries.readEverything(false);
    ann.promotesBotIn(GROUP);
    ann.writesIn(GROUP, "own talk");
    assertThat(updates()).hasSize(3);
  }
}
