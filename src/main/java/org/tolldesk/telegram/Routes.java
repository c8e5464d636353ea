package org.tolldesk.telegram;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Who handles what.
 *
 * @param commands by name without slash; "" for plain words, "?" for a command that is not there
 * @param edits of messages that were delivered before
 * @param buttons by the action in a button's data
 */
record Routes(
    Map<String, Consumer<Incoming>> commands,
    Consumer<Incoming> edits,
    Map<String, Consumer<Press>> buttons,
    Consumer<InlineQuestion> inline,
    Consumer<Membership> memberships,
    Consumer<Migration> migrations) {

  static Routes of(ReaderDesk readers, AdminDesk admins, ComingAndGoing coming) {
    Map<String, Consumer<Incoming>> commands = new HashMap<>(readers.commands());
    commands.putAll(admins.commands());
    commands.put("", admins.words(readers::words));
    Map<String, Consumer<Press>> buttons = new HashMap<>(readers.buttons());
    buttons.putAll(admins.buttons());
    return new Routes(
        commands, readers::reword, buttons, readers::inline, coming::membership, coming::migration);
  }
}
