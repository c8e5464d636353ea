package org.tolldesk;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The values given for the settings, each with where it was given, and the faults found so far.
 * Mutable.
 */
final class Values {
  private final Map<Key, Given> given = new EnumMap<>(Key.class);
  private final List<String> faults = new ArrayList<>();
  private String source = "defaults and environment";

  /** A value and where it was given: a variable, an option, or a key of the file. */
  private record Given(String text, String where) {}

  /** A later value wins. */
  void put(Key key, String text, String where) {
    given.put(key, new Given(text.strip(), where));
  }

  boolean has(Key key) {
    return given.containsKey(key);
  }

  /** Reads a value; one that cannot be read is a fault. A secret's value is not repeated. */
  <T> Optional<T> read(Key key, String wanted, Function<String, T> reader) {
    Given value = given.get(key);
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.apply(value.text()));
    } catch (IllegalArgumentException bad) {
      boolean secret = key == Key.TELEGRAM_TOKEN || key == Key.LLM_API_KEY;
      String shown =
          secret ? "its value" : "'" + value.text().replaceAll("//[^/@]*@", "//***@") + "'";
      faults.add(value.where() + ": " + shown + " is not " + wanted);
      return Optional.empty();
    }
  }

  void fault(String line) {
    faults.add(line);
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  void readFrom(String file) {
    source = file;
  }

  String source() {
    return source;
  }

  /** An address with scheme and host. */
  static URI url(String text) {
    URI url = URI.create(text);
    if (url.getHost() == null
        || !Set.of("http", "https").contains(String.valueOf(url.getScheme()))) {
      throw new IllegalArgumentException(text);
    }
    return url;
  }

  /** An address without a path, which the Bot API client could not use. */
  static URI server(String text) {
    URI url = url(text);
    if (!url.getPath().matches("/?")) {
      throw new IllegalArgumentException(text);
    }
    return url;
  }

  static Set<Long> numbers(String text) {
    return Arrays.stream(text.split("[,\\s]+"))
        .filter(one -> !one.isEmpty())
        .map(Long::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
