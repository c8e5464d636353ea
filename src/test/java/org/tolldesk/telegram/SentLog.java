package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What the bot has sent and changed, chat by chat, to be waited for. */
final class SentLog {
  private final Log<Map.Entry<Long, Sent>> sent = new Log<>();
  private final Log<Map.Entry<Long, Sent>> edited = new Log<>();

  /** @param result what the method returned; anything but a message is passed over */
  void add(Call call, JsonNode result) {
    if (result.has("message_id")) {
      (call.method().startsWith("edit") ? edited : sent).add(Map.entry(call.chat(), Sent.of(call, result)));
    }
  }

  List<Sent> sent(long chat) {
    return values(sent.all(each -> each.getKey() == chat));
  }

  List<Sent> awaitSent(long chat, int count) throws InterruptedException {
    return values(sent.await(count, each -> each.getKey() == chat));
  }

  List<Sent> awaitEdit(long chat, int message, int count) throws InterruptedException {
    return values(edited.await(count, each -> each.getKey() == chat && each.getValue().id() == message));
  }

  private static List<Sent> values(List<Map.Entry<Long, Sent>> entries) {
    return entries.stream().map(Map.Entry::getValue).toList();
  }
}
