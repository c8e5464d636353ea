package org.tolldesk.answer;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.question.Language;

/**
 * The sentences and word forms of one language, from {@code messages_LANGUAGE.properties}.
 * Thread-safe.
 */
final class Messages {
  private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

  static {
    Stream.of(Language.values()).forEach(language -> ALL.put(language, new Messages(language)));
  }

  private final ULocale locale;
  private final Properties texts;

  private Messages(Language language) {
    this.locale = new ULocale(language.code());
    this.texts = properties("messages_" + language.code() + ".properties");
  }

  static Messages of(Language language) {
    return ALL.get(language);
  }

  /** A properties file beside this class, in UTF-8. */
  static Properties properties(String name) {
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      Properties read = new Properties();
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text without arguments, as it stands in the file. */
  String text(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalArgumentException(locale + " has no message " + key));
  }

  String text(String key, Map<String, ?> arguments) {
    StringBuffer out = new StringBuffer();
    new MessageFormat(text(key), locale).format(arguments, out, null);
    return out.toString();
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }

  /** People, with the separators of the language. */
  String number(long people) {
    return NumberFormat.getIntegerInstance(locale).format(people);
  }

  /**
   * The plural category of a number of people: {@code one}, {@code few}, {@code many} or {@code
   * other}.
   */
  String plural(long people) {
    return PluralRules.forLocale(locale).select(people);
  }

  /** A date, as precise as it is known. */
  String date(PartialDate date) {
    String pattern = text(date.isDay() ? "date.day" : date.isMonth() ? "date.month" : "date.year");
    SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(date.first().atStartOfDay().toInstant(ZoneOffset.UTC)));
  }

  ULocale locale() {
    return locale;
  }
}
