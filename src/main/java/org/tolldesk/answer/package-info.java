/**
 * The LangChain4j chain: evidence in, cited answer or abstention out, through the gate that lets no unsupported
 * number pass. Start at {@link org.tolldesk.answer.Answerer}.
 */
@NullMarked
package org.tolldesk.answer;

import org.jspecify.annotations.NullMarked;
