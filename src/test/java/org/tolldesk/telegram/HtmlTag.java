package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A start tag with what the server keeps of its attributes. */
final class HtmlTag {
  private final String name;
  private final String kind;
  private final List<String> careless = new ArrayList<>();
  private @Nullable String detail;
  private boolean folded;
  private boolean spoiler;

  /** @param kind the entity that it makes */
  HtmlTag(String name, String kind) {
    this.name = name;
    this.kind = kind;
  }

  String name() {
    return name;
  }

  String kind() {
    return kind;
  }

  boolean spoiler() {
    return spoiler;
  }

  void put(String attribute, String value) {
    switch (name + " " + attribute) {
      case "a href" -> detail = value;
      case "blockquote expandable" -> folded = true;
      case "span class" -> spoiler = value.equals("tg-spoiler");
      case "code class" -> detail = value.startsWith("language-") ? value.substring(9) : null;
      default -> careless.add("ignored attribute \"" + attribute + "\"");
    }
  }

  /** What the server would pass over in silence. */
  List<String> careless() {
    if (name.equals("a") && !links()) {
      careless.add("dropped link");
    }
    return careless;
  }

  private boolean links() {
    return detail != null && detail.matches("(?i)(https?://[^\\s/?#]+|tg://\\w+|mailto:\\S+@\\S+).*");
  }

  /** Nothing for empty text and for links that lead nowhere. */
  Optional<Entity> entity(int from, int to) {
    if (from == to || name.equals("a") && !links()) {
      return Optional.empty();
    }
    return Optional.of(new Entity(folded ? "expandable_blockquote" : kind, from, to - from, detail));
  }
}
