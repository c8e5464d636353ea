package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The kinds of updates that the bot wants: asked for once, they stay until it asks for others. */
final class AllowedUpdates {
  private static final Set<String> DEFAULT =
      Set.of(
          "message", "edited_message", "channel_post", "edited_channel_post", "inline_query",
          "chosen_inline_result", "callback_query", "my_chat_member", "chat_join_request", "poll",
          "poll_answer", "guest_message");
  private static final Set<String> ON_PURPOSE =
      Set.of("chat_member", "message_reaction", "message_reaction_count");

  private Set<String> wanted = DEFAULT;

  /** What is no list changes nothing; a list without a kind that is known means the default. */
  void set(JsonNode kinds) {
    if (!kinds.isArray()) {
      return;
    }
    Set<String> known = new HashSet<>();
    kinds.forEach(kind -> known.add(kind.asText().toLowerCase(Locale.ROOT)));
    known.removeIf(kind -> !DEFAULT.contains(kind) && !ON_PURPOSE.contains(kind));
    wanted = known.isEmpty() ? DEFAULT : Set.copyOf(known);
  }

  boolean contains(String kind) {
    return wanted.contains(kind);
  }
}
