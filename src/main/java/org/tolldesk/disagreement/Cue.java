package org.tolldesk.disagreement;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that tell whether a claim may be compared with another; the lists are in {@code cues.yaml}. */
enum Cue {
  CHECKED,
  UNCHECKED,
  EARLIER,
  ADDITION,
  TAKEN_BACK,
  AVERAGE,
  RATE,
  NO_RATE,
  NOBODY,
  BODY,
  DISEASE,
  LISTER,
  RUMOUR,
  CORRECTION,
  LOCAL,
  STRETCH,
  HEARSAY,
  REJECTION,
  SAID_AT,
  EVERYBODY,
  BARE_LOSS,
  BOTH_HARMS,
  SINCE,
  DEAD,
  HURT,
  BOTH,
  TOGETHER,
  HOUR,
  ELSEWISE,
  SOLDIERS,
  CIVILIANS,
  CONTRAST,
  REACH,
  REGION;

  private final Pattern words = Pattern.compile(Lists.READ.get(name().toLowerCase(Locale.ROOT)));

  /** Whether one of the words stands in the text. */
  boolean isIn(String text) {
    return words.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /** The text with each of the words blanked. */
  String blankedIn(String text) {
    return words.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  /** The lists as regular expressions, read once. */
  private static final class Lists {
    private static final Map<String, String> READ = read();

    private static Map<String, String> read() {
      try (InputStream yaml = Cue.class.getResourceAsStream("cues.yaml")) {
        return new YAMLMapper()
            .readValue(yaml, new TypeReference<Map<String, List<String>>>() {}).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, list -> pattern(list.getValue())));
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }

    private static String pattern(List<String> phrases) {
      return phrases.stream()
          .map(Pattern::quote)
          .map(phrase -> phrase.replace("*", "\\E\\p{L}*\\Q").replace("_", "\\E[\\p{L}\\p{N}-]+\\Q"))
          .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
    }
  }
}
