package org.tolldesk.disagreement;

import java.util.List;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.corpus.Provenance;

/** Compares claims. Pure: the order of the input does not matter. */
public interface Disagreements {

  /** Where these claims and dates disagree, the most serious first. */
  List<Disagreement> among(List<Claim> claims, List<EventDate> dates, List<Provenance> documents);
}
