/**
 * The LangChain4j chain: evidence in, cited answer or abstention out, through the gate that lets no unsupported
 * number pass. Start at {@link org.tolldesk.answer.TollAnswerer}; what may be said is in its {@code Dossier}, what
 * stops a reply in its {@code Gate}.
 */
@NullMarked
package org.tolldesk.answer;

import org.jspecify.annotations.NullMarked;
