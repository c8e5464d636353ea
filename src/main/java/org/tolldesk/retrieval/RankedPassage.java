package org.tolldesk.retrieval;

import org.tolldesk.corpus.Passage;

/**
 * A passage in the order of retrieval.
 *
 * @param rank from 1
 * @param score reciprocal rank fusion, 0 to 1, the best possible being 1
 */
public record RankedPassage(int rank, double score, Passage passage) {}
