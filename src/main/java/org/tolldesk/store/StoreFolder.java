package org.tolldesk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of a store: {@code generation-N.mv.db} and {@code generation-N.lucene} for each
 * generation, and {@code current}, one line that names the one that serves. What is being written
 * is called {@code building-…} and gets its name by a rename after it is on the disk; so no name
 * ever stands for half a file.
 */
record StoreFolder(Path path) {
  private static final Logger LOG = LoggerFactory.getLogger(StoreFolder.class);
  private static final String POINTER = "current";
  private static final String BUILDING = "building-";
  private static final Pattern GENERATION = Pattern.compile("generation-(\\d{1,18})");
  private static final String INDEX = ".lucene";

  Path stem(long generation) {
    return path.resolve("generation-" + generation);
  }

  Path file(long generation) {
    return path.resolve("generation-" + generation + Database.SUFFIX);
  }

  Path index(long generation) {
    return path.resolve("generation-" + generation + INDEX);
  }

  Path buildingStem(long generation) {
    return path.resolve(BUILDING + generation);
  }

  Path buildingIndex(long generation) {
    return path.resolve(BUILDING + generation + INDEX);
  }

  /** The generations whose files are there, oldest first. */
  List<Long> generations() throws IOException {
    return names().stream()
        .filter(name -> name.endsWith(Database.SUFFIX))
        .map(
            name -> GENERATION.matcher(name.substring(0, name.length() - Database.SUFFIX.length())))
        .filter(Matcher::matches)
        .map(matcher -> Long.parseLong(matcher.group(1)))
        .sorted()
        .toList();
  }

  /**
   * The generation that the pointer names; empty where there is no pointer or it makes no sense.
   */
  OptionalLong pointer() {
    try {
      Matcher matcher = GENERATION.matcher(Files.readString(path.resolve(POINTER)).strip());
      return matcher.matches()
          ? OptionalLong.of(Long.parseLong(matcher.group(1)))
          : OptionalLong.empty();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  void pointTo(long generation) throws IOException {
    Path next = path.resolve(BUILDING + POINTER);
    Files.write(next, ("generation-" + generation + "\n").getBytes(StandardCharsets.UTF_8));
    sync(next);
    move(next, path.resolve(POINTER));
  }

  /**
   * Gives finished files their name: the index first, so that a generation is never seen without
   * one.
   */
  void publish(long generation) throws IOException {
    publishIndex(generation);
    Path built = path.resolve(BUILDING + generation + Database.SUFFIX);
    sync(built);
    move(built, file(generation));
    pointTo(generation);
  }

  void publishIndex(long generation) throws IOException {
    delete(index(generation));
    move(buildingIndex(generation), index(generation));
  }

  /** Removes what a killed build left over, and indexes without a generation. */
  void removeLeftovers() throws IOException {
    List<Long> generations = generations();
    for (String name : names()) {
      Matcher matcher = GENERATION.matcher(name.replace(INDEX, ""));
      boolean orphan =
          name.endsWith(INDEX)
              && matcher.matches()
              && !generations.contains(Long.parseLong(matcher.group(1)));
      if (name.startsWith(BUILDING) || orphan) {
        delete(path.resolve(name));
      }
    }
  }

  void remove(long generation) throws IOException {
    Files.deleteIfExists(file(generation));
    delete(index(generation));
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    syncFolder();
  }

  private static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Makes a rename last; some systems cannot open a folder for that and need not. */
  private void syncFolder() {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      LOG.debug("a folder cannot be synced here", e);
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(tree)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : paths) {
      Files.deleteIfExists(one);
    }
  }
}
