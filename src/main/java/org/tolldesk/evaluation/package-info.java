/**
 * Scores claims and answers against files of expected facts. Start at {@link
 * org.tolldesk.evaluation.GoldFile}, which reads such a file; {@link
 * org.tolldesk.evaluation.ClaimTrial}, {@link org.tolldesk.evaluation.DisagreementTrial} and {@link
 * org.tolldesk.evaluation.QuestionTrial} turn it into a
 * {@link org.tolldesk.evaluation.Report}. It judges independently of the answer's gate: it
 * reads numbers and dates in its own way.
 */
@NullMarked
package org.tolldesk.evaluation;

import org.jspecify.annotations.NullMarked;
