/**
 * Understands a question: language, claimant, group, measure, time, what kind of answer; carries these over
 * to a follow-up. Start at {@link org.tolldesk.question.LexiconQuestionReader}.
 */
@NullMarked
package org.tolldesk.question;

import org.jspecify.annotations.NullMarked;
