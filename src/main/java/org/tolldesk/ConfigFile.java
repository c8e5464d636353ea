package org.tolldesk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The configuration file: YAML with sections, every key optional, none unknown. */
final class ConfigFile {
  private final Path file;
  private final Values values;

  private ConfigFile(Path file, Values values) {
    this.file = file;
    this.values = values;
  }

  /**
   * Reads the file into the values.
   *
   * @param named the file that was asked for; it must be there
   * @param usual the file that is read otherwise, where it is there
   */
  static void read(Optional<Path> named, Path usual, Values values) {
    Path file = named.orElse(usual);
    if (Files.isRegularFile(file)) {
      new ConfigFile(file, values).read();
    } else if (named.isPresent()) {
      values.fault(
          "the configuration file "
              + file
              + " is not there: leave --config out or name one that is");
    }
  }

  private void read() {
    values.readFrom(file.toString());
    try {
      String text = Files.readString(file);
      if (text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
        return; // as shipped: a tenth of a second saved at every start
      }
      JsonNode tree = new YAMLMapper().readTree(text);
      if (tree.isObject()) {
        section("", tree);
      } else if (!tree.isMissingNode() && !tree.isNull()) {
        values.fault(file + ": not a list of 'key: value' lines");
      }
    } catch (JsonProcessingException fault) {
      int line = fault.getLocation() == null ? 0 : fault.getLocation().getLineNr();
      values.fault(
          file
              + ", line "
              + line
              + ": not YAML: "
              + fault.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException fault) {
      values.fault(file + " cannot be read: " + fault.getMessage());
    }
  }

  private void section(String prefix, JsonNode section) {
    for (Map.Entry<String, JsonNode> entry : section.properties()) {
      String path = prefix + entry.getKey();
      JsonNode value = entry.getValue();
      Optional<Key> key = Key.of(path);
      if (key.isPresent() && !value.isNull()) {
        values.put(key.get(), text(value), file + ": " + path);
      } else if (key.isEmpty() && value.isObject()) {
        section(path + ".", value);
      } else if (key.isEmpty() && !(value.isNull() && Nearest.isSection(path))) {
        values.fault(
            file + ": unknown key '" + path + "': did you mean '" + Nearest.to(path) + "'?");
      }
    }
  }

  private static String text(JsonNode value) {
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(","))
        : value.isValueNode() ? value.asText() : value.toString();
  }
}
