package org.tolldesk.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** Provenance as {@code sources.yaml} states it (contract.md, "The corpus folder"). */
final class SourceList {
  static final String NAME = "sources.yaml";
  private static final ObjectReader READER = reader();
  private final Map<String, Entry> entries;

  private SourceList(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /** One document; all but the file may be missing. */
  record Entry(
      @Nullable String file,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String author,
      @Nullable PartialDate published,
      @JsonProperty("published_basis") @Nullable DateBasis publishedBasis,
      @JsonProperty("basis_note") @Nullable String basisNote,
      @Nullable String url) {}

  Optional<Entry> of(String document) {
    return Optional.ofNullable(entries.get(document));
  }

  /**
   * @throws CorpusException when there is a list and it cannot be read; its message names line and
   *     field
   */
  static SourceList read(Path folder) {
    Path list = folder.resolve(NAME);
    if (!Files.exists(list, LinkOption.NOFOLLOW_LINKS)) {
      return new SourceList(Map.of());
    }
    if (Files.isSymbolicLink(list) || !Files.isRegularFile(list)) {
      throw new CorpusException(
          list + " is not a plain file: put the list itself there or remove it");
    }
    FileText text = FileText.read(list);
    if (text instanceof FileText.Refused refused) {
      throw new CorpusException(list + " " + refused.reason());
    }
    return parse(list, ((FileText.Read) text).text());
  }

  private static SourceList parse(Path list, String yaml) {
    Map<String, Entry> entries = new HashMap<>();
    try {
      List<Entry> read = isEmpty(yaml) ? List.of() : READER.readValue(yaml);
      for (int i = 0; read != null && i < read.size(); i++) {
        Entry entry = read.get(i);
        if (entry == null || entry.file() == null || entry.file().isBlank()) {
          throw new CorpusException(
              list + ", entry " + (i + 1) + ": it names no file: add 'file: …'");
        }
        if (entries.put(entry.file(), entry) != null) {
          throw new CorpusException(
              list + ", entry " + (i + 1) + ": " + entry.file() + " is listed twice");
        }
      }
    } catch (JsonProcessingException e) {
      throw new CorpusException(list + where(e) + ": " + what(e), e);
    }
    return new SourceList(entries);
  }

  /** A document of comments alone is nothing at all to the parser. */
  private static boolean isEmpty(String yaml) {
    return yaml.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
  }

  private static String where(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    String line = at == null || at.getLineNr() < 1 ? "" : ", line " + at.getLineNr();
    if (!(e instanceof JsonMappingException mapping)) {
      return line;
    }
    String field =
        mapping.getPath().stream()
            .map(JsonMappingException.Reference::getFieldName)
            .filter(name -> name != null)
            .collect(Collectors.joining("."));
    return line + (field.isEmpty() ? "" : ", field " + field);
  }

  /** The first line of the parser's own message, and never more than a line. */
  private static String what(JsonProcessingException e) {
    String message = Optional.ofNullable(e.getOriginalMessage()).orElse("it cannot be read");
    String first =
        message.lines().findFirst().orElse("").replaceAll("`[\\w.$]*\\.([\\w$]+)[^`]*`", "$1");
    return first.length() > 200 ? first.substring(0, 200) + "…" : first;
  }

  private static ObjectReader reader() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(10);
    options.setNestingDepthLimit(10);
    options.setCodePointLimit(FileText.MOST_BYTES);
    YAMLFactory factory = YAMLFactory.builder().loaderOptions(options).build();
    factory.setStreamReadConstraints(
        StreamReadConstraints.builder().maxNestingDepth(10).maxStringLength(100_000).build());
    SimpleModule dates =
        new SimpleModule()
            .addDeserializer(PartialDate.class, new DateReader())
            .addDeserializer(DateBasis.class, new BasisReader());
    return YAMLMapper.builder(factory)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .addModule(dates)
        .build()
        .readerForListOf(Entry.class);
  }

  private static final class DateReader extends StdDeserializer<PartialDate> {
    DateReader() {
      super(PartialDate.class);
    }

    @Override
    public PartialDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = parser.getValueAsString("");
      try {
        return PartialDate.parse(text);
      } catch (DateTimeException e) {
        throw JsonMappingException.from(
            parser, "'" + text + "' is not a date: write 2024-02-25, 2024-02 or 2024");
      }
    }
  }

  private static final class BasisReader extends StdDeserializer<DateBasis> {
    BasisReader() {
      super(DateBasis.class);
    }

    @Override
    public DateBasis deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = parser.getValueAsString("");
      try {
        return DateBasis.valueOf(text.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw JsonMappingException.from(
            parser, "'" + text + "' is neither 'stated' nor 'inferred'");
      }
    }
  }
}
