package org.tolldesk.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Period;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Sentences;
import org.tolldesk.corpus.Span;

/** Gold claims as the extractor would yield them if it made no mistake. */
final class GoldClaims {
  private GoldClaims() {}

  /**
   * The claims of one document, each with the sentence it stands in.
   *
   * @param extracted what was found there; a claim found has the right sentence
   */
  static List<Claim> of(GoldDocument document, Article article, List<Claim> extracted) {
    List<Matching.Pair> pairs = Matching.of(document.claims(), extracted).pairs();
    Map<String, String> ids = new TreeMap<>();
    for (GoldClaim gold : document.claims()) {
      if (gold.key() != null) {
        ids.put(gold.key(), document.document() + "#" + gold.key());
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (GoldClaim gold : document.claims()) {
      Span quote =
          pairs.stream()
              .filter(pair -> pair.gold() == gold)
              .map(pair -> new Span(pair.claim().start(), pair.claim().end()))
              .findFirst()
              .orElseGet(() -> sentence(article.text(), gold.text()));
      String key = Objects.requireNonNullElse(gold.key(), "." + claims.size());
      claims.add(claim(gold, document.document() + "#" + key, ids, article, quote));
    }
    return claims;
  }

  private static Claim claim(
      GoldClaim gold, String id, Map<String, String> ids, Article article, Span quote) {
    return new Claim(
        id,
        article.document(),
        gold.value(),
        gold.low(),
        gold.high(),
        Objects.requireNonNullElse(gold.qualifier(), Qualifier.EXACT),
        gold.measure(),
        gold.victims(),
        gold.claimant(),
        gold.via(),
        gold.attributedTo(),
        gold.asOf() == null ? null : PartialDate.parse(gold.asOf()),
        gold.asOfBasis(),
        gold.per(),
        gold.period() == null ? null : Period.parse(gold.period()),
        gold.partOf() == null ? null : ids.get(gold.partOf()),
        gold.stance(),
        gold.status(),
        article.file().substring(quote.start(), quote.end()),
        quote.start(),
        quote.end());
  }

  /** The first sentence that holds the number as a word of its own; nothing where none does. */
  private static Span sentence(String text, @Nullable String number) {
    Matcher at =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(String.valueOf(number)) + "(?![\\p{L}\\p{N}])")
            .matcher(text);
    return at.find()
        ? Sentences.of(text).stream()
            .filter(one -> one.start() <= at.start() && at.start() < one.end())
            .findFirst()
            .orElse(new Span(at.start(), at.end()))
        : new Span(0, 0);
  }
}
