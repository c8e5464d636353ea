/**
 * Ranks passages for a question: vectors, full text and claims, fused by reciprocal rank. Start at
 * {@link org.tolldesk.retrieval.HybridRetriever}.
 */
@NullMarked
package org.tolldesk.retrieval;

import org.jspecify.annotations.NullMarked;
