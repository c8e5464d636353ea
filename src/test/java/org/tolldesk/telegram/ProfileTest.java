package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Menus, names and descriptions by scope and language. */
class ProfileTest {
  private BotApiDouble api;
  private Wire wire;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
    wire = new Wire(api);
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void commandsStandByScopeAndLanguage() throws IOException, InterruptedException {
    new Person(api, 51, "uk").writes("hello");
    String commands = "'commands':[{'command':'%s','description':'d'}]";
    String chat = "'scope':{'type':'chat','chat_id':51}";

    wire.call("setMyCommands", "{" + commands.formatted("ask") + "}");
    wire.call("setMyCommands", "{" + commands.formatted("ask_uk") + ",'language_code':'uk'}");
    wire.call("setMyCommands", "{" + commands.formatted("reload") + "," + chat + "}");

    assertThat(wire.call("getMyCommands", "{}").toString()).contains("\"ask\"");
    assertThat(wire.call("getMyCommands", "{'language_code':'uk'}").toString()).contains("\"ask_uk\"");
    assertThat(wire.call("getMyCommands", "{" + chat + "}").toString()).contains("\"reload\"");
    wire.call("deleteMyCommands", "{" + chat + "}");
    assertThat(wire.call("getMyCommands", "{" + chat + "}")).isEmpty();
    assertThat(wire.refusal("setMyCommands", "{'commands':[],'scope':{'type':'chat','chat_id':99}}"))
        .isEqualTo("Bad Request: chat not found");
  }

  @ParameterizedTest
  @CsvSource({
    "Ask,d,BOT_COMMAND_INVALID",
    "a-b,d,BOT_COMMAND_INVALID",
    "ask,'',BOT_COMMAND_DESCRIPTION_INVALID",
  })
  void aCommandHasANameAndADescription(String name, String description, String reason)
      throws IOException, InterruptedException {
    String commands =
        "{'commands':[{'command':'" + name + "','description':'" + description + "'}]}";

    assertThat(wire.refusal("setMyCommands", commands)).isEqualTo("Bad Request: " + reason);
  }

  @Test
  void thereAreAtMost100Commands() throws IOException, InterruptedException {
    String command = "{'command':'a','description':'" + "d".repeat(256) + "'}";
    String hundred = command + ("," + command).repeat(99);

    wire.call("setMyCommands", "{'commands':[" + hundred + "]}");
    assertThat(wire.refusal("setMyCommands", "{'commands':[" + hundred + "," + command + "]}"))
        .isEqualTo("Bad Request: BOT_COMMANDS_TOO_MUCH");
  }

  @ParameterizedTest
  @CsvSource({"Name,name,64", "Description,description,512", "ShortDescription,short_description,120"})
  void aTextStandsByLanguageAndHasItsLimit(String method, String kind, int limit)
      throws IOException, InterruptedException {
    wire.call("setMy" + method, "{'" + kind + "':'any'}");
    wire.call("setMy" + method, "{'" + kind + "':'" + "ї".repeat(limit) + "','language_code':'uk'}");

    assertThat(wire.call("getMy" + method, "{'language_code':'ru'}").path(kind).asText()).isEqualTo("any");
    assertThat(wire.call("getMy" + method, "{'language_code':'uk'}").path(kind).asText()).hasSize(limit);
    assertThat(wire.refusal("setMy" + method, "{'" + kind + "':'" + "ї".repeat(limit + 1) + "'}"))
        .contains("is too long");
    assertThat(wire.refusal("setMy" + method, "{'" + kind + "':'x','language_code':'ukr'}"))
        .isEqualTo("Bad Request: invalid language code specified");
  }

  @Test
  void theBotTellsWhatItHears() throws IOException, InterruptedException {
    assertThat(wire.call("getMe", "{}").path("can_read_all_group_messages").asBoolean(true)).isFalse();
    api.deliveries.readEverything(true);
    assertThat(wire.call("getMe", "{}").path("can_read_all_group_messages").asBoolean()).isTrue();
  }

  @Test
  void aChatAndItsMembersAreTold() throws IOException, InterruptedException {
    Person ann = new Person(api, 51, "en");
    ann.addsBotTo(-1001);
    api.membership.set(-1001, 51, "creator");

    assertThat(wire.call("getChat", "{'chat_id':-1001}").path("type").asText()).isEqualTo("supergroup");
    String member = "{'chat_id':-1001,'user_id':%d}";
    assertThat(wire.call("getChatMember", member.formatted(51)).path("status").asText()).isEqualTo("creator");
    assertThat(wire.call("getChatMember", member.formatted(Chats.BOT_ID)).path("status").asText())
        .isEqualTo("member");
  }
}
