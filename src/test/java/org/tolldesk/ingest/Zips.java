package org.tolldesk.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds archives in memory. */
final class Zips {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip;

  private Zips(Charset names) {
    zip = new ZipOutputStream(bytes, names);
  }

  static Zips archive() {
    return new Zips(StandardCharsets.UTF_8);
  }

  static Zips archive(Charset names) {
    return new Zips(names);
  }

  Zips with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Zips with(String name, byte[] content) {
    return writing(name, out -> out.write(content));
  }

  /** An entry of so many bytes that are all the same. */
  Zips withZeros(String name, long count) {
    return writing(
        name,
        out -> {
          byte[] zeros = new byte[64 * 1024];
          for (long left = count; left > 0; left -= zeros.length) {
            out.write(zeros, 0, (int) Math.min(left, zeros.length));
          }
        });
  }

  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private Zips writing(String name, Content content) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      content.writeTo(zip);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
