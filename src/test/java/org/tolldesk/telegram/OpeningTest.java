package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bot tells Telegram of itself when it starts: menus by scope, profile texts where they differ. */
class OpeningTest {
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

  private List<Call> await(String method, int count) throws InterruptedException {
    return api.calls.await(count, call -> call.is(method));
  }

  private static List<String> names(Call menu) {
    return menu.get("commands").findValuesAsText("command");
  }

  @Test
  void everyScopeHasItsMenuInEveryLanguage() throws InterruptedException {
    new Person(api, Desk.ADMIN, "uk").writes("hello");
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      List<Call> menus = await("setMyCommands", 12);

      for (String type : List.of("default", "all_private_chats", "all_group_chats", "chat")) {
        List<Call> ofScope =
            menus.stream().filter(each -> each.get("scope").path("type").asText().equals(type)).toList();
        assertThat(ofScope).extracting(each -> each.get("language_code").asText(""))
            .as(type).containsExactly("", "uk", "ru");
        List<String> wanted =
            type.equals("chat") ? CommandMenu.ADMIN
                : type.equals("all_group_chats") ? CommandMenu.GROUP : CommandMenu.PRIVATE;
        assertThat(ofScope).allSatisfy(each -> assertThat(names(each)).isEqualTo(wanted));
        Set<String> words = new TreeSet<>();
        ofScope.forEach(each -> words.addAll(each.get("commands").findValuesAsText("description")));
        assertThat(words).as("all translated").hasSize(3 * wanted.size());
      }
      assertThat(menus.get(9).get("scope").path("chat_id").asText()).isEqualTo("77");
      assertThat(CommandMenu.GROUP).doesNotContain("start", "new", "reload");
      assertThat(CommandMenu.PRIVATE).doesNotContain("reload", "audit");
    }
  }

  @Test
  void whatTheOwnerWroteInBotFatherStaysAndOurOwnWordsOfAnotherLanguageDoNot()
      throws IOException, InterruptedException {
    Wire wire = new Wire(api);
    wire.call("setMyName", "{'name':'Our tolls'}");
    wire.call("setMyDescription", "{'description':'Ours.','language_code':'uk'}");
    String english = Texts.in("en").raw("profile.short");
    wire.call(
        "setMyShortDescription",
        new ObjectMapper()
            .writeValueAsString(Map.of("short_description", english, "language_code", "ru")));
    int before = api.calls.all(call -> call.is("setMyShortDescription")).size();
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      await("setMyShortDescription", before + 3);
      await("getMyName", 3);
      desk.ann.writes("/start");
      api.awaitSent(51, 1);
    }
    assertThat(wire.call("getMyName", "{}").path("name").asText()).isEqualTo("Our tolls");
    assertThat(wire.call("getMyDescription", "{'language_code':'uk'}").path("description").asText())
        .isEqualTo("Ours.");
    assertThat(
            wire.call("getMyShortDescription", "{'language_code':'ru'}").path("short_description").asText())
        .isEqualTo(Texts.in("ru").raw("profile.short"));
  }

  @Test
  void theProfileIsSetOnceAndOnlyWhereItDiffers() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      await("setMyName", 3);
      assertThat(await("setMyDescription", 3)).hasSize(3);
      assertThat(await("setMyShortDescription", 3)).hasSize(3);
    }
    try (Desk desk = Desk.answering(api, data.resolve("again"), Samples::echo)) {
      await("getMyName", 6);
      desk.ann.writes("/start");
      api.awaitSent(51, 1);
      assertThat(await("setMyName", 3)).hasSize(3);
    }
    assertThat(api.calls.all(call -> call.is("setMyDescription"))).hasSize(3);
  }

  @Test
  void aMenuIsTriedAgainWhenTelegramAsksForItAndItsRefusalStopsNothing() throws InterruptedException {
    api.fail("setMyCommands", new Fault.Refuse(Refusal.tooMany(1)));
    api.fail("getMyDescription", new Fault.Refuse(Refusal.bad("no")));
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      List<Call> menus = await("setMyCommands", 3);
      assertThat(menus.get(1).parameters()).isEqualTo(menus.get(0).parameters());
      assertThat(menus.get(1).nanos() - menus.get(0).nanos()).isGreaterThanOrEqualTo(1_000_000_000L);
      assertThat(await("setMyName", 3)).hasSize(3);
      assertThat(await("setMyDescription", 2)).extracting(each -> each.get("language_code").asText())
          .containsExactly("uk", "ru");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "uk", "ru"})
  void theProfileTextsFit(String language) {
    Texts texts = Texts.in(language);
    assertThat(texts.raw("profile.name").length()).isBetween(1, Introduction.NAME);
    assertThat(texts.raw("profile.short").length()).isBetween(1, Introduction.SHORT_DESCRIPTION);
    assertThat(texts.raw("profile.description").length()).isBetween(1, Introduction.DESCRIPTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "uk", "ru"})
  void everyCommandOfAMenuIsOneThatTheBotKnows(String language) throws InterruptedException {
    Set<String> others = Set.of("timeline", "reload", "rollback", "status", "audit", "feedback", "ask");
    Person person = new Person(api, 60, language);
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      List<String> commands = CommandMenu.ADMIN.stream().filter(each -> !others.contains(each)).toList();
      commands.forEach(each -> person.writes("/" + each));

      assertThat(api.awaitSent(60, commands.size())).extracting(Sent::text)
          .noneMatch(text -> text.equals(Html.plain(Texts.in(language).html("unknown"))));
      assertThat(api.refusals.all(each -> true))
          .extracting(each -> each.call().get("scope")).allMatch(JsonNode::isObject);
    }
  }
}
