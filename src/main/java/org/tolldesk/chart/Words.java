package org.tolldesk.chart;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.corpus.PartialDate;

/** The words, numbers and dates of one language, from {@code texts_LANGUAGE.properties}. */
final class Words {
  private static final List<String> LANGUAGES = List.of("en", "uk", "ru");
  private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

  private final ULocale locale;
  private final Properties texts = new Properties();

  private Words(String language) {
    this.locale = new ULocale(language);
    try (InputStream in = Words.class.getResourceAsStream("texts_" + language + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** English for a language that has no file. */
  static Words in(Locale locale) {
    return new Words(LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en");
  }

  String text(String key, Map<String, ?> arguments) {
    String pattern = texts.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException(locale + " has no text " + key);
    }
    StringBuffer out = new StringBuffer();
    new MessageFormat(pattern, locale).format(arguments, out, null);
    return out.toString();
  }

  String text(String key) {
    return text(key, Map.of());
  }

  /** People, with the separators of the language. */
  String number(long people) {
    return NumberFormat.getIntegerInstance(locale).format(people);
  }

  /** People in brief: 12.5M. */
  String compact(long people) {
    CompactDecimalFormat format =
        CompactDecimalFormat.getInstance(locale, CompactDecimalFormat.CompactStyle.SHORT);
    format.setMaximumSignificantDigits(4);
    return format.format(people);
  }

  /** A figure in words: "at least 1,000". */
  String figure(Claim claim) {
    Map<String, String> numbers = new HashMap<>();
    numbers.put("n", claim.value() == null ? "" : number(claim.value()));
    numbers.put("low", number(claim.least()));
    numbers.put("high", number(claim.most()));
    boolean interval = claim.low() != null && claim.high() != null;
    String kind = claim.value() == null ? Qualifier.BETWEEN.json()
        : interval ? "interval" : claim.qualifier().json();
    return text("qualifier." + kind, numbers);
  }

  /** A figure in signs, as it stands beside its mark: "≥ 1,000". */
  String brief(Claim claim) {
    if (claim.value() == null) {
      return number(claim.least()) + "–" + number(claim.most());
    }
    String sign = switch (claim.qualifier()) {
      case ABOUT -> "≈ ";
      case NEARLY -> "≈ ";
      case UP_TO -> "≤ ";
      case AT_LEAST -> "≥ ";
      case MORE_THAN -> "> ";
      default -> "";
    };
    return sign + number(claim.value());
  }

  /** What becomes of a figure that is no plain assertion: "forecast", "withdrawn". */
  List<String> signs(Claim claim) {
    List<String> signs = new ArrayList<>();
    if (claim.stance() == Stance.PREDICTED) {
      signs.add(text("predicted"));
    }
    if (claim.status() != Status.STANDING) {
      signs.add(text(claim.status().json()));
    }
    return signs;
  }

  /** What a panel counts: "Russian soldiers killed, a day". */
  String kind(Panel.Kind kind) {
    String label = text("label." + kind.measure().json(), Map.of("group", group(kind.victims())));
    String rate = kind.per() == null ? "" : text("rate." + kind.per().json());
    return capital(label + rate);
  }

  private String group(String victims) {
    if (locale.getLanguage().equals("en")) {
      return victims;
    }
    Group group = Group.of(victims);
    if (group.side() == null && group.kind().equals("people")) {
      return text("group.people");
    }
    String kind = texts.getProperty("kind." + group.kind());
    String side = group.side() == null ? "" : texts.getProperty("side." + group.side());
    if (kind == null || side == null) {
      return text("group.people") + " (" + victims + ")";
    }
    return side.startsWith("*") ? kind + " " + side.substring(1) : (side + " " + kind).strip();
  }

  /** A claimant; whoever the file does not know keeps the name of the corpus. */
  String name(@Nullable String canonical) {
    return canonical == null ? text("unnamed")
        : capital(texts.getProperty("name." + canonical, canonical));
  }

  /** A text in letters that the type has: others are written as they sound. */
  String shown(String text) {
    String plain = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (Fonts.canShow(plain)) {
      return plain;
    }
    String latin = LATIN.transliterate(plain);
    StringBuilder out = new StringBuilder();
    latin.codePoints().filter(unit -> Fonts.canShow(Character.toString(unit))).forEach(out::appendCodePoint);
    return out.isEmpty() ? "?" : out.toString();
  }

  /** When a claim's figure holds: a date as precise as it is known, or the span covered. */
  String when(Claim claim) {
    String inferred = claim.asOfBasis() == Basis.INFERRED ? text("inferred") : "";
    Mark mark = Mark.of(claim).orElseThrow();
    boolean spans = claim.period() != null && claim.asOf() == null
        || claim.period() != null && !mark.from().equals(claim.asOf().first());
    return (spans ? date(claim.period().from()) + " – " + date(claim.period().to()) : date(claim.asOf()))
        + inferred;
  }

  private String date(PartialDate date) {
    return date(date.isDay() ? "date.day" : date.isMonth() ? "date.month" : "date.year", date.first());
  }

  /** A tick of the time axis. */
  String tick(LocalDate day, TimeScale.Unit unit) {
    return date("tick." + unit.name().toLowerCase(Locale.ROOT), day);
  }

  private String date(String key, LocalDate day) {
    SimpleDateFormat format = new SimpleDateFormat(texts.getProperty(key), locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
