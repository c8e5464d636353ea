package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the bot is seen writing in a private chat, until its message comes or time passes. Thread-safe. */
final class Drafts {
  private final Chats chats;
  private final Map<Long, String> drafts = new HashMap<>();

  Drafts(Chats chats) {
    this.chats = chats;
  }

  /** {@code sendMessageDraft}. Empty text shows that the bot thinks. */
  synchronized JsonNode put(Call call) {
    String text = call.get("text").asText();
    String shown = text.isEmpty() ? "" : MessageText.ofMessage(call.parameters()).text();
    long chat = chats.of(call);
    if (chat < 0) {
      throw Refusal.bad("TEXTDRAFT_PEER_INVALID");
    }
    if (call.get("draft_id").asLong() == 0) {
      throw Refusal.bad("draft identifier must be non-zero");
    }
    drafts.put(chat, shown);
    return BooleanNode.TRUE;
  }

  /** Half a minute has passed, or a message has come. */
  synchronized void end(long chat) {
    drafts.remove(chat);
  }

  /** Null where none is shown. */
  synchronized @Nullable String in(long chat) {
    return drafts.get(chat);
  }
}
