package org.tolldesk.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.tolldesk.claim.Claim;

/** A claim that answers the question, with the marks of every document that carries it. */
public record Finding(@JsonUnwrapped Claim claim, List<Integer> citations) {
  public Finding {
    citations = List.copyOf(citations);
  }
}
