package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buttons and edits as the double takes and refuses them. */
class KeyboardsTest {
  private static final String KEYS = "'reply_markup':{'inline_keyboard':[[%s]]}";
  private static final String ONE = KEYS.formatted("{'text':'A','callback_data':'a'}");

  private BotApiDouble api;
  private Wire wire;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
    wire = new Wire(api);
    new Person(api, 51, "en").writes("hello");
  }

  @AfterEach
  void stop() {
    api.close();
  }

  private int send(String more) throws IOException, InterruptedException {
    return wire.call("sendMessage", "{'chat_id':51,'text':'x'" + more + "}").get("message_id").asInt();
  }

  private static String edit(int id, String more) {
    return "{'chat_id':51,'message_id':" + id + "," + more + "}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'callback_data':'a'}            | can't parse inline keyboard button: Can't find field \"text\"",
        "{'text':'','callback_data':'a'}  | can't parse inline keyboard button: "
            + "Field \"text\" must be non-empty",
        "{'text':'A'}                     | can't parse inline keyboard button: "
            + "Text buttons are unallowed in the inline keyboard",
        "{'text':'A','callback_data':''}  | can't parse inline keyboard button: "
            + "Text buttons are unallowed in the inline keyboard",
        "{'text':'A','url':'ftp://e.org'} | inline keyboard button URL 'ftp://e.org' is invalid: "
            + "Unsupported URL protocol",
        "{'text':'A','url':'e'}           | inline keyboard button URL 'e' is invalid: Wrong HTTP URL",
        "{'text':'A','copy_text':{}}      | BUTTON_COPY_TEXT_INVALID",
        "{'text':'A','url':'tg://x','callback_data':'a'} | can't parse inline keyboard button: "
            + "Exactly one optional field must be used",
      })
  void aButtonThatIsNoneIsRefused(String button, String reason) throws IOException, InterruptedException {
    assertThat(wire.refusal("sendMessage", "{'chat_id':51,'text':'x'," + KEYS.formatted(button) + "}"))
        .isEqualTo("Bad Request: " + reason);
  }

  @Test
  void aButtonsDataHasOneTo64Bytes() throws IOException, InterruptedException {
    String button = "," + KEYS.formatted("{'text':'A','callback_data':'%s'}");

    assertThat(send(button.formatted("ї".repeat(32)))).isPositive();
    assertThat(
            wire.refusal(
                "sendMessage", "{'chat_id':51,'text':'x'" + button.formatted("ї".repeat(32) + "a") + "}"))
        .isEqualTo("Bad Request: BUTTON_DATA_INVALID");
  }

  @Test
  void aKeyboardHasAtMost100ButtonsAndEightInARow() throws IOException, InterruptedException {
    String button = "{'text':'A','callback_data':'a'}";
    String row = button + ("," + button).repeat(7);
    String twelve = row + ("],[" + row).repeat(11);

    assertThat(send("," + KEYS.formatted(twelve + "],[" + button + ("," + button).repeat(3))))
        .isPositive();
    String hundredAndOne = twelve + "],[" + button + ("," + button).repeat(4);
    for (String keys : new String[] {hundredAndOne, row + "," + button}) {
      assertThat(wire.refusal("sendMessage", "{'chat_id':51,'text':'x'," + KEYS.formatted(keys) + "}"))
          .isEqualTo("Bad Request: reply markup is too long");
    }
  }

  @Test
  void anEditReplacesTextAndKeyboard() throws IOException, InterruptedException {
    int id = send("," + ONE);
    assertThat(api.keyboard(51, id).labels()).containsExactly("A");

    String other = KEYS.formatted("{'text':'B','callback_data':'b'}");
    wire.call("editMessageText", edit(id, "'text':'y'," + other));
    assertThat(api.keyboard(51, id).labels()).containsExactly("B");
    wire.call("editMessageText", edit(id, "'text':'z'"));
    assertThat(api.keyboard(51, id).isEmpty()).isTrue();
    wire.call("editMessageReplyMarkup", edit(id, ONE));
    assertThat(api.awaitEdit(51, id, 3)).extracting(Sent::text).containsExactly("y", "z", "z");
    assertThat(api.keyboard(51, id).find("A").orElseThrow().data()).isEqualTo("a");
  }

  @Test
  void anEditThatChangesNothingOrNobodysMessageIsRefused() throws IOException, InterruptedException {
    int id = send("," + ONE);
    int anns = new Person(api, 51, "en").writes("mine");
    String same = "Bad Request: message is not modified: specified new message content and reply markup";

    assertThat(wire.refusal("editMessageText", edit(id, "'text':'x'," + ONE))).startsWith(same);
    assertThat(wire.refusal("editMessageReplyMarkup", edit(id, ONE))).startsWith(same);
    wire.call("editMessageText", edit(id, "'text':'<b>x</b>','parse_mode':'HTML'," + ONE));
    assertThat(wire.refusal("editMessageText", edit(999, "'text':'x'")))
        .isEqualTo("Bad Request: message to edit not found");
    assertThat(wire.refusal("editMessageText", edit(anns, "'text':'x'")))
        .isEqualTo("Bad Request: message can't be edited");
    assertThat(wire.refusal("editMessageCaption", edit(id, "'caption':'x'")))
        .isEqualTo("Bad Request: there is no caption in the message to edit");
    assertThat(wire.refusal("deleteMessage", edit(999, "'x':1")))
        .isEqualTo("Bad Request: message to delete not found");
  }

  @Test
  void aReactionIsOneOfTelegramsOwn() throws IOException, InterruptedException {
    int id = new Person(api, 51, "en").writes("mine");
    String reaction = "'reaction':[{'type':'emoji','emoji':'%s'}]";

    assertThat(wire.call("setMessageReaction", edit(id, reaction.formatted("👀"))).asBoolean()).isTrue();
    assertThat(wire.refusal("setMessageReaction", edit(id, reaction.formatted("🐢"))))
        .isEqualTo("Bad Request: REACTION_INVALID");
  }
}
