package org.tolldesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tolldesk.store.Documents.document;
import static org.tolldesk.store.Documents.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store in a folder does when files are missing, damaged or in use. */
class FolderStoreTest {
  @TempDir Path folder;

  private Store open() {
    return Stores.open(folder.toString());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void anotherProcessSeesWhatWasPublishedWithoutOpeningTheStoreAnew() {
    Store reader = open();
    publish(open(), document("a.txt", "One."));
    assertThat(reader.current().orElseThrow().number()).isEqualTo(1);
    publish(open(), document("b.txt", "Two."));
    assertThat(reader.current().orElseThrow().documents().get(0).document()).isEqualTo("b.txt");
  }

  @Test
  void onlyThreeGenerationsAndNothingElseAreKept() throws IOException {
    Store store = open();
    for (int i = 0; i < 5; i++) {
      publish(store, document("a.txt", "Number " + i));
    }
    assertThat(files())
        .containsExactly(
            "current",
            "generation-3.lucene",
            "generation-3.mv.db",
            "generation-4.lucene",
            "generation-4.mv.db",
            "generation-5.lucene",
            "generation-5.mv.db",
            "lock");
  }

  @Test
  void leftoversOfAKilledBuildGoAtTheNextStart() throws IOException {
    publish(open(), document("a.txt", "One."));
    Files.writeString(folder.resolve("building-2.mv.db"), "half a file");
    Files.createDirectories(folder.resolve("building-2.lucene/deep"));
    Files.createDirectories(folder.resolve("generation-9.lucene"));
    open();
    assertThat(files())
        .containsExactly("current", "generation-1.lucene", "generation-1.mv.db", "lock");
  }

  @Test
  void aMissingOrSenselessPointerFallsBackToTheNewestGeneration() throws IOException {
    Store store = open();
    publish(store, document("a.txt", "One."));
    publish(store, document("b.txt", "Two."));
    Files.writeString(folder.resolve("current"), "generation-../../etc/passwd");
    assertThat(open().current().orElseThrow().number()).isEqualTo(2);
    Files.delete(folder.resolve("current"));
    assertThat(open().current().orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void aDamagedGenerationIsPassedOverForTheOneBefore() throws IOException {
    Store store = open();
    publish(store, document("a.txt", "One."));
    publish(store, document("b.txt", "Two."));
    Files.writeString(folder.resolve("generation-2.mv.db"), "no database");
    assertThat(open().current().orElseThrow().number()).isEqualTo(1);
    Files.writeString(folder.resolve("generation-1.mv.db"), "no database");
    assertThat(open().current()).isEmpty();
    assertThat(publish(open(), document("c.txt", "Three.")).number()).isEqualTo(3);
  }

  @Test
  void aFlippedBitIsNeverAnsweredFrom() throws IOException {
    publish(open(), document("a.txt", "Exactly 31,000 soldiers died."));
    Path file = folder.resolve("generation-1.mv.db");
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length; at += 97) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 4;
      Files.write(file, damaged);
      open()
          .current()
          .ifPresent(
              generation -> {
                assertThat(generation.passageAt("a.txt", 0).text())
                    .isEqualTo("Exactly 31,000 soldiers died.");
                assertThat(generation.claims()).containsExactly(Documents.claim("a.txt"));
              });
    }
  }

  @Test
  void aMissingOrForeignIndexIsBuiltAgainAndKept() throws IOException {
    publish(open(), document("a.txt", "One man died."));
    new StoreFolder(folder).remove(7);
    Path index = folder.resolve("generation-1.lucene");
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThat(open().current().orElseThrow().matching("man", 1)).hasSize(1);
    assertThat(index).isNotEmptyDirectory();
    assertThat(FullText.load(index, 1, 1)).isNotNull();
    assertThat(FullText.load(index, 2, 1)).isNull();
  }

  @Test
  void aLockedStoreIsSaidToBeSoInOneLineAndCanBeReadMeanwhile() throws IOException {
    publish(open(), document("a.txt", "One."));
    try (Store.Draft draft = open().begin("a model")) {
      assertThatThrownBy(() -> open().begin("a model"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is reloading the store " + folder)
          .hasMessageNotContaining("\n");
      assertThat(open().current()).isPresent();
      draft.add(document("b.txt", "Two."));
      assertThat(draft.publish().number()).isEqualTo(2);
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> Stores.open(file.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is not a folder");
    assertThatThrownBy(() -> Stores.open(folder.resolve("a;INIT=x").toString()).begin("a model"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("semicolon");
  }

  @Test
  void manyReloadsLeaveNoFileOpen() throws IOException {
    Store store = open();
    long before = openFiles();
    for (int i = 0; i < 25; i++) {
      publish(store, document("a.txt", "Number " + i)).matching("number", 1);
    }
    assertThat(openFiles()).isLessThanOrEqualTo(before + 3);
  }

  private static long openFiles() throws IOException {
    Path descriptors = Path.of("/proc/self/fd");
    if (!Files.isDirectory(descriptors)) {
      return 0;
    }
    try (Stream<Path> open = Files.list(descriptors)) {
      return open.count();
    }
  }

  @Test
  void aPublishThatFailsKeepsTheOldGenerationServing() throws IOException {
    Store store = open();
    publish(store, document("a.txt", "One."));
    try (Store.Draft draft = store.begin("a model")) {
      draft.add(document("b.txt", "Two."));
      Files.createDirectories(folder.resolve("generation-2.mv.db/in-the-way"));
      assertThatThrownBy(draft::publish)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("serves on");
    }
    assertThat(store.current().orElseThrow().number()).isEqualTo(1);
    assertThat(open().current().orElseThrow().number()).isEqualTo(1);
  }
}
