package org.tolldesk.telegram;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;

/** The menu of commands in every language; admins see theirs too. It is display only and grants no right. */
final class CommandMenu {
  private static final List<String> EVERYBODY = List.of("ask", "sources", "forget", "help");
  private static final List<String> ADMINS = List.of("ask", "sources", "forget", "help", "reload");

  private CommandMenu() {}

  /**
   * An admin who never wrote to the bot has no chat with it yet: Telegram refuses that menu, which is no
   * harm.
   */
  static void offer(Gateway gateway, Set<Long> admins) {
    BotCommandScope everywhere = new BotCommandScopeDefault();
    menus(EVERYBODY, everywhere).forEach(gateway::call);
    for (Long admin : admins) {
      menus(ADMINS, new BotCommandScopeChat(admin.toString())).forEach(gateway::call);
    }
  }

  private static Stream<SetMyCommands> menus(List<String> commands, BotCommandScope scope) {
    return Texts.LANGUAGES.stream()
        .map(
            language ->
                SetMyCommands.builder()
                    .commands(described(commands, Texts.in(language)))
                    .scope(scope)
                    .languageCode(language.equals(Texts.LANGUAGES.get(0)) ? null : language)
                    .build());
  }

  private static List<BotCommand> described(List<String> commands, Texts texts) {
    return commands.stream().map(each -> new BotCommand(each, texts.raw("command." + each))).toList();
  }
}
