package org.tolldesk.claim;

import org.tolldesk.corpus.PartialDate;

/**
 * A document's word on when an event happened that other documents may date differently.
 *
 * @param event the event in canonical English: {@code invasion of Ukraine}
 * @param document the document it stands in
 * @param date when the document says it was
 * @param quote verbatim: {@code file.substring(start, end)}
 * @param start offset of the quote in the file, in UTF-16 units
 * @param end offset after the quote
 */
public record EventDate(String event, String document, PartialDate date, String quote, int start, int end) {}
