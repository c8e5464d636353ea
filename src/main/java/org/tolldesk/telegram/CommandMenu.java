package org.tolldesk.telegram;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;

/**
 * The menus of commands in every language: of private chats, of groups and of the admins' chats. A menu is
 * display only and grants no right.
 */
final class CommandMenu {
  static final List<String> PRIVATE =
      List.of("start", "ask", "timeline", "sources", "new", "lang", "privacy", "forget", "help");
  /** A group goes on only by replies, so that there is nothing to begin anew. */
  static final List<String> GROUP =
      List.of("ask", "timeline", "sources", "lang", "privacy", "forget", "help");
  static final List<String> ADMIN =
      Stream.concat(
              PRIVATE.stream(), Stream.of("reload", "rollback", "status", "audit", "feedback"))
          .toList();

  private CommandMenu() {}

  /**
   * Returns when each is there or was refused. An admin who never wrote to the bot has no chat with it yet:
   * Telegram refuses that menu until the next start.
   */
  static void offer(Insistence telegram, Set<Long> admins) {
    Stream.of(
            menus(PRIVATE, new BotCommandScopeDefault()),
            menus(PRIVATE, new BotCommandScopeAllPrivateChats()),
            menus(GROUP, new BotCommandScopeAllGroupChats()),
            admins.stream().sorted()
                .flatMap(admin -> menus(ADMIN, new BotCommandScopeChat(admin.toString()))))
        .flatMap(menus -> menus)
        .forEach(telegram::call);
  }

  private static Stream<SetMyCommands> menus(List<String> commands, BotCommandScope scope) {
    return Texts.LANGUAGES.stream()
        .map(
            language ->
                SetMyCommands.builder()
                    .commands(described(commands, Texts.in(language)))
                    .scope(scope)
                    .languageCode(Texts.telegramCode(language))
                    .build());
  }

  private static List<BotCommand> described(List<String> commands, Texts texts) {
    return commands.stream().map(each -> new BotCommand(each, texts.raw("command." + each))).toList();
  }
}
