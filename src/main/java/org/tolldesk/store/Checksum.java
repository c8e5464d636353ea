package org.tolldesk.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Adds up all that a generation holds, in the order of reading, so that a damaged file is noticed.
 */
final class Checksum {
  private final CRC32C sum = new CRC32C();

  void add(byte[] bytes) {
    // the length goes in too, so that a byte cannot move from one value to the next unnoticed
    sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sum.update(bytes);
  }

  void add(@Nullable String text) {
    add(text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
  }

  String value() {
    return Long.toHexString(sum.getValue());
  }

  static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
