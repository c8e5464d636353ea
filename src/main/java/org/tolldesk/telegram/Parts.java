package org.tolldesk.telegram;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.tolldesk.answer.Answerer;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.ingest.Ingest;

/**
 * What the bot works with.
 *
 * @param sources the documents that answers rest on now
 * @param generation the number of the generation that answers rest on now
 * @param remoteModel the name of the model that questions are sent to; empty where they stay on this machine
 * @param clock seconds since 1970
 */
public record Parts(
    Answerer answerer,
    Ingest ingest,
    Supplier<List<Provenance>> sources,
    LongSupplier generation,
    String remoteModel,
    LongSupplier clock) {}
