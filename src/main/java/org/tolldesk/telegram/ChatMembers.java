package org.tolldesk.telegram;

import java.util.Optional;
import java.util.Set;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;

/** Who is an administrator of a group, asked of Telegram each time anew. Thread-safe. */
final class ChatMembers {
  private static final Set<String> ADMINISTRATORS = Set.of("creator", "administrator");

  private final Gateway gateway;

  ChatMembers(Gateway gateway) {
    this.gateway = gateway;
  }

  /** Empty where Telegram does not say. */
  Optional<Boolean> isAdministrator(long group, long person) {
    Outcome<ChatMember> outcome =
        gateway.call(GetChatMember.builder().chatId(Long.toString(group)).userId(person).build());
    return outcome instanceof Outcome.Done<ChatMember> done
        ? Optional.of(ADMINISTRATORS.contains(done.result().getStatus()))
        : Optional.empty();
  }
}
