package org.tolldesk.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses HTML as strictly as Telegram's server does, in its words, and refuses what is not well formed.
 *
 * @param text what a reader sees
 * @param entities the formatting, as {@code bold:31,000}
 */
record TelegramHtml(String text, List<String> entities) {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("b", "bold"), Map.entry("strong", "bold"), Map.entry("i", "italic"),
          Map.entry("em", "italic"), Map.entry("u", "underline"), Map.entry("ins", "underline"),
          Map.entry("s", "strikethrough"), Map.entry("strike", "strikethrough"),
          Map.entry("del", "strikethrough"), Map.entry("code", "code"),
          Map.entry("pre", "pre"), Map.entry("tg-spoiler", "spoiler"), Map.entry("a", "text_link"),
          Map.entry("blockquote", "blockquote"));
  private static final Set<String> ATTRIBUTES = Set.of("a href", "blockquote expandable", "code class");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z-]+)((?:\\s+[a-z]+(?:=\"[^\"<>]*\")?)*)\\s*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+)(?:=\"([^\"]*)\")?");

  private record Open(String tag, String attribute, int at) {}

  static TelegramHtml parse(String html) {
    StringBuilder text = new StringBuilder();
    List<String> entities = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    for (int at = 0; at < html.length(); ) {
      char here = html.charAt(at);
      if (here != '<') {
        at = character(html, at, text);
        continue;
      }
      if (!tag.find(at) || tag.start() != at) {
        String seen = html.substring(at + 1, Math.min(html.length(), at + 9));
        throw refusal("Unsupported start tag \"" + seen + "\"", html, at);
      }
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (tag.group(1).isEmpty()) {
        open.push(start(html, at, name, tag.group(3), open, text.length()));
      } else {
        entities.add(end(html, at, name, open, text));
      }
      at = tag.end();
    }
    if (!open.isEmpty()) {
      throw refusal("Can't find end tag corresponding to start tag \"" + open.peek().tag() + "\"", null, 0);
    }
    return new TelegramHtml(text.toString(), entities);
  }

  private static Open start(
      String html, int at, String name, String attributes, Deque<Open> open, int offset) {
    if (!KINDS.containsKey(name)) {
      throw refusal("Unsupported start tag \"" + name + "\"", html, at);
    }
    if (name.equals("blockquote") && open.stream().anyMatch(each -> each.tag().equals(name))) {
      throw refusal("Nested tag \"blockquote\"", html, at);
    }
    String kind = KINDS.get(name);
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      if (!ATTRIBUTES.contains(name + " " + attribute.group(1))) {
        throw refusal("Unexpected attribute \"" + attribute.group(1) + "\"", html, at);
      }
      kind += name.equals("a") ? "(" + unescape(attribute.group(2)) + ")" : "(" + attribute.group(1) + ")";
    }
    return new Open(name, kind, offset);
  }

  private static String end(String html, int at, String name, Deque<Open> open, StringBuilder text) {
    if (open.isEmpty()) {
      throw refusal("Unexpected end tag", html, at);
    }
    Open start = open.pop();
    if (!start.tag().equals(name)) {
      String tags = "expected \"</" + start.tag() + ">\", found \"</" + name + ">\"";
      throw refusal("Unmatched end tag, " + tags, html, at);
    }
    return start.attribute() + ":" + text.substring(start.at());
  }

  private static int character(String html, int at, StringBuilder text) {
    int end = html.charAt(at) == '&' ? html.indexOf(';', at) : -1;
    if (end > 0 && end - at <= 8) {
      text.append(unescape(html.substring(at, end + 1)));
      return end + 1;
    }
    text.append(html.charAt(at));
    return at + 1;
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
  }

  private static Refusal refusal(String what, @Nullable String html, int at) {
    int offset = html == null ? -1 : html.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
    return Refusal.bad("can't parse entities: " + what + (offset < 0 ? "" : " at byte offset " + offset));
  }
}
