package org.tolldesk.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts HTML into messages that Telegram takes: at most 4,096 UTF-16 units after parsing, 32 KiB of UTF-8
 * before, and 100 tags, beyond which it drops formatting. Cuts between paragraphs where it can, else between
 * lines, else between words; tags open at a cut are closed and opened again. Pure.
 */
final class HtmlParts {
  static final int MAX_UNITS = 4096;
  static final int MAX_BYTES = 32 * 1024;
  private static final int MAX_TAGS = 100;
  /** Room for the tags that a cut closes and opens again. */
  private static final int SPARE_BYTES = 2048;

  private static final Pattern TOKEN = Pattern.compile("<[^>]*>|&[a-z]+;|.", Pattern.DOTALL);

  /** A tag, an entity or one character. */
  private record Token(String raw) {
    boolean isTag() {
      return raw.length() > 1 && raw.charAt(0) == '<';
    }

    boolean opens() {
      return isTag() && raw.charAt(1) != '/';
    }

    boolean is(char wanted) {
      return raw.length() == 1 && raw.charAt(0) == wanted;
    }

    /** An entity stands for one unit, a tag for none. */
    int units() {
      return isTag() ? 0 : raw.charAt(0) == '&' ? 1 : raw.length();
    }

    String closing() {
      return "</" + raw.substring(1).split("[ >]", 2)[0] + ">";
    }
  }

  private HtmlParts() {}

  /** The messages, in order; none for a blank text. */
  static List<String> of(String html) {
    List<Token> tokens = tokens(html.strip());
    List<String> parts = new ArrayList<>();
    List<Token> open = List.of();
    int from = 0;
    while (from < tokens.size()) {
      int end = cut(tokens, from);
      List<Token> openAfter = openAfter(tokens.subList(from, end), open);
      String part = part(tokens.subList(from, end), open, openAfter);
      if (!Html.plain(part).isBlank()) {
        parts.add(part);
      }
      open = openAfter;
      from = end;
    }
    return parts;
  }

  private static List<Token> tokens(String html) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(html);
    while (matcher.find()) {
      tokens.add(new Token(matcher.group()));
    }
    return tokens;
  }

  private static String part(List<Token> tokens, List<Token> open, List<Token> openAfter) {
    StringBuilder part = new StringBuilder();
    open.forEach(tag -> part.append(tag.raw()));
    int bare = part.length();
    for (Token token : tokens) {
      if (part.length() > bare || token.isTag() || !token.raw().isBlank()) {
        part.append(token.raw());
      }
    }
    for (int i = openAfter.size() - 1; i >= 0; i--) {
      part.append(openAfter.get(i).closing());
    }
    return part.toString().strip();
  }

  private static List<Token> openAfter(List<Token> tokens, List<Token> open) {
    List<Token> stack = new ArrayList<>(open);
    for (Token token : tokens) {
      if (token.opens()) {
        stack.add(token);
      } else if (token.isTag() && !stack.isEmpty()) {
        stack.remove(stack.size() - 1);
      }
    }
    return stack;
  }

  private static int cut(List<Token> tokens, int from) {
    int end = reach(tokens, from);
    if (end == tokens.size()) {
      return end;
    }
    int half = from + (end - from) / 2;
    int space = -1;
    int line = -1;
    for (int i = end; i > half; i--) {
      Token last = tokens.get(i - 1);
      if (last.is('\n') && i - 2 >= from && tokens.get(i - 2).is('\n')) {
        return i;
      }
      line = line < 0 && last.is('\n') ? i : line;
      space = space < 0 && last.is(' ') ? i : space;
    }
    return line > 0 ? line : space > 0 ? space : end;
  }

  /** How far one message can reach; always past the first token. */
  private static int reach(List<Token> tokens, int from) {
    int units = 0;
    int bytes = SPARE_BYTES;
    int tags = 0;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      units += token.units();
      bytes += token.raw().getBytes(StandardCharsets.UTF_8).length;
      tags += token.opens() ? 1 : 0;
      if (i > from && (units > MAX_UNITS || bytes > MAX_BYTES || tags > MAX_TAGS)) {
        return i;
      }
    }
    return tokens.size();
  }
}
