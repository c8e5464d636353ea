package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A session with the bot written down as a play: what people did, and what they then saw. Progress that comes at
 * its own pace is left out.
 */
final class Play {
  private static final int WIDTH = 92;
  static final String BOT = "Tolldesk";

  private final BotApiDouble api;
  private final Map<Long, String> names;
  private final Map<Long, Integer> seen = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();

  /**
   * What one person or the bot says or does.
   *
   * @param who a name
   * @param where the chat
   * @param html what is said
   * @param picture a PNG that stands above it
   * @param buttons the labels under it, row by row
   */
  record Line(String who, long where, String html, byte @Nullable [] picture, List<List<String>> buttons) {}

  /** @param names of people by id, and of groups by theirs */
  Play(BotApiDouble api, Map<Long, String> names) {
    this.api = api;
    this.names = names;
  }

  /** Somebody writes in the private chat with the bot, which answers with so many messages. */
  void says(Person person, String words, int answers) throws InterruptedException {
    person.writes(words);
    said(person, person.id(), words);
    answers(person.id(), answers);
  }

  void saysIn(Person person, long chat, String words, int answers) throws InterruptedException {
    person.writesIn(chat, words);
    said(person, chat, words);
    answers(chat, answers);
  }

  void replies(Person person, String words, int answers) throws InterruptedException {
    List<Sent> sent = api.sent(person.id());
    person.repliesTo(sent.get(sent.size() - 1).id(), words);
    said(person, person.id(), words);
    answers(person.id(), answers);
  }

  void sends(Person person, String fileName, byte[] bytes, int answers) throws InterruptedException {
    person.sends(fileName, bytes);
    did(person, person.id(), "sends the file " + fileName);
    answers(person.id(), answers);
  }

  /** Somebody presses the latest button with this label; what pops up is written down, then the answers. */
  void presses(Person person, long chat, String label, int answers) throws InterruptedException {
    String query = person.pressesIn(chat, latestWith(chat, label), label);
    did(person, chat, "presses [" + label + "]");
    QueryAnswer toast = api.awaitCallbackAnswer(query);
    if (!toast.text().isEmpty()) {
      lines.add(new Line(BOT, chat, "<i>shows:</i> " + Html.escape(toast.text()), null, List.of()));
    }
    answers(chat, answers);
  }

  private int latestWith(long chat, String label) {
    List<Sent> sent = api.sent(chat);
    for (int i = sent.size() - 1; i >= 0; i--) {
      if (api.keyboard(chat, sent.get(i).id()).find(label).isPresent()) {
        return sent.get(i).id();
      }
    }
    throw new AssertionError("no button [" + label + "] in chat " + chat);
  }

  private void said(Person person, long chat, String words) {
    lines.add(new Line(name(person, chat), chat, Html.escape(words), null, List.of()));
  }

  private void did(Person person, long chat, String what) {
    lines.add(new Line(name(person, chat), chat, "<i>" + Html.escape(what) + "</i>", null, List.of()));
  }

  private String name(Person person, long chat) {
    String name = names.getOrDefault(person.id(), "Person " + person.id());
    return chat == person.id() ? name : name + " in " + names.getOrDefault(chat, "a group");
  }

  private void answers(long chat, int count) throws InterruptedException {
    int before = seen.getOrDefault(chat, 0);
    List<Sent> sent = api.awaitSent(chat, before + count);
    for (Sent each : sent.subList(before, before + count)) {
      List<List<String>> buttons =
          each.keyboard().rows().stream()
              .map(row -> row.stream().map(button -> button.text()).toList())
              .toList();
      lines.add(new Line(BOT, chat, each.html(), each.file() == null ? null : each.file().bytes(), buttons));
    }
    seen.put(chat, before + count);
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  /** The play as text, with the formatting in signs: {@code **bold**}, {@code _italic_}, a bar before quotes. */
  static String text(List<Line> lines) {
    return lines.stream().map(Play::text).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String text(Line line) {
    StringBuilder text = new StringBuilder(line.who().toUpperCase(Locale.ROOT)).append('\n');
    if (line.picture() != null) {
      text.append("  [picture]\n");
    }
    boolean quote = false;
    for (String paragraph : signs(line.html()).split("\n", -1)) {
      quote |= paragraph.contains("\u0001");
      String bare = paragraph.replace("\u0001", "").replace("\u0002", "");
      text.append(wrapped(bare, quote ? "  | " : "  "));
      quote &= !paragraph.contains("\u0002");
    }
    for (List<String> row : line.buttons()) {
      text.append("  ").append(row.stream().map(each -> "[" + each + "]").collect(Collectors.joining(" ")));
      text.append('\n');
    }
    return text.toString().stripTrailing();
  }

  private static String signs(String html) {
    String signs =
        html.replaceAll("</?b>", "**")
            .replaceAll("</?i>", "_")
            .replaceAll("</?code>", "`")
            .replaceAll("<blockquote[^>]*>", "\u0001")
            .replace("</blockquote>", "\u0002")
            .replaceAll("<a href=\"([^\"]*)\">(.*?)</a>", "$2 ($1)");
    return Html.plain(signs);
  }

  private static String wrapped(String paragraph, String indent) {
    StringBuilder text = new StringBuilder(indent);
    int column = 0;
    for (String word : paragraph.split(" ")) {
      if (column > 0 && column + word.length() + 1 > WIDTH - indent.length()) {
        text.append('\n').append(indent);
        column = 0;
      }
      text.append(column > 0 ? " " : "").append(word);
      column += word.length() + (column > 0 ? 1 : 0);
    }
    return text.toString().stripTrailing() + "\n";
  }
}
