package org.tolldesk.claim;

import java.util.List;

/** What one article says of tolls, each list in the order of the text. */
public record Extraction(List<Claim> claims, List<Remark> remarks, List<EventDate> eventDates) {
  /** Of an article that says nothing of tolls. */
  public static final Extraction NONE = new Extraction(List.of(), List.of(), List.of());

  public Extraction {
    claims = List.copyOf(claims);
    remarks = List.copyOf(remarks);
    eventDates = List.copyOf(eventDates);
  }
}
