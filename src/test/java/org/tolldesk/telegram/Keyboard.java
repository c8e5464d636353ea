package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An inline keyboard as people see it: rows of buttons. No rows where a message has none. */
record Keyboard(List<List<Button>> rows) {

  /** @param markup {@code reply_markup} of a message */
  static Keyboard of(JsonNode markup) {
    List<List<Button>> rows = new ArrayList<>();
    for (JsonNode row : markup.path("inline_keyboard")) {
      List<Button> buttons = new ArrayList<>();
      row.forEach(each -> buttons.add(Button.of(each)));
      rows.add(List.copyOf(buttons));
    }
    return new Keyboard(List.copyOf(rows));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  List<Button> buttons() {
    return rows.stream().flatMap(List::stream).toList();
  }

  List<String> labels() {
    return buttons().stream().map(Button::text).toList();
  }

  Optional<Button> find(String label) {
    return buttons().stream().filter(each -> each.text().equals(label)).findFirst();
  }
}
