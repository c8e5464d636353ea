package org.tolldesk.telegram;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A character reference such as {@code &lt;} or {@code &#39;}.
 *
 * @param end where the text goes on
 * @param closed whether a semicolon ends it; the server takes it without
 */
record HtmlCharacter(int codePoint, int end, boolean closed) {
  private static final Map<String, Integer> NAMED =
      Map.of("lt", (int) '<', "gt", (int) '>', "amp", (int) '&', "quot", (int) '"');
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX]([0-9a-fA-F]{1,7})|#([0-9]{1,7})|([A-Za-z]+))(;?)");

  /** Null where none of those that the server knows begins. */
  static @Nullable HtmlCharacter at(String html, int at) {
    Matcher found = REFERENCE.matcher(html).region(at, html.length());
    if (html.charAt(at) != '&' || !found.lookingAt()) {
      return null;
    }
    int code = 0;
    if (found.group(1) != null) {
      code = Integer.parseInt(found.group(1), 16);
    } else if (found.group(2) != null) {
      code = Integer.parseInt(found.group(2));
    } else {
      code = NAMED.getOrDefault(found.group(3), 0);
    }
    return code == 0 || code > Character.MAX_CODE_POINT
        ? null
        : new HtmlCharacter(code, found.end(), !found.group(4).isEmpty());
  }

  boolean isSurrogate() {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
