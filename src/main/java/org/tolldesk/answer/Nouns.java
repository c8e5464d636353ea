package org.tolldesk.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Group;
import org.tolldesk.question.Language;

/**
 * Names and groups as a language writes them. What a language's file does not know stays as the
 * corpus has it, in English.
 */
final class Nouns {
  private static final int PLURAL = 3;

  private final Language language;
  private final Messages messages;

  Nouns(Language language) {
    this.language = language;
    this.messages = Messages.of(language);
  }

  /** The name of a person, a body or an event; never inflected. */
  String name(String canonical) {
    return messages.find("name." + canonical).orElse(canonical);
  }

  /** A name as the subject of a sentence: with its article in English. */
  String subject(String canonical) {
    if (language != Language.ENGLISH) {
      return capital(name(canonical));
    }
    if (matches("article.a", canonical)) {
      return (startsWithVowel(canonical) ? "an " : "a ") + canonical;
    }
    return matches("article.the", canonical) ? "the " + canonical : canonical;
  }

  private boolean matches(String key, String name) {
    return Arrays.stream(messages.text(key).split("\\s*,\\s*"))
        .anyMatch(pattern -> isLike(pattern, name));
  }

  private static boolean isLike(String pattern, String name) {
    if (!pattern.startsWith("*")) {
      return pattern.equals(name);
    }
    String word = pattern.replace("*", "");
    return pattern.endsWith("*")
        ? (" " + name + " ").contains(" " + word + " ")
        : name.endsWith(" " + word) || name.equals(word);
  }

  private static boolean startsWithVowel(String name) {
    return "aeiou".indexOf(Character.toLowerCase(name.charAt(0))) >= 0;
  }

  /**
   * The people counted, in the form that a number of them takes.
   *
   * @param object whether they are the object of an impersonal verb ("поранено 3 військових")
   */
  String counted(String victims, long number, boolean object) {
    return switch (messages.plural(number)) {
      case "one" -> group(victims, 0);
      case "few" -> group(victims, object ? 2 : 1);
      default -> group(victims, 2);
    };
  }

  /** The people counted, in the nominative plural. */
  String plural(String victims) {
    return group(victims, PLURAL);
  }

  private String group(String victims, int form) {
    if (language == Language.ENGLISH) {
      return form == 0 ? singular(victims) : victims;
    }
    Group group = Group.of(victims);
    Optional<String> kind = messages.find("kind." + group.kind());
    if (group.side() == null && group.kind().equals("people")) {
      return form(messages.text("group.people"), form);
    }
    Optional<String> side =
        group.side() == null ? Optional.of("") : messages.find("side." + group.side());
    if (kind.isEmpty() || side.isEmpty()) {
      return form(messages.text("group.people"), form) + " (" + victims + ")";
    }
    return joined(side.get(), form(kind.get(), form), form);
  }

  private static String joined(String side, String kind, int form) {
    if (side.isEmpty()) {
      return kind;
    }
    return side.startsWith("*") ? kind + " " + side.substring(1) : form(side, form) + " " + kind;
  }

  private static String form(String forms, int form) {
    return forms.split("\\|")[form];
  }

  /** The English name of one of these people. */
  static String singular(String victims) {
    int last = victims.lastIndexOf(' ') + 1;
    String noun = victims.substring(last);
    String one =
        switch (noun) {
          case "people" -> "person";
          case "children" -> "child";
          case "women" -> "woman";
          case "men" -> "man";
          default ->
              noun.endsWith("ies")
                  ? noun.substring(0, noun.length() - 3) + "y"
                  : noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        };
    return victims.substring(0, last) + one;
  }

  /** With a capital at its start, as a sentence begins. */
  static String capital(@Nullable String text) {
    return text == null || text.isEmpty()
        ? ""
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
