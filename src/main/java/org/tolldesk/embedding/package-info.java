/**
 * Runs the ONNX sentence model and offers it as LangChain4j's {@code EmbeddingModel}. Start at
 * {@link org.tolldesk.embedding.OnnxSentenceModel}; {@link org.tolldesk.embedding.ModelSpec} says which
 * model, and {@link org.tolldesk.embedding.BackgroundModel} loads it while the program starts.
 */
@NullMarked
package org.tolldesk.embedding;

import org.jspecify.annotations.NullMarked;
