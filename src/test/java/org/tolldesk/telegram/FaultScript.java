package org.tolldesk.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The faults that a test has put before each method. */
final class FaultScript {
  private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();

  void add(String method, Fault... script) {
    faults.computeIfAbsent(method.toLowerCase(Locale.ROOT), unused -> new ConcurrentLinkedQueue<>())
        .addAll(List.of(script));
  }

  /** The fault of this call, which is used up, or null. */
  @Nullable Fault next(Call call) {
    Queue<Fault> script = faults.get(call.method());
    return script == null ? null : script.poll();
  }
}
