package org.tolldesk.telegram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * Small files that end in a checksum, for what must not be taken for something else when the disk has changed
 * a byte of it: a chat's number, a figure. No protection against malice.
 */
final class Sealed {
  /** A line end and eight hexadecimal digits. */
  private static final int SEAL = 9;

  private Sealed() {}

  /** Returns when the file would survive a crash. On failure nothing of it is left behind. */
  static void write(Path file, byte[] content) throws IOException {
    byte[] whole = Arrays.copyOf(content, content.length + SEAL);
    System.arraycopy(seal(content), 0, whole, content.length, SEAL);
    DurableFile.write(file, whole);
  }

  /** @throws IOException when the file cannot be read or is not as it was written; no word of it is told */
  static byte[] read(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    int length = Math.max(0, whole.length - SEAL);
    byte[] content = Arrays.copyOf(whole, length);
    if (!Arrays.equals(seal(content), Arrays.copyOfRange(whole, length, whole.length))) {
      throw new IOException(file.getFileName() + " is damaged");
    }
    return content;
  }

  private static byte[] seal(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    return ("\n" + HexFormat.of().toHexDigits((int) sum.getValue())).getBytes(StandardCharsets.US_ASCII);
  }
}
