package org.tolldesk.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The gold claims of a folder by document, for what learns from them. */
public final class GoldArticles {
  private final Map<String, List<GoldClaim>> claims = new HashMap<>();
  private final Map<String, List<String>> others = new HashMap<>();

  private final Path corpus;

  public GoldArticles(Path folder) {
    Path file = folder.resolve("claims.yaml");
    GoldFile read = GoldFile.read(file);
    this.corpus = read.corpusBeside(file).orElse(folder);
    if (read instanceof GoldFile.OfClaims gold) {
      gold.documents().forEach(document -> claims.put(document.document(), document.claims()));
      gold.documents().forEach(document -> others.put(document.document(), document.notClaims()));
    }
  }

  /** The folder of the articles. */
  public Path corpus() {
    return corpus;
  }

  public List<GoldClaim> of(String document) {
    return claims.getOrDefault(document, List.of());
  }

  /** The numbers of a document that are no claims, as they stand there. */
  public List<String> notClaims(String document) {
    return others.getOrDefault(document, List.of());
  }

  public static boolean sameName(@Nullable String one, @Nullable String other) {
    return Names.sameName(one, other) || isAcronym(one, other) || isAcronym(other, one);
  }

  /** "IOM" is the International Organization for Migration. */
  private static boolean isAcronym(@Nullable String acronym, @Nullable String name) {
    if (acronym == null || name == null || acronym.length() < 2 || !acronym.equals(acronym.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[^\\p{L}]+")) {
      boolean small = Set.of("of", "the", "for", "and", "").contains(word.toLowerCase(Locale.ROOT));
      initials.append(small ? "" : word.substring(0, 1));
    }
    return acronym.contentEquals(initials.toString().toUpperCase(Locale.ROOT));
  }
}
