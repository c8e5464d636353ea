package org.tolldesk.retrieval;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;

/**
 * What the structured reading of a question finds.
 *
 * @param claims the claims asked for
 * @param likely whether they were chosen for being likely, no claim satisfying the whole question
 * @param dates the event dates asked for; where there are any, no claims are
 * @param nearest where there is neither: the few claims that come nearest
 * @param partly in that case all claims that satisfy the most slots of the question, looked for among all claims
 *     when they are first asked for
 */
record Found(List<Claim> claims, boolean likely, List<EventDate> dates, List<Claim> nearest,
    Supplier<List<Claim>> partly) {

  boolean isNothing() {
    return claims.isEmpty() && dates.isEmpty();
  }

  Stream<String> documents() {
    return Stream.concat(Stream.concat(claims.stream(), nearest.stream()).map(Claim::document),
        dates.stream().map(EventDate::document));
  }
}
