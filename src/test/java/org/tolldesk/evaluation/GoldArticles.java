package org.tolldesk.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The gold claims of a folder by document, for what learns from them. */
public final class GoldArticles {
  private final Map<String, List<GoldClaim>> claims = new HashMap<>();
  private final Map<String, List<String>> others = new HashMap<>();

  public GoldArticles(Path folder) {
    if (GoldFile.read(folder.resolve("claims.yaml")) instanceof GoldFile.OfClaims gold) {
      gold.documents().forEach(document -> claims.put(document.document(), document.claims()));
      gold.documents().forEach(document -> others.put(document.document(), document.notClaims()));
    }
  }

  public List<GoldClaim> of(String document) {
    return claims.getOrDefault(document, List.of());
  }

  /** The numbers of a document that are no claims, as they stand there. */
  public List<String> notClaims(String document) {
    return others.getOrDefault(document, List.of());
  }

  public static boolean sameName(@Nullable String one, @Nullable String other) {
    return Names.sameName(one, other);
  }
}
