package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * {@code getUpdates}: a real long poll that hands out again what was not confirmed, honours allowed_updates
 * when an update is made, and ends the older of two polls with 409.
 */
final class UpdateQueue {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long HASTE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final int PATIENT_SECONDS = 3;

  private final TreeMap<Integer, ObjectNode> updates = new TreeMap<>();
  private final AllowedUpdates allowed = new AllowedUpdates();
  private final Conflicts conflicts = new Conflicts();
  private final Random random = new Random(7);
  private String webhook = "";
  private int nextId = 1000;
  private @Nullable Object current;
  private int lastOffset = -1;
  private long lastStart;
  private long lastEnd;
  private boolean closed;

  /** Returns the id, or 0 where the bot did not allow updates of that kind. */
  synchronized int add(String kind, JsonNode content) {
    if (!allowed.contains(kind)) {
      return 0;
    }
    ObjectNode update = JSON.createObjectNode().put("update_id", nextId);
    update.set(kind, content);
    updates.put(nextId, update);
    notifyAll();
    return nextId++;
  }

  /** From now on ids go on from here, as after an idle week. */
  synchronized void jumpTo(int id) {
    nextId = id;
  }

  /** A week without updates: the next id is random, here lower than the last. Returns it. */
  synchronized int idleWeek() {
    dayPasses();
    nextId = 1 + random.nextInt(nextId - 1);
    return nextId;
  }

  /** A day without a poll: what was not fetched is lost. */
  synchronized void dayPasses() {
    updates.clear();
    notifyAll();
  }

  /** As a poll with this offset would, and without one. */
  synchronized void confirmBelow(int offset) {
    confirm(offset);
    lastOffset = -1;
  }

  synchronized boolean isConfirmed(int id) {
    return !updates.containsKey(id);
  }

  synchronized void awaitConfirmed(int id) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (updates.containsKey(id) && System.nanoTime() < deadline) {
      waitUntil(deadline);
    }
    if (updates.containsKey(id)) {
      throw new AssertionError("update " + id + " was not confirmed in 20 s");
    }
  }

  synchronized ArrayNode poll(JsonNode parameters) throws InterruptedException {
    if (!webhook.isEmpty()) {
      throw Conflicts.webhook();
    }
    Object me = new Object();
    current = me;
    notifyAll();
    allowed.set(parameters.path("allowed_updates"));
    int offset = parameters.path("offset").asInt(0);
    confirm(offset);
    boolean same = offset == lastOffset;
    long now = System.nanoTime();
    int limit =
        same && now - lastEnd < HASTE_NANOS ? 1 : clamp(parameters.path("limit").asInt(100), 1, 100);
    int seconds = clamp(parameters.path("timeout").asInt(0), 0, 50);
    if (same && now - lastStart < TimeUnit.SECONDS.toNanos(PATIENT_SECONDS)) {
      seconds = Math.max(PATIENT_SECONDS, seconds);
    }
    lastOffset = offset;
    lastStart = now;
    long deadline = now + TimeUnit.SECONDS.toNanos(seconds);
    while (!closed && current == me && updates.isEmpty() && System.nanoTime() < deadline) {
      waitUntil(deadline);
    }
    if (current != me) {
      throw conflicts.otherPoll(this);
    }
    current = null;
    lastEnd = System.nanoTime();
    ArrayNode batch = JSON.createArrayNode();
    updates.values().stream().limit(limit).forEach(batch::add);
    return batch;
  }

  private void waitUntil(long deadline) throws InterruptedException {
    TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, deadline - System.nanoTime()));
  }

  private void confirm(int offset) {
    if (offset > 0 && offset <= nextId) {
      updates.headMap(offset).clear();
    } else if (offset < 0) {
      while (updates.size() > -offset) {
        updates.pollFirstEntry();
      }
    }
    notifyAll();
  }

  private static int clamp(int value, int low, int high) {
    return Math.max(low, Math.min(high, value));
  }

  synchronized JsonNode setWebhook(Call call) {
    webhook = call.get("url").asText();
    if (!webhook.isEmpty() && !webhook.startsWith("https://")) {
      webhook = "";
      throw Refusal.bad("bad webhook: An HTTPS URL must be provided for webhook");
    }
    return deleteOrKeep(call);
  }

  synchronized JsonNode deleteWebhook(Call call) {
    webhook = "";
    return deleteOrKeep(call);
  }

  private JsonNode deleteOrKeep(Call call) {
    if (call.get("drop_pending_updates").asBoolean()) {
      updates.clear();
    }
    current = webhook.isEmpty() ? current : null;
    notifyAll();
    return BooleanNode.TRUE;
  }

  synchronized JsonNode webhook(Call call) {
    return JSON.createObjectNode()
        .put("url", webhook)
        .put("has_custom_certificate", false)
        .put("pending_update_count", updates.size());
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }
}
