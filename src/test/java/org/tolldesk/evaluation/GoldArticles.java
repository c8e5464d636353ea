package org.tolldesk.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The gold claims of a folder by document, for what learns from them. */
public final class GoldArticles {
  private final Map<String, List<GoldClaim>> claims = new HashMap<>();

  public GoldArticles(Path folder) {
    if (GoldFile.read(folder.resolve("claims.yaml")) instanceof GoldFile.OfClaims gold) {
      gold.documents().forEach(document -> claims.put(document.document(), document.claims()));
    }
  }

  public List<GoldClaim> of(String document) {
    return claims.getOrDefault(document, List.of());
  }

  public static boolean sameName(@Nullable String one, @Nullable String other) {
    return Names.sameName(one, other);
  }
}
