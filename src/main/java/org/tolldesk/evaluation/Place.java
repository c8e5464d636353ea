package org.tolldesk.evaluation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * A number where it stands, written {@code [document, text]}; it may be that of several claims.
 *
 * @param document as in the file of gold claims
 * @param text the number as it stands there
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"document", "text"})
public record Place(String document, String text) {

  /**
   * The gold claims with this number.
   *
   * @throws GoldFile.GoldException where there is none
   */
  List<GoldClaim> claims(Map<String, GoldDocument> gold) {
    GoldDocument there = gold.get(document);
    List<GoldClaim> claims =
        there == null
            ? List.of()
            : there.claims().stream().filter(claim -> text.equals(claim.text())).toList();
    if (claims.isEmpty()) {
      throw new GoldFile.GoldException(
          "'" + text + "' is not the text of a gold claim of " + document, null);
    }
    return claims;
  }
}
