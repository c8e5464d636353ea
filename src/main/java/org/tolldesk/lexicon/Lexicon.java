package org.tolldesk.lexicon;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All the words that Tolldesk knows, read from its data files and an admin's. Immutable.
 *
 * <p>A data file {@code CATEGORY.yaml}, and beside it {@code CATEGORY-cyrillic.yaml}, is a
 * list of entries {@code {name, forms, tags}}; {@code forms} is a
 * list of words or phrases, or a map from variant to such a list. An admin's file of the same category adds
 * entries, or forms to an entry of the same name.
 */
public final class Lexicon {
  /** The category whose entries are sets of words, not terms. */
  private static final String WORDS = "words";

  /** The categories, each a resource beside this class. */
  public static final List<String> CATEGORIES = List.of(
      "names", "sides", "kinds", "measures", "months", "numbers", "qualifiers", "saying", "units", "cues",
          "times",
      "events", "questions", "subjects", "bodies", WORDS);

  private final Phrases phrases = new Phrases();
  private final WordSets words = new WordSets();
  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

  /** One line of a data file: a term and the forms of each of its variants. */
  public record Entry(Term term, List<String> forms) {}

  private Lexicon() {}

  /** The words that ship with Tolldesk. */
  public static Lexicon standard() {
    return with(null);
  }

  /**
   * The words that ship with Tolldesk and those of a folder, which may hold a file for any category.
   *
   * @throws IllegalArgumentException when a file cannot be read, naming it in one line
   */
  public static Lexicon with(@Nullable Path folder) {
    Lexicon lexicon = new Lexicon();
    YAMLMapper yaml = yaml();
    for (String category : CATEGORIES) {
      lexicon.readShipped(category, yaml);
      Path own = folder == null ? null : folder.resolve(category + ".yaml");
      if (own != null && Files.exists(own)) {
        try {
          lexicon.read(category, yaml.readTree(Files.readString(own)), own.toString());
        } catch (IOException e) {
          throw unreadable(own.toString(), oneLine(e), e);
        }
      }
    }
    return lexicon;
  }

  /** The entries of one category that ship with Tolldesk, without an admin's; the others are not read. */
  public static List<Entry> shipped(String category) {
    Lexicon lexicon = new Lexicon();
    lexicon.readShipped(category, yaml());
    return lexicon.entries(category);
  }

  private static YAMLMapper yaml() {
    return YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  }

  private void readShipped(String category, YAMLMapper yaml) {
    readResource(category, category + ".yaml", yaml);
    readResource(category, category + "-cyrillic.yaml", yaml);
  }

  /** The words of a file beside this class; most categories have a second one for Ukrainian and Russian. */
  private void readResource(String category, String file, YAMLMapper yaml) {
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in != null) {
        read(category, yaml.readTree(in), file);
      }
    } catch (IOException e) {
      throw unreadable(file, oneLine(e), e);
    }
  }

  private static IllegalArgumentException unreadable(String file, String why, @Nullable IOException cause) {
    return new IllegalArgumentException("lexicon file " + file + " cannot be read: " + why, cause);
  }

  private static String oneLine(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
  }

  private void read(String category, JsonNode file, String path) {
    if (file.isValueNode() && !file.isNull() || file.isObject()) {
      throw unreadable(path, "it must be a list of {name, forms, tags}", null);
    }
    for (JsonNode entry : file) {
      if (!entry.path("name").isValueNode() || !entry.path("forms").isContainerNode()) {
        throw unreadable(path, "an entry needs a name and forms: " + entry, null);
      }
      requireWord(entry.path("name"), "the name of " + entry, path);
      Map<String, String> tags = new LinkedHashMap<>();
      entry.path("tags").fields().forEachRemaining(tag -> tags.put(tag.getKey(), tag.getValue().asText()));
      String name = entry.path("name").asText();
      JsonNode forms = entry.path("forms");
      if (forms.isArray()) {
        add(new Term(category, name, "", tags), forms, path);
      } else {
        forms.fields().forEachRemaining(
            variant -> add(new Term(category, name, variant.getKey(), tags), variant.getValue(), path));
      }
    }
  }

  /**
   * YAML reads a bare {@code no} or {@code on} as a truth value and the word is lost: refused at the door.
   */
  private static void requireWord(JsonNode form, String what, String path) {
    if (form.isTextual()) {
      return;
    }
    String bare = form.asBoolean() ? "yes, on, y" : "no, off, n";
    String read = form.isBoolean()
        ? "the truth value " + form + " (as bare " + bare + " and " + form + " are)"
        : "'" + form + "'";
    throw unreadable(path, what + " is no word but " + read + "; put the word in quotation marks", null);
  }

  private void add(Term term, JsonNode node, String path) {
    List<String> forms = new ArrayList<>();
    for (JsonNode form : node) {
      requireWord(form, "form " + (forms.size() + 1) + " of '" + term.name() + "'", path);
      forms.add(form.asText());
    }
    for (String form : forms) {
      if (term.is(WORDS)) {
        words.add(term.name(), form);
      } else {
        phrases.add(form, term);
      }
    }
    entries.computeIfAbsent(term.category(),
        key -> new ArrayList<>()).add(new Entry(term, List.copyOf(forms)));
  }

  /** Finds the terms of all categories in tokens. */
  public Phrases phrases() {
    return phrases;
  }

  /** The sets of words that single steps of reading ask for. */
  public WordSets words() {
    return words;
  }

  /** The entries of a category, in the order of the files. */
  public List<Entry> entries(String category) {
    return Collections.unmodifiableList(entries.getOrDefault(category, List.of()));
  }
}
