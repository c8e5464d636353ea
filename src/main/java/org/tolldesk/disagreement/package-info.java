/**
 * Compares claims: contradiction, dispute, different measure, different date, series. Pure logic. Start at
 * {@link org.tolldesk.disagreement.Disagreements}.
 */
@NullMarked
package org.tolldesk.disagreement;

import org.jspecify.annotations.NullMarked;
