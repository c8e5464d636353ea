package org.tolldesk.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;

/**
 * Evaluation articles with their gold claims as a generation, so that retrieval is tested without extraction.
 */
final class GoldGeneration {
  private final YAMLMapper yaml = new YAMLMapper();
  private final List<Provenance> documents = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  /** The gold claims of these files and the articles of their corpora. */
  static MemoryGeneration of(Path... goldFiles) {
    GoldGeneration all = new GoldGeneration();
    for (Path file : goldFiles) {
      all.read(file);
    }
    return new MemoryGeneration(all.documents, List.copyOf(all.claims), List.of(), List.of(), all.passages);
  }

  private void read(Path goldFile) {
    try {
      JsonNode gold = yaml.readTree(goldFile.toFile());
      Path corpus = goldFile.resolveSibling(gold.path("corpus").asText()).normalize();
      Map<String, JsonNode> sources = new HashMap<>();
      yaml.readTree(corpus.resolve("sources.yaml").toFile())
          .forEach(source -> sources.put(source.path("file").asText(), source));
      for (JsonNode document : gold.path("documents")) {
        String name = document.path("document").asText();
        read(name, Files.readString(corpus.resolve(name)), sources.get(name), document.path("claims"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String name, String file, JsonNode source, JsonNode gold) {
    documents.add(new Provenance(name, text(source, "title"), text(source, "outlet"), null,
        date(source, "published"), null, null, null));
    cut(name, file);
    gold.forEach(claim -> claims.add(claim(name, file, claim)));
  }

  /** Whole lines of at least 350 units together. */
  private void cut(String name, String file) {
    int start = 0;
    int end = 0;
    for (String line : file.split("(?<=\n)")) {
      end += line.length();
      String text = file.substring(start, end).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
      if (text.length() >= 350 || end == file.length() && !text.isEmpty()) {
        passages.add(new Passage(name + "#" + start, name, text, start, end));
        start = end;
      }
    }
  }

  private Claim claim(String name, String file, JsonNode gold) {
    int at = Math.max(0, file.indexOf(gold.path("text").asText()));
    int start = file.lastIndexOf('\n', at) + 1;
    int end = file.indexOf('\n', at) < 0 ? file.length() : file.indexOf('\n', at);
    return new Claim("g" + claims.size(), name, number(gold, "value"), number(gold, "low"),
        number(gold, "high"),
        Qualifier.valueOf(upper(gold, "qualifier")), Measure.valueOf(upper(gold, "measure")),
        gold.path("victims").asText(), text(gold, "claimant"), text(gold, "via"), text(gold, "attributedTo"),
        date(gold, "asOf"), null, null, null, null, Stance.valueOf(upper(gold, "stance")),
        Status.valueOf(upper(gold, "status")), file.substring(start, end), start, end);
  }

  private static Long number(JsonNode node, String field) {
    return node.path(field).isNumber() ? node.path(field).asLong() : null;
  }

  private static String upper(JsonNode node, String field) {
    return node.path(field).asText().toUpperCase(Locale.ROOT);
  }

  private static String text(JsonNode node, String field) {
    return node == null || !node.hasNonNull(field) ? null : node.path(field).asText();
  }

  private static PartialDate date(JsonNode node, String field) {
    String text = text(node, field);
    return text == null ? null : PartialDate.parse(text);
  }
}
