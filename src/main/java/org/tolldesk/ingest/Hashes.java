package org.tolldesk.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tolldesk.corpus.Article;

/**
 * Tells an unchanged document: the SHA-256 of its file, its provenance and the version of the
 * reading.
 */
final class Hashes {
  private Hashes() {}

  static Map<String, String> of(List<Article> articles, String version) {
    Map<String, String> hashes = new LinkedHashMap<>();
    articles.forEach(article -> hashes.put(article.document(), of(article, version)));
    return hashes;
  }

  private static String of(Article article, String version) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : List.of(version, article.provenance().toString(), article.file())) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
