package org.tolldesk.retrieval;

import java.util.List;
import java.util.function.Supplier;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Remark;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.question.Question;

/**
 * All that one generation holds that bears on a question. The answer is written from this and nothing else.
 *
 * @param question the question as understood
 * @param claims the claims asked for; empty when the corpus holds none
 * @param likely whether these are only likely to answer: no claim satisfies every slot and topic of the question
 * @param related claims that the answer must see beside them to compare: same group and time, other claimant
 *     or measure; denied figures of the same claimant
 * @param nearest when {@code claims} is empty: the closest that the corpus does hold, best first, and which
 *     slots of the question each one misses
 * @param remarks refusals and doubts that bear on the question
 * @param eventDates the dates given for the events that the question or the claims touch
 * @param ranking the ranked passages, ranked when they are first asked for: the embedded model writes from claims
 *     alone, and embedding a question takes longer than all the rest
 * @param documents provenance of every document that a claim or remark above is in
 */
public record Evidence(
    Question question,
    List<Claim> claims,
    boolean likely,
    List<Claim> related,
    List<Claim> nearest,
    List<Remark> remarks,
    List<EventDate> eventDates,
    Supplier<List<RankedPassage>> ranking,
    List<Provenance> documents) {
  public Evidence {
    claims = List.copyOf(claims);
    related = List.copyOf(related);
    nearest = List.copyOf(nearest);
    remarks = List.copyOf(remarks);
    eventDates = List.copyOf(eventDates);
    documents = List.copyOf(documents);
  }

  /** The ranked passages, best first. */
  public List<RankedPassage> passages() {
    return ranking.get();
  }
}
