package org.tolldesk.ingest;

import java.util.List;

/**
 * What the store serves.
 *
 * @param generation 0 before the first reload
 * @param model the sentence model's short name; empty before the first reload
 * @param earlier the generations that can be gone back to, oldest first
 */
public record StoreStatus(
    long generation, int documents, int passages, int claims, String model, List<Long> earlier) {

  public StoreStatus {
    earlier = List.copyOf(earlier);
  }
}
