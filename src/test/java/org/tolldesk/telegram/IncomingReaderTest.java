package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.Update;

class IncomingReaderTest {
  private static final String PERSON =
      "\"from\":{\"id\":9,\"is_bot\":false,\"first_name\":\"A\",\"language_code\":\"uk\"}";
  private final EventReader reader = new EventReader(new Me(42, "Toll_Bot", false));

  private Optional<Incoming> read(long chat, String members) throws JsonProcessingException {
    String type = chat > 0 ? "private" : "supergroup";
    String place = "\"chat\":{\"id\":" + chat + ",\"type\":\"" + type + "\"}";
    String message = "{\"message_id\":3,\"date\":4," + place + "," + members + "}";
    String update = "{\"update_id\":1,\"message\":" + message + "}";
    return reader.read(new ObjectMapper().readValue(update, Update.class)).map(Incoming.class::cast);
  }

  private Incoming text(long chat, String text) throws JsonProcessingException {
    return read(chat, PERSON + ",\"text\":\"" + text + "\"").orElseThrow();
  }

  @Test
  void wordsInAPrivateChatAreForTheBot() throws JsonProcessingException {
    assertThat(text(9, "how many?"))
        .isEqualTo(new Incoming(1, 9, true, null, 3, 9L, "uk", null, 4, "", "how many?", false, null, null));
  }

  @Test
  void commandsMayNameTheBotInAnyCase() throws JsonProcessingException {
    assertThat(text(-9, "/ASK@toll_bot how\\nmany?"))
        .extracting(Incoming::command, Incoming::text)
        .containsExactly("ask", "how\nmany?");
    assertThat(text(-9, "/sources"))
        .extracting(Incoming::command, Incoming::text)
        .containsExactly("sources", "");
    assertThat(read(-9, PERSON + ",\"text\":\"/ask@other_bot how many?\"")).isEmpty();
  }

  @Test
  void inAGroupOnlyMentionsAndRepliesToTheBotAreForIt() throws JsonProcessingException {
    String chat = "\"chat\":{\"id\":-9,\"type\":\"supergroup\"}";
    String bot = "\"from\":{\"id\":42,\"is_bot\":true,\"first_name\":\"T\"}";
    String mine = "\"reply_to_message\":{\"message_id\":2,\"date\":1," + chat + "," + bot + "%s}," + PERSON;
    String topic = ",\"forum_topic_created\":{\"name\":\"t\",\"icon_color\":1}";

    assertThat(read(-9, PERSON + ",\"text\":\"how many?\"")).isEmpty();
    assertThat(text(-9, "how many, @Toll_Bot?").text()).isEqualTo("how many,  ?");
    assertThat(read(-9, mine.formatted("") + ",\"text\":\"x\"").orElseThrow().repliedTo()).isEqualTo(2);
    assertThat(read(-9, mine.formatted(topic) + ",\"text\":\"x\"")).isEmpty();
  }

  @Test
  void anonymousAdminsAndChannelsAreNobody() throws JsonProcessingException {
    String anonymous =
        "\"from\":{\"id\":1087968824,\"is_bot\":true,\"first_name\":\"Group\"},"
            + "\"sender_chat\":{\"id\":-9,\"type\":\"supergroup\"},\"text\":\"/reload\"";

    assertThat(read(-9, anonymous).orElseThrow().person()).isNull();
    assertThat(read(-9, PERSON.replace("false", "true") + ",\"text\":\"/ask\"")).isEmpty();
    assertThat(read(-9, PERSON + ",\"is_automatic_forward\":true,\"text\":\"/ask\"")).isEmpty();
  }

  @Test
  void aPictureInAPrivateChatHasNoTextAndAServiceMessageIsIgnored() throws JsonProcessingException {
    String photo = ",\"photo\":[{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"width\":1,\"height\":1}]";

    assertThat(read(9, PERSON + photo).orElseThrow().text()).isNull();
    assertThat(read(-9, PERSON + photo)).isEmpty();
    assertThat(read(9, PERSON + ",\"group_chat_created\":true")).isEmpty();
  }
}
