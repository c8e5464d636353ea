package org.tolldesk.telegram;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key of a link {@code t.me/BOT?start=KEY}: 1 to 64 of {@code A-Za-z0-9_-}, which anybody can write. A
 * question is {@code q_} and its UTF-8 in base64url; 46 bytes fit. Pure.
 */
final class DeepLink {
  /** Opens the chat and asks nothing. */
  static final String OPEN = "open";

  private static final String QUESTION = "q_";
  private static final int LONGEST = 64;
  private static final Pattern KEY = Pattern.compile("q_[A-Za-z0-9_-]{2,62}");
  /** What cannot be seen has no place in a question that somebody else wrote. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}]");

  private DeepLink() {}

  /** The key that asks a question; empty where it is too long for one or cannot be asked. */
  static Optional<String> key(String question) {
    byte[] bytes = question.getBytes(StandardCharsets.UTF_8);
    String key = QUESTION + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return key.length() <= LONGEST && question(key).equals(Optional.of(question))
        ? Optional.of(key)
        : Optional.empty();
  }

  /** The question that a key asks; empty for any other key, and for one that this class does not write. */
  static Optional<String> question(@Nullable String key) {
    if (key == null || !KEY.matcher(key).matches()) {
      return Optional.empty();
    }
    String base64 = key.substring(QUESTION.length());
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(base64);
      String question = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean canonical = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(base64);
      return canonical && isQuestion(question) ? Optional.of(question) : Optional.empty();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isQuestion(String text) {
    return text.equals(text.strip())
        && !text.startsWith("/")
        && text.codePoints().anyMatch(Character::isLetterOrDigit)
        && !UNSEEN.matcher(text).find();
  }

  /** The address that opens a private chat with the bot and asks there, where the question fits. */
  static String address(Me me, String question) {
    return "https://t.me/" + me.username() + "?start=" + key(question).orElse(OPEN);
  }
}
