package org.tolldesk.telegram;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.tolldesk.question.Language;

/**
 * {@code /lang}: four buttons, by which a chat gets one language or goes by each question again. In a private
 * chat anybody may press them, in a group its administrators.
 */
final class LanguageChoice {
  /** The action of its buttons; their key is a language's code or {@value #AUTOMATIC}. */
  static final String ACTION = "lang";

  private static final String AUTOMATIC = "auto";
  /** Each in itself, so that it is found by whoever reads no other. */
  private static final Map<Language, String> NAMES =
      Map.of(
          Language.ENGLISH, "English", Language.UKRAINIAN, "Українська", Language.RUSSIAN, "Русский");
  private static final Logger log = LoggerFactory.getLogger(LanguageChoice.class);

  private final Languages languages;
  private final ChatMembers members;
  private final Messenger messenger;

  LanguageChoice(Languages languages, ChatMembers members, Messenger messenger) {
    this.languages = languages;
    this.members = members;
    this.messenger = messenger;
  }

  void offer(Incoming in) {
    Texts texts = in.texts();
    String now = texts.html("lang.now." + code(languages.chosen(in.chat()).orElse(null)));
    String who = in.inPrivate() ? "" : "\n" + texts.html("lang.group");
    messenger.send(in.place(), now + "\n" + texts.html("lang.choose") + who, keyboard(texts));
  }

  void choose(Press press) {
    boolean automatic = press.key().equals(AUTOMATIC);
    Optional<Language> wanted = Language.of(press.key());
    if (!automatic && wanted.isEmpty()) {
      alert(press, "button.expired");
    } else if (!mayChoose(press)) {
      alert(press, "lang.administrators");
    } else {
      choose(press, wanted.orElse(null));
    }
  }

  private boolean mayChoose(Press press) {
    return press.inPrivate() || members.isAdministrator(press.chat(), press.person()).orElse(false);
  }

  private void choose(Press press, @Nullable Language wanted) {
    try {
      languages.choose(press.chat(), wanted);
    } catch (IOException e) {
      log.error("The language of chat {} could not be kept: {}", press.chat(), e.toString());
      alert(press, "lang.failed");
      return;
    }
    Texts texts = languages.texts(press.chat());
    messenger.toast(press, "", false);
    String now = texts.html("lang.now." + code(wanted)) + "\n" + texts.html("lang.again");
    messenger.edit(press.place(), press.message(), now, null);
  }

  private void alert(Press press, String key) {
    messenger.toast(press, press.texts().plain(key), true);
  }

  private static String code(@Nullable Language language) {
    return language == null ? AUTOMATIC : language.code();
  }

  private static InlineKeyboardMarkup keyboard(Texts texts) {
    InlineKeyboardRow each = new InlineKeyboardRow();
    List.of(Language.values()).forEach(one -> each.add(button(NAMES.get(one), one.code())));
    InlineKeyboardRow automatic = new InlineKeyboardRow(button(texts.raw("lang.auto"), AUTOMATIC));
    return new InlineKeyboardMarkup(List.of(each, automatic));
  }

  private static InlineKeyboardButton button(String words, String key) {
    return InlineKeyboardButton.builder().text(words).callbackData(ACTION + ":" + key).build();
  }
}
