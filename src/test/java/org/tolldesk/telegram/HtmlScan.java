package org.tolldesk.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/** One pass over HTML by the rules of Telegram's server. Offsets in refusals are bytes of UTF-8. */
final class HtmlScan {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("b", "bold"), Map.entry("strong", "bold"), Map.entry("i", "italic"),
          Map.entry("em", "italic"), Map.entry("u", "underline"), Map.entry("ins", "underline"),
          Map.entry("s", "strikethrough"), Map.entry("strike", "strikethrough"),
          Map.entry("del", "strikethrough"), Map.entry("code", "code"), Map.entry("pre", "pre"),
          Map.entry("tg-spoiler", "spoiler"), Map.entry("span", "spoiler"), Map.entry("a", "text_link"),
          Map.entry("blockquote", "blockquote"));
  private static final int END = -1;

  private record Open(HtmlTag tag, int offset) {}

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private final List<Entity> entities = new ArrayList<>();
  private final List<String> careless = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  HtmlScan(String html) {
    this.html = html;
  }

  TelegramHtml read() {
    while (here() != END) {
      if (here() != '<') {
        character(text);
      } else if (at + 1 < html.length() && html.charAt(at + 1) == '/') {
        end(at);
      } else {
        start(at);
      }
    }
    if (!open.isEmpty()) {
      throw refusal("Can't find end tag corresponding to start tag \"" + open.peek().tag().name() + "\"");
    }
    return new TelegramHtml(text.toString(), List.copyOf(entities), List.copyOf(careless));
  }

  private void start(int begin) {
    at++;
    String name = until(c -> isSpace(c) || c == '>').toLowerCase(Locale.ROOT);
    if (here() == END) {
      throw refusal("Unclosed start tag", begin);
    }
    if (!KINDS.containsKey(name)) {
      throw refusal("Unsupported start tag \"" + name + "\"", begin);
    }
    HtmlTag tag = new HtmlTag(name, KINDS.get(name));
    for (skipSpace(); here() != '>'; skipSpace()) {
      attribute(tag, begin);
    }
    at++;
    if (name.equals("span") && !tag.spoiler()) {
      throw refusal("Tag \"span\" must have class \"tg-spoiler\"", begin);
    }
    if (open.stream().anyMatch(each -> each.tag().kind().equals(tag.kind()))) {
      careless("tag \"" + name + "\" within the same tag", begin);
    }
    tag.careless().forEach(what -> careless(what, begin));
    open.push(new Open(tag, text.length()));
  }

  private void attribute(HtmlTag tag, int begin) {
    String name = until(c -> isSpace(c) || c == '=' || c == '>');
    if (name.isEmpty()) {
      throw refusal("Empty attribute name in the tag \"" + tag.name() + "\"", begin);
    }
    skipSpace();
    if (here() != '=') {
      if (tag.name().equals("blockquote") && name.equals("expandable") && here() != END) {
        tag.put(name, "");
        return;
      }
      String where = "Expected equal sign in declaration of an attribute of the tag \"" + tag.name() + "\"";
      throw refusal(here() == END ? "Unclosed start tag \"" + tag.name() + "\"" : where, begin);
    }
    at++;
    skipSpace();
    if (here() == END) {
      throw refusal("Unclosed start tag \"" + tag.name() + "\"", begin);
    }
    tag.put(name, value());
    if (here() == END) {
      throw refusal("Unclosed start tag", begin);
    }
  }

  private String value() {
    int begin = at;
    int quote = here();
    StringBuilder value = new StringBuilder();
    if (quote == '"' || quote == '\'') {
      for (at++; here() != quote && here() != END; ) {
        character(value);
      }
      at += here() == END ? 0 : 1;
      return value.toString();
    }
    String token = until(c -> !Character.isLetterOrDigit(c) && c != '.' && c != '-');
    if (here() != END && !isSpace(here()) && here() != '>') {
      throw refusal("Unexpected end of name token", begin);
    }
    return token.toLowerCase(Locale.ROOT);
  }

  private void end(int begin) {
    if (open.isEmpty()) {
      throw refusal("Unexpected end tag", begin);
    }
    at += 2;
    String name = until(c -> isSpace(c) || c == '>').toLowerCase(Locale.ROOT);
    skipSpace();
    if (here() != '>') {
      throw refusal("Unclosed end tag", begin);
    }
    at++;
    Open start = open.pop();
    if (!name.isEmpty() && !name.equals(start.tag().name())) {
      String tags = ", expected \"</" + start.tag().name() + ">\", found \"</" + name + ">\"";
      throw Refusal.bad("can't parse entities: Unmatched end tag at byte offset " + bytes(begin) + tags);
    }
    start.tag().entity(start.offset(), text.length()).ifPresent(entities::add);
  }

  /** One character, or an entity of the few that the server knows; with or without its semicolon. */
  private void character(StringBuilder to) {
    HtmlCharacter found = HtmlCharacter.at(html, at);
    if (found == null) {
      if (here() == '&') {
        careless("unescaped \"&\"", at);
      }
      to.append(html.charAt(at++));
      return;
    }
    if (found.isSurrogate()) {
      throw Refusal.bad(
          "can't parse entities: Text contains invalid Unicode characters after decoding HTML entities,"
              + " check for unmatched surrogate code units");
    }
    if (!found.closed()) {
      careless("entity without a semicolon", at);
    }
    to.appendCodePoint(found.codePoint());
    at = found.end();
  }

  private String until(IntPredicate stop) {
    int begin = at;
    while (here() != END && !stop.test(here())) {
      at++;
    }
    return html.substring(begin, at);
  }

  private void skipSpace() {
    until(c -> !isSpace(c));
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0' || c == 0x0B;
  }

  private int here() {
    return at < html.length() ? html.charAt(at) : END;
  }

  private int bytes(int index) {
    return html.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
  }

  private void careless(String what, int index) {
    careless.add(what + " at byte offset " + bytes(index));
  }

  private Refusal refusal(String what, int index) {
    return refusal(what + " at byte offset " + bytes(index));
  }

  private static Refusal refusal(String what) {
    return Refusal.bad("can't parse entities: " + what);
  }
}
