package org.tolldesk.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.DateBasis;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Provenance;

/**
 * An article with its gold claims.
 *
 * @param document its path below the corpus folder; any name where the file itself holds the text
 * @param text a short text that is scored instead of a document of the corpus
 * @param outlet who published that text
 * @param published the day of that, a date, month or year in ISO form
 * @param style in free words
 * @param phenomena free tags
 * @param claims every claim that stands in it, once each
 * @param notClaims every other number, as it stands there
 */
public record GoldDocument(
    String document,
    @Nullable String text,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String style,
    List<String> phenomena,
    List<GoldClaim> claims,
    @JsonProperty("not_claims") List<String> notClaims) {

  public GoldDocument {
    phenomena = phenomena == null ? List.of() : List.copyOf(phenomena);
    claims = claims == null ? List.of() : List.copyOf(claims);
    notClaims = notClaims == null ? List.of() : List.copyOf(notClaims);
  }

  /** The text that the file itself holds, as an article; null where the corpus holds it. */
  @Nullable Article article() {
    if (text == null) {
      return null;
    }
    PartialDate date = published == null ? null : PartialDate.parse(published);
    DateBasis basis = date == null ? null : DateBasis.STATED;
    return new Article(new Provenance(document, null, outlet, null, date, basis, null, null), text, text);
  }
}
