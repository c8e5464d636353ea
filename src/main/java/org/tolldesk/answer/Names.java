package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tolldesk.question.Language;

/** Recognises names and sides in a text, in the spellings of three languages. Thread-safe. */
final class Names {
  /**
   * The shortest name of which the ending may be cut to allow for case: "Zelens" stands for
   * Zelenskyy too.
   */
  private static final int CUTTABLE = 7;

  private final Function<String, List<String>> spellings;
  private final Map<String, Pattern> people = new ConcurrentHashMap<>();
  private final Map<String, Pattern> sides = new ConcurrentHashMap<>();

  /**
   * @param spellings forms of a canonical name or side beside it, a star for any ending; may give
   *     none
   */
  Names(Function<String, List<String>> spellings) {
    this.spellings = spellings;
  }

  /** A name in a text. */
  record Mention(String name, int start, int end) {}

  /** Every mention of these names, by place; of two that overlap the longer. */
  static List<Mention> mentions(String text, Map<String, Pattern> names) {
    List<Mention> found = new ArrayList<>();
    String lower = Vocabulary.lower(text);
    names.forEach(
        (name, pattern) -> {
          Matcher matcher = pattern.matcher(lower);
          while (matcher.find()) {
            found.add(new Mention(name, matcher.start(), matcher.end()));
          }
        });
    found.removeIf(
        mention ->
            found.stream()
                .anyMatch(
                    other ->
                        other.start < mention.end
                            && mention.start < other.end
                            && other.end - other.start > mention.end - mention.start));
    found.sort((a, b) -> Integer.compare(a.start, b.start));
    return found;
  }

  Map<String, Pattern> people(Iterable<String> names) {
    Map<String, Pattern> patterns = new HashMap<>();
    names.forEach(
        name ->
            patterns.put(
                name, people.computeIfAbsent(name, key -> Vocabulary.anyOf(nameForms(key)))));
    return patterns;
  }

  Map<String, Pattern> sides(Iterable<String> sides) {
    Map<String, Pattern> patterns = new HashMap<>();
    sides.forEach(
        side ->
            patterns.put(
                side, this.sides.computeIfAbsent(side, key -> Vocabulary.anyOf(sideForms(key)))));
    return patterns;
  }

  private List<String> nameForms(String name) {
    List<String> forms = new ArrayList<>(spellings.apply(name));
    forms.add(name);
    forms.add(Statements.withoutDigits(name));
    for (Language language : Language.values()) {
      Messages.of(language).find("name." + name).ifPresent(local -> forms.add(inflected(local)));
    }
    if (isPerson(name)) {
      forms.add(inflected(name));
      for (String full : List.copyOf(forms)) {
        forms.add(inflected(full.substring(full.lastIndexOf(' ') + 1)));
      }
    }
    return forms;
  }

  /**
   * Two or three words, each with a capital and small letters: no body's name looks so but for its
   * last word.
   */
  private static boolean isPerson(String name) {
    return name.matches("\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,2}")
        && !name.matches(
            ".*(?i:ministry|office|staff|army|group|organi[sz]ation|agency|service|house|cross|council"
                + "|committee|fund|union|nations|pravda|court|bank|police|hospital|news|times|post|mirror)");
  }

  private static String inflected(String name) {
    String whole = name.replace("*", "").strip();
    String last = whole.substring(whole.lastIndexOf(' ') + 1);
    int cut = last.length() < CUTTABLE ? 0 : 2;
    return whole.substring(0, whole.length() - cut) + "*";
  }

  private List<String> sideForms(String side) {
    List<String> forms = new ArrayList<>(spellings.apply(side));
    forms.add(stem(side) + "*");
    for (Language language : Language.values()) {
      Messages.of(language)
          .find("side." + side)
          .map(local -> local.replaceAll("[*«»]", "").split("\\|")[0])
          .ifPresent(local -> forms.add(stem(local.substring(local.lastIndexOf(' ') + 1)) + "*"));
    }
    return forms;
  }

  /** The root that an adjective shares with its country: Ukrain-, Russ-, украин-. */
  private static String stem(String adjective) {
    String root =
        adjective
            .toLowerCase(Locale.ROOT)
            .replaceAll("(?:ський|ский|ian|i)$", "")
            .replaceAll("й$", "");
    return root.length() >= 3 ? root : adjective;
  }
}
