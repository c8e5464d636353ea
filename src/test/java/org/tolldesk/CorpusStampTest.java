package org.tolldesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusStampTest {
  @TempDir private Path corpus;
  @TempDir private Path store;
  @TempDir private Path words;
  private CorpusStamp stamp;

  @BeforeEach
  void stampOneFile() throws IOException {
    stamp = new CorpusStamp(store);
    Files.writeString(corpus.resolve("a.txt"), "text");
    assertThat(stamp.isOf(corpus, words)).isFalse();
    stamp.write(corpus, words);
    assertThat(stamp.isOf(corpus, words)).isTrue();
  }

  @Test
  void aFileMoreOrLessIsNoticed() throws IOException {
    Files.writeString(corpus.resolve("b.txt"), "text");
    assertThat(stamp.isOf(corpus, words)).isFalse();

    Files.delete(corpus.resolve("b.txt"));
    assertThat(stamp.isOf(corpus, words)).isTrue();
  }

  @Test
  void anotherSizeOrTimeIsNoticed() throws IOException {
    Files.setLastModifiedTime(corpus.resolve("a.txt"), FileTime.fromMillis(1));

    assertThat(stamp.isOf(corpus, words)).isFalse();
  }

  @Test
  void newWordsAreNoticed() throws IOException {
    Files.writeString(words.resolve("names.yaml"), "[]");

    assertThat(stamp.isOf(corpus, words)).isFalse();
  }

  @Test
  void anotherFolderWithTheSameFilesIsAnother() {
    assertThat(stamp.isOf(words, corpus)).isFalse();
  }

  @Test
  void whatIsHeldStaysSoWhateverChangesUntilItIsStampedAgain() throws IOException {
    stamp.hold();
    Files.writeString(corpus.resolve("b.txt"), "text");
    assertThat(stamp.isOf(corpus, words)).isTrue();

    stamp.write(corpus, words);
    Files.delete(corpus.resolve("b.txt"));
    assertThat(stamp.isOf(corpus, words)).isFalse();
  }
}
