/**
 * Holds generations of passages, vectors and claims, and LangChain4j's {@code EmbeddingStore} on them. Start at
 * {@link org.tolldesk.store.Store}.
 */
@NullMarked
package org.tolldesk.store;

import org.jspecify.annotations.NullMarked;
