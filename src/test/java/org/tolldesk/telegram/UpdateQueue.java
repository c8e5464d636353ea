package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * {@code getUpdates}: a real long poll that hands out again what was not confirmed, honours allowed_updates
 * when an update is made, and ends the older of two polls with 409.
 */
final class UpdateQueue {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long HOLD_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private final TreeMap<Integer, ObjectNode> updates = new TreeMap<>();
  private final Set<String> allowed = new HashSet<>();
  private int nextId = 1000;
  private @Nullable Object current;
  private int lastOffset;
  private long lastNanos;
  private boolean closed;

  /** Returns the id, or 0 where the bot did not allow updates of that kind. */
  synchronized int add(String kind, JsonNode content) {
    if (!allowed.isEmpty() && !allowed.contains(kind)) {
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

  synchronized boolean isConfirmed(int id) {
    return !updates.containsKey(id);
  }

  synchronized void awaitConfirmed(int id) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (updates.containsKey(id) && System.nanoTime() < deadline) {
      TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, deadline - System.nanoTime()));
    }
    if (updates.containsKey(id)) {
      throw new AssertionError("update " + id + " was not confirmed in 20 s");
    }
  }

  synchronized ArrayNode poll(JsonNode parameters) throws InterruptedException {
    Object me = new Object();
    current = me;
    notifyAll();
    allow(parameters.path("allowed_updates"));
    int offset = parameters.path("offset").asInt(0);
    confirm(offset);
    boolean hasty = offset != 0 && offset == lastOffset && System.nanoTime() - lastNanos < HOLD_NANOS;
    int limit = hasty ? 1 : clamp(parameters.path("limit").asInt(100), 1, 100);
    long deadline =
        System.nanoTime() + TimeUnit.SECONDS.toNanos(clamp(parameters.path("timeout").asInt(0), 0, 50));
    while (!closed && current == me && updates.isEmpty() && System.nanoTime() < deadline) {
      TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, deadline - System.nanoTime()));
    }
    if (current != me) {
      throw new Refusal(
          409,
          "Conflict: terminated by other getUpdates request; make sure that only one bot is running");
    }
    current = null;
    lastOffset = offset;
    lastNanos = System.nanoTime();
    ArrayNode batch = JSON.createArrayNode();
    updates.values().stream().limit(limit).forEach(batch::add);
    return batch;
  }

  private void allow(JsonNode kinds) {
    if (kinds.isArray()) {
      allowed.clear();
      kinds.forEach(kind -> allowed.add(kind.asText()));
    }
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

  synchronized void close() {
    closed = true;
    notifyAll();
  }
}
