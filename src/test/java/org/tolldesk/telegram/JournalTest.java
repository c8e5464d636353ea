package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("journal");
  }

  @Test
  void linesAreThereAfterACrashAndOneThatItCutOffIsNot() throws IOException {
    Files.writeString(file(), "one\ntwo\nthr");

    assertThat(Journal.read(file())).containsExactly("one", "two");
    assertThat(Journal.read(folder.resolve("none"))).isEmpty();
  }

  @Test
  void itIsMadeShorterWhenItIsTooLongAndNotAgainForEachLine() throws IOException {
    try (Journal journal = new Journal(file(), List.of())) {
      for (int i = 0; i < 5; i++) {
        journal.add("line " + i, false);
      }
      journal.keepShort(6, List::of);
      assertThat(Journal.read(file())).hasSize(5);
      journal.keepShort(5, () -> List.of("a", "b", "c", "d"));
      journal.add("e", true);
      journal.keepShort(5, List::of);

      assertThat(Journal.read(file())).containsExactly("a", "b", "c", "d", "e");
    }
  }

  @Test
  void aDiskThatFailsWhileItIsMadeShorterEndsNothing() throws IOException {
    try (Journal journal = new Journal(file(), List.of("one"))) {
      Path inTheWay = Files.createDirectory(folder.resolve("journal.draft"));
      Files.createFile(inTheWay.resolve("full"));
      journal.keepShort(1, List::of);
      journal.keepShort(1, List::of);
      journal.add("two", true);

      assertThat(journal.isOpen()).isTrue();
      assertThat(Journal.read(file())).containsExactly("one", "two");
    }
  }

  /** A disk that becomes full in the middle of a line. */
  private static final class Full extends FileOutputStream {
    private boolean full = true;

    Full(Path file) throws IOException {
      super(file.toFile(), true);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
      if (full) {
        full = false;
        write(bytes, 0, 2);
        throw new IOException("No space left on device");
      }
      write(bytes, 0, bytes.length);
    }
  }

  @Test
  void aLineThatWasWrittenHalfIsNotJoinedToTheNext() throws IOException {
    try (Journal journal = new Journal(file(), List.of("11"), Full::new)) {
      assertThatThrownBy(() -> journal.add("22222", true)).hasMessageContaining("No space");
      journal.add("33", true);

      assertThat(Journal.read(file())).containsExactly("11", "22", "33");
    }
  }
}
