package org.tolldesk.telegram;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.tolldesk.answer.Answerer;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.ingest.Ingest;
import org.tolldesk.ingest.Intake;

/**
 * What the bot works with.
 *
 * @param sources the documents that answers rest on now
 * @param generation the number of the generation that answers rest on now
 * @param remoteModel the name of the model that questions are sent to; empty where they stay on this machine
 * @param clock seconds since 1970
 * @param faults the last lines of the log that warn, oldest first, without secrets
 */
public record Parts(
    Answerer answerer,
    Ingest ingest,
    Intake intake,
    Supplier<List<Provenance>> sources,
    LongSupplier generation,
    String remoteModel,
    LongSupplier clock,
    Supplier<List<String>> faults) {}
