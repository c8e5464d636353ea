/**
 * Runs the ONNX sentence model and offers it as LangChain4j's {@code EmbeddingModel}.
 *
 */
@NullMarked
package org.tolldesk.embedding;

import org.jspecify.annotations.NullMarked;
