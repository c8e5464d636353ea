package org.tolldesk.claim;

import java.util.List;

/** What one article says of tolls, each list in the order of the text. */
public record Extraction(List<Claim> claims, List<Remark> remarks, List<EventDate> eventDates) {
  public Extraction {
    claims = List.copyOf(claims);
    remarks = List.copyOf(remarks);
    eventDates = List.copyOf(eventDates);
  }
}
