package org.tolldesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a corpus folder looked like when it was read, kept beside the store: names, sizes and times
 * of its files and the program that read them. It decides only whether to look closer; what changed
 * is told by content.
 */
final class CorpusStamp {
  private static final Logger LOG = LoggerFactory.getLogger(CorpusStamp.class);
  private static final String NAME = "corpus.stamp";
  private static final String HELD = "held";

  private final Path file;

  CorpusStamp(Path storeFolder) {
    this.file = storeFolder.resolve(NAME);
  }

  /** Whether nothing has changed since, or nothing is to be read until somebody asks for it. */
  boolean isOf(Path corpus, Path words) {
    try {
      if (!Files.exists(file)) {
        return false;
      }
      String stamped = Files.readString(file);
      return stamped.equals(HELD) || stamped.equals(of(corpus, words));
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** An older generation serves on purpose: whatever the folder holds, only {@link #write} ends that. */
  void hold() {
    try {
      Files.writeString(file, HELD);
    } catch (IOException fault) {
      LOG.warn("{} cannot be written: the next start may undo the going back", file);
    }
  }

  /** Without it the next start reads the folder again, which costs time and nothing else. */
  void write(Path corpus, Path words) {
    try {
      Files.writeString(file, of(corpus, words));
    } catch (IOException fault) {
      LOG.warn("{} cannot be written: every start will read the corpus folder again", file);
    }
  }

  private static String of(Path corpus, Path words) {
    String state = listing(corpus) + reading(words);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String listing(Path folder) {
    String name = folder.toAbsolutePath().normalize() + "\n";
    if (!Files.isDirectory(folder)) {
      return name;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(CorpusStamp::line)
          .collect(Collectors.joining("", name, ""));
    } catch (IOException | UncheckedIOException unreadable) {
      return name + "?";
    }
  }

  private static String line(Path path) {
    try {
      return path + " " + Files.size(path) + " " + Files.getLastModifiedTime(path) + "\n";
    } catch (IOException gone) {
      return path + " ?\n";
    }
  }

  /**
   * What decides beside the corpus how an article is read: the admin's words and the build of the
   * program.
   */
  static String reading(Path words) {
    var source = CorpusStamp.class.getProtectionDomain().getCodeSource();
    return listing(words) + (source == null ? "" : line(Path.of(source.getLocation().getPath())));
  }
}
