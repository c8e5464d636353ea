/**
 * Reads a folder into articles with provenance, strips what is not text, and cuts passages with stable ids
 * and offsets into the file. Start at {@link org.tolldesk.corpus.CorpusReader}; the nouns are
 * {@link org.tolldesk.corpus.Article}, {@link org.tolldesk.corpus.Passage} and
 * {@link org.tolldesk.corpus.PartialDate}.
 */
@NullMarked
package org.tolldesk.corpus;

import org.jspecify.annotations.NullMarked;
