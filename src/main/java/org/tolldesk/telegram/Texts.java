package org.tolldesk.telegram;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The bot's own words in one language, from {@code texts*.properties}. Immutable. */
final class Texts {
  /** ISO 639-1 codes; the first is the language for everybody else. */
  static final List<String> LANGUAGES = List.of("en", "uk", "ru");

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle bundle;

  private Texts(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("org.tolldesk.telegram.texts", locale, NO_FALLBACK);
  }

  /** @param code an IETF language tag as Telegram gives it ({@code uk}, {@code pt-br}), or null */
  static Texts in(@Nullable String code) {
    String language = code == null ? "" : code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return new Texts(Locale.forLanguageTag(LANGUAGES.contains(language) ? language : LANGUAGES.get(0)));
  }

  /** As Telegram wants it where texts are set: null for those that everybody else gets. */
  static @Nullable String telegramCode(String language) {
    return language.equals(LANGUAGES.get(0)) ? null : language;
  }

  Locale locale() {
    return locale;
  }

  /** The words as they stand in the file. */
  String raw(String key) {
    return bundle.getString(key);
  }

  /** The words where no HTML is read: a title, a button, a toast. */
  String plain(String key, Object... arguments) {
    return Html.plain(html(key, arguments));
  }

  /** The words as HTML, every string put into them escaped. */
  String html(String key, Object... arguments) {
    Object[] escaped =
        Arrays.stream(arguments).map(each -> each instanceof String s ? Html.escape(s) : each).toArray();
    return new MessageFormat(raw(key), locale).format(escaped);
  }
}
