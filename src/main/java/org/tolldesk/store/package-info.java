/**
 * Holds generations of passages, vectors and claims, and LangChain4j's {@code EmbeddingStore} on them. Start
 * at {@link org.tolldesk.store.Store}; {@link org.tolldesk.store.Stores} opens one, and
 * {@link org.tolldesk.store.H2EmbeddingStore} is the table that passages and vectors are kept in.
 */
@NullMarked
package org.tolldesk.store;

import org.jspecify.annotations.NullMarked;
