package org.tolldesk.corpus;

/**
 * A stretch of whole sentences of one document, small enough to embed.
 *
 * @param id stable: the same document name and text give the same id
 * @param document the document's name, see {@link Provenance#document()}
 * @param text the passage as a reader sees it (residue dropped, white space collapsed)
 * @param start its first offset in the file, in UTF-16 units
 * @param end the offset after its last unit
 */
public record Passage(String id, String document, String text, int start, int end) {}
