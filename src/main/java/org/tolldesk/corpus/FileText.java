package org.tolldesk.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A document's file as text, or why it is none. */
sealed interface FileText {
  /** No larger than a book; an article has some kilobytes. */
  int MOST_BYTES = 5_000_000;

  /** The text as it stands. */
  record Read(String text) implements FileText {}

  /**
   * @param reason one line: what is wrong, what to do
   */
  record Refused(String reason) implements FileText {}

  static FileText read(Path file) {
    try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return of(stream.readNBytes(MOST_BYTES + 1));
    } catch (IOException e) {
      return new Refused("cannot be read: check its permissions");
    }
  }

  static FileText of(byte[] bytes) {
    return bytes.length > MOST_BYTES ? new Refused("is larger than 5 MB: split it") : decode(bytes);
  }

  private static FileText decode(byte[] bytes) {
    long controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return new Refused("is binary or UTF-16, not text: save it as UTF-8");
      }
      controls += b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    if (controls * 100 > bytes.length) {
      return new Refused("is binary, not text: save it as UTF-8");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      return new Read(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      return new Refused("is not UTF-8 (byte " + buffer.position() + "): save it as UTF-8");
    }
  }
}
