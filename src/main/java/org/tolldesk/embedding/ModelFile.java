package org.tolldesk.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a model's file and their checksum.
 *
 * @param sha256 in lower-case hexadecimal digits
 */
record ModelFile(byte[] bytes, String sha256) {

  /**
   * @param path a user's file; null for the resource that ships with Tolldesk
   */
  static ModelFile read(@Nullable Path path, String resource) {
    try {
      byte[] bytes = path == null ? resource(resource) : Files.readAllBytes(path);
      return new ModelFile(bytes, sha256(bytes));
    } catch (IOException e) {
      throw new EmbeddingException("The model file " + path + " cannot be read: check its path", e);
    }
  }

  /**
   * The resource that ships with Tolldesk, with the checksum that a test holds it to: computing it at every start
   * would take as long as loading the model.
   */
  static ModelFile shipped(String resource, String sha256) {
    try {
      return new ModelFile(resource(resource), sha256);
    } catch (IOException e) {
      throw new EmbeddingException("The model file " + resource + " cannot be read: build Tolldesk again", e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = ModelFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new EmbeddingException(
            "The model file " + name + " is not in the jar: build Tolldesk again");
      }
      return stream.readAllBytes();
    }
  }

  /**
   * @throws EmbeddingException when the bytes are not those that the pin names
   */
  ModelFile pinned(String name, @Nullable String pin) {
    if (pin != null && !pin.equals(sha256)) {
      throw new EmbeddingException(
          "The model "
              + name
              + " is not the expected file (SHA-256 "
              + sha256
              + "): fetch it again");
    }
    return this;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
