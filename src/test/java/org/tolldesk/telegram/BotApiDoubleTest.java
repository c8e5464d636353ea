package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The double itself: it must refuse what the real server refuses, in the real server's words. */
class BotApiDoubleTest {
  private final HttpClient http = HttpClient.newHttpClient();
  private BotApiDouble api;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  private HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create(api.url() + path));
  }

  private String get(String path) throws IOException, InterruptedException {
    return http.send(at(path).build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private String send(String type, String body) throws IOException, InterruptedException {
    HttpRequest request =
        at("/bot" + BotApiDouble.TOKEN + "/sendMessage")
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  @Test
  void methodsAreFoundInAnyCaseAndTokensAreChecked() throws IOException, InterruptedException {
    assertThat(get("/bot" + BotApiDouble.TOKEN + "/GETME")).contains("\"ok\":true", Chats.BOT_NAME);
    assertThat(get("/bot1:x/getMe"))
        .isEqualTo("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}");
    assertThat(get("/bot" + BotApiDouble.TOKEN + "/nonsense")).contains("\"error_code\":404");
  }

  @Test
  void everyEncodingOfParametersIsRead() throws IOException, InterruptedException {
    new Person(api, 51, "en").writes("hello");

    assertThat(send("application/json", "{\"chat_id\":51,\"text\":\"Їжак\"}")).contains("Їжак");
    assertThat(send("application/x-www-form-urlencoded", "chat_id=51&text=%D0%87+%26")).contains("Ї &");
    String part = "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
    String parts = part.formatted("chat_id", "51") + part.formatted("text", "Ґ") + "--b--";
    assertThat(send("multipart/form-data; boundary=b", parts)).contains("Ґ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<x>a</x>       | Unsupported start tag \"x\" at byte offset 0",
        "ї<b>a          | Can't find end tag corresponding to start tag \"b\"",
        "<b><i>a</b></i> | Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"",
        "a</b>          | Unexpected end tag at byte offset 1",
        "ї < 5          | Unsupported start tag \"\" at byte offset 3",
        "ї <5           | Unclosed start tag at byte offset 3",
        "<b>a</b        | Unclosed end tag at byte offset 4",
        "<b c>a</b>     | Expected equal sign in declaration of an attribute of the tag \"b\""
            + " at byte offset 0",
        "<b class=\"x\">a</b> | not strict: ignored attribute \"class\" at byte offset 0",
        "ї & b          | not strict: unescaped \"&\" at byte offset 3",
        "<b>a<b>c</b></b> | not strict: tag \"b\" within the same tag at byte offset 4",
      })
  void htmlThatIsNotWellFormedIsRefused(String html, String reason) throws IOException, InterruptedException {
    new Person(api, 51, "en").writes("hello");
    String body = "{\"chat_id\":51,\"parse_mode\":\"HTML\",\"text\":\"" + html.replace("\"", "\\\"") + "\"}";

    assertThat(send("application/json", body).replace("\\\"", "\""))
        .contains("Bad Request: can't parse entities: " + reason);
  }

  @Test
  void aMessageHasOneTo4096UnitsAfterParsing() throws IOException, InterruptedException {
    new Person(api, 51, "en").writes("hello");
    String message = "{\"chat_id\":51,\"parse_mode\":\"HTML\",\"text\":\"<b>%s</b>\"}";

    assertThat(send("application/json", message.formatted("😀".repeat(2048)))).contains("\"ok\":true");
    assertThat(send("application/json", message.formatted("a".repeat(4097)))).contains("message is too long");
    assertThat(send("application/json", message.formatted(" "))).contains("text must be non-empty");
    assertThat(send("application/json", "{\"chat_id\":51}")).contains("message text is empty");
  }

  @Test
  void theOlderOfTwoPollsEndsWithAConflict() throws InterruptedException {
    String path = "/bot" + BotApiDouble.TOKEN + "/getUpdates?timeout=50";
    CompletableFuture<HttpResponse<String>> older =
        http.sendAsync(at(path).build(), HttpResponse.BodyHandlers.ofString());
    api.calls.await(1, call -> call.is("getUpdates"));
    CompletableFuture<HttpResponse<String>> newer =
        http.sendAsync(at(path).build(), HttpResponse.BodyHandlers.ofString());

    assertThat(older.join().statusCode()).isEqualTo(409);
    new Person(api, 51, "en").writes("hello");
    assertThat(newer.join().body()).contains("\"update_id\":1000", "hello");
  }

  @Test
  void updatesComeAgainUntilTheyAreConfirmed() throws IOException, InterruptedException {
    Person ann = new Person(api, 51, "en");
    ann.writes("one");
    ann.writes("two");
    ann.writesIn(-1001, "a group's own talk");
    String poll = "/bot" + BotApiDouble.TOKEN + "/getUpdates?offset=";

    assertThat(get(poll + "0")).contains("one", "two").doesNotContain("own talk");
    assertThat(get(poll + "1001")).doesNotContain("one").contains("two");
    assertThat(get(poll + "0")).doesNotContain("one").contains("two");
    ann.writes("three");
    assertThat(get(poll + "-1")).doesNotContain("two").contains("three");
  }

  @Test
  void aDraftIsSeenInAPrivateChatUntilItsMessageComes() throws IOException, InterruptedException {
    Wire wire = new Wire(api);
    new Person(api, 51, "en").writes("hello");
    new Person(api, 51, "en").addsBotTo(-1001);

    wire.call("sendMessageDraft", "{'chat_id':51,'draft_id':1,'text':'comparing'}");
    assertThat(api.drafts.in(51)).isEqualTo("comparing");
    wire.call("sendMessage", "{'chat_id':51,'text':'31,000'}");
    assertThat(api.drafts.in(51)).isNull();
    assertThat(wire.refusal("sendMessageDraft", "{'chat_id':-1001,'draft_id':1,'text':'x'}"))
        .isEqualTo("Bad Request: TEXTDRAFT_PEER_INVALID");
  }

  @Test
  void whatIsSentAtTheSameTimeIsLoggedInTheOrderOfItsNumbers() throws InterruptedException {
    new Person(api, 51, "en").writes("hello");
    List<CompletableFuture<HttpResponse<String>>> replies = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      HttpRequest request = at("/bot" + BotApiDouble.TOKEN + "/sendMessage?chat_id=51&text=" + i).build();
      replies.add(http.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
    }
    replies.forEach(CompletableFuture::join);

    assertThat(api.awaitSent(51, 40)).extracting(Sent::id).isSorted().doesNotHaveDuplicates();
  }
}
