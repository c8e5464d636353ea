package org.tolldesk.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.tolldesk.claim.Claim;

/**
 * Completes the chat's commands, and the words of the claimants, groups and measures that the
 * corpus holds.
 */
final class Completion implements Completer {
  private final Supplier<List<Claim>> claims;

  Completion(Supplier<List<Claim>> claims) {
    this.claims = claims;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    words(line.line(), line.word()).forEach(word -> candidates.add(new Candidate(word)));
  }

  /** What can stand for the word under the cursor, in alphabetical order. */
  List<String> words(String line, String word) {
    if (line.startsWith("/")) {
      return Chat.COMMANDS;
    }
    String start = word.toLowerCase(Locale.ROOT);
    TreeSet<String> found = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    claims.get().stream()
        .flatMap(
            claim ->
                Stream.of(
                    claim.claimant(), claim.victims(), claim.measure().json().replace('_', ' ')))
        .filter(Objects::nonNull)
        .flatMap(name -> Stream.of(name.split(" ")))
        .filter(part -> part.toLowerCase(Locale.ROOT).startsWith(start))
        .forEach(found::add);
    return List.copyOf(found);
  }
}
