package org.tolldesk.telegram;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What admins should look at, as Telegram's HTML: questions voted down, then those that found nothing. Pure. */
final class FeedbackHtml {
  private static final int SHOWN = 20;

  private FeedbackHtml() {}

  /** @param notes the newest first */
  static String of(List<Note> notes, Texts texts) {
    List<Note> down = notes.stream().filter(note -> note.vote() != null && !note.vote().up()).toList();
    List<Note> nothing = notes.stream().filter(note -> note.vote() == null).toList();
    long up = notes.stream().filter(note -> note.vote() != null && note.vote().up()).count();
    return Stream.of(
            texts.html("feedback.counts", up, down.size(), nothing.size()),
            list("feedback.down", down, texts, note -> line(note, texts) + reason(note, texts)),
            list("feedback.nothing", nothing, texts, note -> line(note, texts)))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String list(String heading, List<Note> notes, Texts texts, Function<Note, String> line) {
    if (notes.isEmpty()) {
      return "";
    }
    String more = notes.size() <= SHOWN ? "" : "\n" + texts.html("sources.more", notes.size() - SHOWN);
    return notes.stream()
        .limit(SHOWN)
        .map(line)
        .collect(Collectors.joining("\n", Html.bold(texts.html(heading)) + "\n", more));
  }

  private static String line(Note note, Texts texts) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale());
    String date = day.format(Instant.ofEpochSecond(note.date()).atOffset(ZoneOffset.UTC));
    String question = note.question().strip().replaceAll("\\s+", " ");
    return "• " + Html.escape(date) + ": " + texts.html("quote", question);
  }

  private static String reason(Note note, Texts texts) {
    boolean told = note.vote() != null && note.vote().reason() != null;
    return told ? " – " + texts.html(note.vote().reason().key()) : "";
  }
}
