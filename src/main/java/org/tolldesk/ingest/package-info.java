/**
 * Corpus to claims to vectors to a new generation, as a diff against the old one, with progress and a report.
 * Start at {@link org.tolldesk.ingest.CorpusIngest}.
 */
@NullMarked
package org.tolldesk.ingest;

import org.jspecify.annotations.NullMarked;
