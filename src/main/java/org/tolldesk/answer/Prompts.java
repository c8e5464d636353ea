package org.tolldesk.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The three templates that a remote model is prompted with: {@code system.md}, {@code evidence.md}
 * and {@code repair.md}. Their first line is a comment with their version and is not sent.
 */
public final class Prompts {
  private static final Pattern HEAD = Pattern.compile("\\A<!--.*?-->\\s*", Pattern.DOTALL);
  private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

  private final String system;
  private final String evidence;
  private final String repair;

  private Prompts(String system, String evidence, String repair) {
    this.system = system;
    this.evidence = evidence;
    this.repair = repair;
  }

  /** The templates that ship with Tolldesk. */
  public static Prompts standard() {
    return read(null);
  }

  /**
   * The templates of a folder; one that is not there is taken from those that ship with Tolldesk.
   *
   * @throws IllegalArgumentException when a file cannot be read, naming it in one line
   */
  public static Prompts read(@Nullable Path folder) {
    return new Prompts(
        template(folder, "system.md"),
        template(folder, "evidence.md"),
        template(folder, "repair.md"));
  }

  private static String template(@Nullable Path folder, String name) {
    Path own = folder == null ? null : folder.resolve(name);
    if (own != null && Files.exists(own)) {
      try {
        return HEAD.matcher(Files.readString(own)).replaceFirst("");
      } catch (IOException e) {
        throw new IllegalArgumentException(
            "prompt " + own + " cannot be read: " + e.getMessage(), e);
      }
    }
    try (InputStream in = Prompts.class.getResourceAsStream("/prompts/" + name)) {
      return HEAD.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceFirst("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String system() {
    return system;
  }

  /** What the templates say of their own. */
  String instructions() {
    return SLOT.matcher(system + " | " + evidence + " | " + repair).replaceAll(" | ");
  }

  String evidence(EvidenceRendering rendering) {
    return fill(evidence, rendering.slots());
  }

  /** Holds all that the model needs: a repair is a conversation of its own. */
  String repair(EvidenceRendering rendering, String reply, String faults) {
    return fill(
        repair,
        Map.of("system", system, "evidence", evidence(rendering), "reply", reply, "faults", faults));
  }

  /** In one pass, so that a slot's own braces are never taken for a slot. */
  private static String fill(String template, Map<String, String> slots) {
    return SLOT.matcher(template)
        .replaceAll(slot -> Matcher.quoteReplacement(slots.getOrDefault(slot.group(1), "")));
  }
}
