package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Polling by the rules of the real server. */
class UpdateQueueTest {
  private BotApiDouble api;
  private Wire wire;
  private Person ann;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
    wire = new Wire(api);
    ann = new Person(api, 51, "en");
  }

  @AfterEach
  void stop() {
    api.close();
  }

  private CompletableFuture<HttpResponse<String>> poll(String parameters) {
    return CompletableFuture.supplyAsync(
            () -> {
              try {
                byte[] body = parameters.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
                return wire.post("getUpdates", "application/json", body);
              } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
              }
            })
        .orTimeout(20, TimeUnit.SECONDS);
  }

  private static Iterable<String> kinds(Iterable<JsonNode> updates) {
    return StreamSupport.stream(updates.spliterator(), false)
        .map(update -> update.fieldNames())
        .map(
            names -> {
              names.next();
              return names.next();
            })
        .toList();
  }

  @Test
  void aListOfKindsStandsUntilAnotherOneComes() throws IOException, InterruptedException {
    wire.call("getUpdates", "{'offset':1,'allowed_updates':['inline_query','nonsense']}");
    ann.writes("lost");
    ann.asksInline("kept");
    assertThat(kinds(wire.updates())).containsExactly("inline_query");

    wire.call("getUpdates", "{'offset':2,'timeout':0}");
    ann.writes("lost");
    wire.call("getUpdates", "{'offset':3,'allowed_updates':[]}");
    ann.writes("kept");
    assertThat(kinds(wire.updates())).containsExactly("message");
  }

  @Test
  void whatIsNotInTheDefaultMustBeAskedFor() throws IOException, InterruptedException {
    api.updates.add("message_reaction", ann.api().profile.me());
    assertThat(wire.updates()).isEmpty();

    wire.call("getUpdates", "{'offset':1,'allowed_updates':['message_reaction']}");
    api.updates.add("message_reaction", ann.api().profile.me());
    assertThat(kinds(wire.updates())).containsExactly("message_reaction");
  }

  @Test
  void aPollWaitsForAnUpdateAndHandsOutNoMoreThanItsLimit() throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<String>> poll = poll("{'timeout':50,'limit':2}");
    api.calls.await(1, call -> call.is("getUpdates"));
    ann.writes("one");
    assertThat(poll.join().body()).contains("one");

    ann.writes("two");
    ann.writes("three");
    assertThat(wire.call("getUpdates", "{'offset':1000,'limit':2}")).hasSize(2);
    assertThat(wire.call("getUpdates", "{'offset':1001,'limit':-5}")).hasSize(1);
  }

  @Test
  void aNegativeOffsetKeepsTheLastAndForgetsTheRest() throws IOException, InterruptedException {
    ann.writes("one");
    ann.writes("two");
    ann.writes("three");

    assertThat(wire.call("getUpdates", "{'offset':-2}").toString())
        .contains("two", "three")
        .doesNotContain("one");
    assertThat(wire.call("getUpdates", "{'offset':0}")).hasSize(2);
  }

  @Test
  void whoPollsTheSameAgainAtOnceIsHeldAndGetsOneUpdate() throws IOException, InterruptedException {
    wire.call("getUpdates", "{'offset':5}");
    CompletableFuture<HttpResponse<String>> held = poll("{'offset':5,'timeout':0}");
    api.calls.await(2, call -> call.is("getUpdates"));
    ann.writes("one");

    assertThat(held.join().body()).contains("one");
  }

  @Test
  void theNewerPollTakesOverAndTheOlderIsToldWhy() throws InterruptedException {
    CompletableFuture<HttpResponse<String>> older = poll("{'timeout':50}");
    api.calls.await(1, call -> call.is("getUpdates"));
    CompletableFuture<HttpResponse<String>> newer = poll("{'timeout':50}");

    assertThat(older.join().statusCode()).isEqualTo(409);
    assertThat(older.join().body())
        .contains(
            "Conflict: terminated by other getUpdates request;"
                + " make sure that only one bot instance is running");
    ann.writes("hello");
    assertThat(newer.join().statusCode()).isEqualTo(200);
  }

  @Test
  void aSecondConflictSoonAfterTheFirstIsToldLate() throws InterruptedException {
    CompletableFuture<HttpResponse<String>> first = poll("{'timeout':50}");
    api.calls.await(1, call -> call.is("getUpdates"));
    CompletableFuture<HttpResponse<String>> second = poll("{'timeout':50}");
    assertThat(first.join().statusCode()).isEqualTo(409);
    CompletableFuture<HttpResponse<String>> third = poll("{'timeout':50}");
    api.calls.await(3, call -> call.is("getUpdates"));
    ann.writes("hello");

    assertThat(third.join().body()).contains("hello");
    assertThat(second).isNotDone();
  }

  @Test
  void aWebhookForbidsPolling() throws IOException, InterruptedException {
    assertThat(wire.refusal("setWebhook", "{'url':'http://e.org'}")).contains("HTTPS URL must be provided");
    wire.call("setWebhook", "{'url':'https://e.org'}");
    assertThat(wire.refusal("getUpdates", "{}"))
        .startsWith("Conflict: can't use getUpdates method while webhook is active");
    ann.writes("hello");
    wire.call("deleteWebhook", "{'drop_pending_updates':true}");
    assertThat(wire.updates()).isEmpty();
  }

  @Test
  void afterAnIdleWeekIdsBeginAnywhereBelow() throws IOException, InterruptedException {
    ann.writes("one");
    int next = api.updates.idleWeek();
    ann.writes("two");

    assertThat(next).isBetween(1, 1000);
    JsonNode batch = wire.call("getUpdates", "{'offset':1001}");
    assertThat(batch).hasSize(1);
    assertThat(batch.get(0).path("update_id").asInt()).isEqualTo(next);
  }
}
